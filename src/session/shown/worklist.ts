import {
  findRule,
  isOpen,
  type RuleId,
  SEVERITIES,
  type Finding,
  type Severity,
} from '../../rules';
import { fundRows } from '../../form';
import type { Review } from '../../review';
import { type CellAddress, type Edit, sameCell } from '../../sheet';
import { NO_TICKS, writeWith } from '../ticks';

/** One row of the form with all that is to be said of it, or one finding about the form as a whole. */
export interface Card {
  /** Stays the same while the row keeps its place. */
  readonly key: string;
  /** The row's own name; the rule's title where no one row is meant. */
  readonly title: string;
  /** Where to go: the cell to be filled or mended first. */
  readonly cell: CellAddress | null;
  /** The gravest first. */
  readonly findings: readonly Finding[];
  /** The gravest level of its findings. */
  readonly severity: Severity;
  /** Index into `form.indicators`, or null. */
  readonly indicator: number | null;
}

/** A cell that one click writes, and the findings that are settled by it. */
export interface Click {
  readonly edit: Edit;
  readonly findings: readonly Finding[];
}

/** What is to be done about a form, in the lists the officer works through. */
export interface Worklist {
  /** 点一下就改好. */
  readonly clicks: readonly Click[];
  /** 可选: offered, and written only where the officer ticks it. */
  readonly optional: readonly Click[];
  /** 需要您填: what must be fixed, and what holds up the total. */
  readonly fill: readonly Card[];
  /** 请核实. */
  readonly confirm: readonly Card[];
  /** 建议改. */
  readonly improve: readonly Card[];
  /** 提示. */
  readonly hints: readonly Card[];
}

/**
 * Sorts the open findings of a review: each stands once, in the gravest list of its row.
 * @param ticks what the officer said of its edits: what is not written settles nothing
 */
export function worklistOf(review: Review, ticks = NO_TICKS): Worklist {
  const open = review.findings.filter(isOpen);
  const written = writeWith(review, ticks).edits;
  const settledBy = (finding: Finding) =>
    // What only a person can say no write settles.
    finding.outcome === 'review' || findRule(finding.rule)?.isOfLayout === true
      ? undefined
      : written.find((edit) => sameCell(edit.cell, finding.cells[0] ?? null));
  const clicks = review.edits.map((edit) => ({
    edit,
    findings: open.filter((finding) => settledBy(finding) === edit),
  }));
  const cards = cardsOf(
    review,
    open.filter((finding) => !settledBy(finding)),
  );
  const listOf = (card: Card) => (isAwaited(review, card) ? 'error' : card.severity);
  return {
    clicks: clicks.filter(({ edit }) => !edit.optional),
    optional: clicks.filter(({ edit }) => edit.optional),
    fill: cards.filter((card) => listOf(card) === 'error'),
    confirm: cards.filter((card) => listOf(card) === 'review'),
    improve: cards.filter((card) => listOf(card) === 'warning'),
    hints: cards.filter((card) => listOf(card) === 'info'),
  };
}

/** The cards of the lists in the order the officer works through them, hints left out. */
export function cardsToDo({ fill, confirm, improve }: Worklist): Card[] {
  return [...fill, ...confirm, ...improve];
}

/** Where there is something to do first: the cell of the first card, else the first one a click writes; null where all is well. */
export function firstToDo(work: Worklist): CellAddress | null {
  const cells = [...cardsToDo(work).map(({ cell }) => cell), work.clicks[0]?.edit.cell ?? null];
  return cells.find((cell) => cell !== null) ?? null;
}

function cardsOf(review: Review, findings: readonly Finding[]): Card[] {
  const groups = new Map<string, { place: Place; findings: Finding[] }>();
  for (const finding of findings) {
    const place = placeOf(review, finding);
    const group = groups.get(place.key);
    if (group) group.findings.push(finding);
    else groups.set(place.key, { place, findings: [finding] });
  }
  return [...groups.values()]
    .sort((a, b) => a.place.row - b.place.row)
    .map(({ place, findings }) => cardOf(place, findings));
}

function cardOf({ key, title, indicator }: Place, findings: readonly Finding[]): Card {
  const sorted = SEVERITIES.flatMap((level) => findings.filter((one) => one.severity === level));
  return {
    key,
    title,
    indicator,
    findings: sorted,
    severity: sorted[0]?.severity ?? 'info',
    cell: sorted.map(cellToFill).find((cell) => cell !== null) ?? null,
  };
}

/** The cell its sentence sends the officer to (建议在H21说明原因), else the first it is about. */
function cellToFill({ sendsTo, cells }: Finding): CellAddress | null {
  return sendsTo ?? cells[0] ?? null;
}

/** Where in the form a finding belongs. */
interface Place {
  readonly key: string;
  readonly title: string;
  readonly indicator: number | null;
  /** 0-based sheet row; -1 above all rows. */
  readonly row: number;
}

function placeOf(review: Review, finding: Finding): Place {
  const { form } = review;
  const { rule, cells } = finding;
  const rows = new Set(cells.map(({ row }) => row));
  const row = cells[0]?.row ?? -1;
  const isOneRow = rows.size === 1;
  const isOfRow = isOneRow && looksAtRows(review, rule);
  const at = isOfRow ? form.indicators.findIndex((one) => one.row === row) : -1;
  const indicator = finding.indicator ?? (at >= 0 ? at : null);
  const named = indicator === null ? null : form.indicators[indicator];
  if (named) return { key: `i${named.row}`, title: named.name.text, indicator, row: named.row };
  const title = isOneRow ? rowTitle(form, row) : null;
  if (title !== null) return { key: `r${row}`, title, indicator: null, row };
  const ruleTitle = findRule(rule)?.title ?? rule;
  return { key: `f${rule}:${row}`, title: ruleTitle, indicator: null, row };
}

/** Whether a rule speaks of rows: what another says of a block only begins at its first cell. */
function looksAtRows(review: Review, rule: RuleId): boolean {
  return (
    findRule(rule)
      ?.looksAt(review)
      .some((subject) => typeof subject === 'number') === true
  );
}

/** 年度资金总额, 总分, 评分等级: what the officer calls a row that is no indicator; null for others. */
function rowTitle({ fund, total, grade }: Review['form'], row: number): string | null {
  const ofFund = fundRows(fund).find((one) => one.row === row);
  if (ofFund) return ofFund.label || (ofFund.kind === 'total' ? '年度资金总额' : '项目资金');
  if (total?.row === row) return '总分';
  return grade?.at.row === row ? '评分等级' : null;
}

/** Whether the total waits for a cell of the card. */
function isAwaited({ scores }: Review, { findings }: Card): boolean {
  const waitsFor = scores.total.provisional?.waitsFor ?? [];
  return findings.some(({ cells }) =>
    cells.some((cell) => waitsFor.some((one) => sameCell(one, cell))),
  );
}
