import { type Form, type Indicator, indicatorAt, isExecutionIndicator } from '../../form';
import { type CellAddress, sameCell } from '../../sheet';
import { type Decimal, halfWidth, oncePer } from '../../values';
import { ruleClauses } from './rule-clauses';
import { asksForRules, isRuleText } from './stated-rule';

/** A score that the form prints, or has a blank for, and what the standard makes of it. */
export type ScoredPlace =
  | {
      readonly kind: 'row';
      /** Index into `form.indicators`. */
      readonly index: number;
      readonly weight: Decimal | null;
      readonly computed: Decimal | null;
    }
  | { readonly kind: 'execution' }
  | { readonly kind: 'total' };

/**
 * Whether the form says anywhere beside the rule a score is computed by how its points are given or taken, in
 * other words than those of the usual way: in the row (its name, its reason, a remark), or in a header or a note
 * that may speak of every row. A text that names other rows speaks of these alone.
 */
export function statesOtherWay(form: Form, place: ScoredPlace): boolean {
  const ofForm = formWays(form).filter((way) => concerns(form, way, place));
  switch (place.kind) {
    case 'row': {
      const ways = [...rowWays(form, indicatorAt(form, place.index)), ...ofForm];
      return ways.some((way) => isOtherWay(way, place));
    }
    case 'execution':
      return ofForm.some(({ reads }) => reads !== 'usual');
    case 'total':
      return ofForm.some(({ text }) => /[扣减加]/.test(text));
  }
}

/** One sentence about points. */
interface Way {
  readonly text: string;
  /** `usual`: full marks for what is met, else the share · `short`: what it says touches rows alone that fell short. */
  readonly reads: 'usual' | 'short' | 'unread';
}

/** A sentence outside the rows, with what it names. */
interface FormWay extends Way {
  readonly rows: ReadonlySet<Indicator>;
  readonly execution: boolean;
}

/** Whether a sentence gives a row other points than the computed ones, as far as anyone can tell. */
function isOtherWay(
  { text, reads }: Way,
  { weight, computed }: Extract<ScoredPlace, { kind: 'row' }>,
): boolean {
  if (reads === 'usual') return false;
  if (!weight || !computed) return true;
  // 扣1分 beside a score that lost one point says why
  const taken = PLAIN.exec(text)?.[1];
  if (taken !== undefined && weight.minus(taken).eq(computed)) return false;
  return reads === 'unread' || computed.lt(weight);
}

/** 扣0.5分, whatever for; 每人扣0.5分 is a rule. */
const PLAIN = /^[^每]*扣[除减掉]?(\d{1,3}(?:\.\d{1,4})?)分[^扣]*$/;

/** The sentences about points in the cells of a row, but for the rule that it is scored by. */
function rowWays(form: Form, indicator: Indicator): Way[] {
  const { snapshot, area } = form;
  const { row, level1, level2, method } = indicator;
  const texts: string[] = [];
  const seen: CellAddress[] = [];
  const look = (at: CellAddress) => {
    const anchor = snapshot.anchorOf(at);
    if (seen.some((other) => sameCell(other, anchor))) return;
    seen.push(anchor);
    texts.push(snapshot.cell(anchor).text);
  };
  if (method && asksForRules(form)) seen.push(method.at);
  for (const level of [level1, level2]) if (level) look(level.at);
  for (let column = area.left; column <= area.right; column++) look({ row, column });
  const inColumn = method && asksForRules(form) && !isRuleText(form, method) ? method.text : '';
  return [...wayOf(inColumn), ...texts.flatMap(waysIn)];
}

/** What stands in a column of rules is one, whatever its words; a document it is taken from gives none. */
function wayOf(text: string): Way[] {
  const plain = text.replace(/《[^《》]*》|〔\d{4}〕\d{1,5}号/g, '').trim();
  return plain === '' ? [] : [{ text: plain, reads: readingOf(plain) }];
}

/**
 * The sentences about points in all cells that belong to no scored row, and in the notes beside the form, but for
 * those of results in words alone.
 */
const formWays = oncePer((form: Form): readonly FormWay[] => {
  const { snapshot, area, indicators, otherPoints } = form;
  const rows = new Set([...indicators, ...otherPoints].map(({ row }) => row));
  const filled = snapshot.rowNumbers();
  const above = filled.filter((row) => row < area.top).reverse();
  const below = filled.filter((row) => row > area.bottom);
  return filled
    .filter((row) => row >= area.top && row <= area.bottom && !rows.has(row))
    .concat(notesFrom(form, area.top, above), notesFrom(form, area.bottom, below))
    .flatMap((row) => snapshot.cellsInRow(row))
    .flatMap(({ cell }) => waysIn(cell.text))
    .filter(({ text }) => !/定性/.test(text) || /定量/.test(text))
    .map((way) => ({
      ...way,
      rows: new Set(indicators.filter(({ name }) => isNamed(name.text, way.text))),
      execution: /预算执行|执行率/.test(way.text),
    }));
});

/** The rows from a form on that hold one text each, as notes do and tables do not. */
function notesFrom({ snapshot }: Form, edge: number, rows: readonly number[]): number[] {
  const end = rows.findIndex((row, i) => {
    const isApart = Math.abs(row - (rows[i - 1] ?? edge)) > MOST_APART;
    return isApart || snapshot.cellsInRow(row).length > 1;
  });
  return rows.slice(0, end < 0 ? rows.length : end);
}

/** A blank row may stand between a form and its notes. */
const MOST_APART = 2;

function waysIn(text: string): Way[] {
  return text
    .split(/[;；。!！\r\n]+/)
    .flatMap((sentence) => bracketsApart(halfWidth(sentence).replace(/\s/g, '')))
    .filter((sentence) => speaksOfPoints(sentence) && !/为["“「]?[优良中差]/.test(sentence))
    .map((sentence) => ({ text: sentence, reads: readingOf(sentence) }));
}

/** 培训场次(每少1场扣1分): what brackets say of points is a sentence of its own; 90%(含)以上得满分 is one as a whole. */
function bracketsApart(sentence: string): string[] {
  const within: string[] = [];
  const rest = sentence.replace(/\(([^()]*)\)/g, (said, inner: string) => {
    if (!speaksOfPoints(inner)) return said;
    within.push(inner);
    return '';
  });
  return [rest, ...within];
}

/** Points given or taken: 不得分, 扣0.5分, 得满分, 得50%分值, 每少1场扣…, 按超支比例扣减. */
const SPEAKS: readonly RegExp[] = [
  /不[得计记给予扣加]{1,2}分/,
  /[扣减加得计记给赋][除减掉为予]?(?:[满全零半]|一半|\d{1,3}(?:\.\d{1,4})?|[一二三四五六七八九十两])%?的?(?:该项)?分/,
  /每[^每扣减加得]{1,12}[扣减加得]/,
  /按[^按计记给赋扣折评]{1,16}(?:[计记给赋扣]分|扣减|折算|折合|评分(?![标细办表]))/,
];

function speaksOfPoints(text: string): boolean {
  return SPEAKS.some((pattern) => pattern.test(text));
}

function readingOf(sentence: string): Way['reads'] {
  const clauses = ruleClauses(sentence);
  if (!clauses) return 'unread';
  const isUsual = clauses.every(({ kind }) => kind === 'nothing' || kind === 'share');
  return isUsual ? 'usual' : 'short';
}

/** Whether a sentence outside the rows may be about a score: those it names, else any. */
function concerns(form: Form, { rows, execution }: FormWay, place: ScoredPlace): boolean {
  if (rows.size === 0 && !execution) return true;
  switch (place.kind) {
    case 'row': {
      const indicator = indicatorAt(form, place.index);
      return rows.has(indicator) || (execution && isExecutionIndicator(indicator));
    }
    case 'execution':
      return execution;
    case 'total':
      return false;
  }
}

function isNamed(name: string, text: string): boolean {
  const plain = halfWidth(name).replace(/\s/g, '');
  return plain.length > 1 && text.includes(plain);
}
