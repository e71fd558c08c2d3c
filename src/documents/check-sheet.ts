import { indicatorAt } from '../form';
import {
  comparedWords,
  comparisonOf,
  type Review,
  SEVERITY_TITLES,
  VERDICT_TITLES,
  verdictOn,
  contentText,
  heldText,
  writeOf,
  countsText,
  editText,
} from '../review';
import { findRule, messageOf, type Severity } from '../rules';
import { type Explanation, renderExplanation, type Scored } from '../scoring';
import {
  a1,
  a1Area,
  type Area,
  type CellAddress,
  type Edit,
  sameCell,
  sameContent,
} from '../sheet';
import { fingerprint } from './fingerprint';

/** Where a form came from and what checked it. */
export interface CheckSource {
  /** File or workbook name as the officer knows it. */
  readonly file: string | null;
  /** Version of the product. */
  readonly version: string;
  /** What was written into the form before, the oldest first; nothing where nobody knows. */
  readonly written?: readonly WrittenEdit[];
  /** Which edits will be written, as of `writeOf`: the officer's ticks where there are any. */
  readonly isWanted?: (edit: Edit) => boolean;
}

/** An edit that was carried out, and the moment as the officer reads it: 11月29日 14:32. */
export interface WrittenEdit {
  readonly edit: Edit;
  readonly at: string;
}

/** 核验单: all a reviewer files of one form, as texts ready to be laid out on paper or on a sheet. */
export interface CheckSheet {
  readonly heading: string;
  /** Label and value, in reading order. */
  readonly facts: readonly (readonly [string, string])[];
  readonly verdict: string;
  readonly mark: '×' | '？' | '○' | '✓';
  readonly counts: string;
  readonly findings: readonly CheckFinding[];
  readonly edits: readonly CheckEdit[];
  readonly scores: readonly CheckScore[];
  /** The approved targets beside the form's; left out where no table of them lies beside it. */
  readonly comparison?: CheckComparison;
  readonly fingerprint: string;
  readonly disclaimer: string;
}

export interface CheckComparison {
  readonly line: string;
  readonly rows: readonly {
    readonly name: string;
    readonly approved: string;
    readonly own: string;
    readonly state: string;
  }[];
}

export interface CheckFinding {
  readonly number: number;
  readonly severity: string;
  /** A sign beside the word, so that the level shows in black and white. */
  readonly sign: string;
  readonly rule: string;
  readonly cells: string;
  readonly message: string;
  /** Why the officer set it aside; null when it is open. */
  readonly setAside: string | null;
}

export interface CheckEdit {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  /** 待写回, 可选, 不写回, or when it was written. */
  readonly state: string;
  readonly why: string;
}

export interface CheckScore {
  readonly name: string;
  readonly weight: string;
  readonly printed: string;
  readonly computed: string;
  readonly state: string;
}

const SIGNS: Readonly<Record<Severity, string>> = {
  error: '■',
  warning: '▲',
  review: '？',
  info: '○',
};
/** Signs of the verdicts in print. The cross is one that every Chinese font has: ✕ prints as an empty box on some. */
export const VERDICT_SIGNS = {
  'must-fix': '×',
  'needs-review': '？',
  unfilled: '○',
  ready: '✓',
} as const;
const STATES = {
  pass: '一致',
  fail: '不一致',
  review: '待人工判定',
  missing: '空白',
  'no-cell': '表内无此格',
};

function comparison(review: Review): Pick<CheckSheet, 'comparison'> {
  const compared = comparisonOf(review);
  if (!compared) return {};
  const said = ({ target, weight }: { readonly target: string; readonly weight: string }) =>
    [target || '—', weight && `${weight}分`].filter(Boolean).join('，');
  const rows = compared.rows.map((row) => ({
    name: row.name,
    approved: row.state === 'added' ? '—' : said(row.approved),
    own: row.state === 'missing' ? '—' : said(row.own),
    state: comparedWords(row),
  }));
  return { comparison: { line: compared.line, rows } };
}

/** Everything the 核验单 of one review says; the same review always gives the same sheet. */
export function checkSheet(review: Review, source: CheckSource): CheckSheet {
  return {
    heading: '项目支出绩效自评核验单',
    facts: facts(review, source),
    verdict: verdictOn(review, VERDICT_TITLES),
    mark: VERDICT_SIGNS[review.verdict],
    counts: countsText(review.findings),
    findings: findings(review),
    edits: [...writtenEdits(review, source.written ?? []), ...plannedEdits(review, source)],
    scores: scoreLines(review),
    ...comparison(review),
    fingerprint: fingerprint(review.form, review.standard),
    disclaimer:
      '本核验单仅作填报校核，不替代财政部门审核。数据指纹不变，表中数据与所用口径即未改动。',
  };
}

function facts(
  { form, standard, checks }: Review,
  { file, version }: CheckSource,
): [string, string][] {
  const where = `${form.snapshot.name}!${a1Area(form.area)}`;
  return [
    ['项目名称', form.project?.text || '（未填）'],
    ['主管部门', form.department?.text || '（未填）'],
    ['实施单位', form.unit?.text || '（未填）'],
    ['所在表', file ? `${file}　${where}` : where],
    ['评分口径', standard.title],
    ['口径依据', standard.basis.join('；')],
    [
      '核验范围',
      `${checks.applied}条规则（通过${checks.passed}条、待核${checks.review}条、不通过${checks.failed}条，不适用${checks.notApplicable}条）、${form.indicators.length}项指标`,
    ],
    ['程序版本', version],
  ];
}

function findings({ findings }: Review): CheckFinding[] {
  return findings.map((finding, index) => ({
    number: index + 1,
    severity: SEVERITY_TITLES[finding.severity],
    sign: SIGNS[finding.severity],
    rule: findRule(finding.rule)?.title ?? finding.rule,
    cells: cellsText(finding.cells),
    message: messageOf(finding),
    setAside: finding.setAside ?? null,
  }));
}

/** B18、B27:B36: cells below each other as one range. */
function cellsText(cells: readonly CellAddress[]): string {
  const areas: Area[] = [];
  for (const { row, column } of cells) {
    const last = areas[areas.length - 1];
    if (last && last.left === column && last.bottom + 1 === row) {
      areas[areas.length - 1] = { ...last, bottom: row };
    } else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas.map(a1Area).join('、');
}

function plannedEdits(review: Review, { isWanted }: CheckSource): CheckEdit[] {
  const { edits, held } = writeOf(review, isWanted);
  return review.edits.map((edit) => {
    const planned = checkEdit(review, edit);
    const one = held.find((other) => other.edit === edit);
    if (one) return { ...planned, state: '不写回', why: heldText(one) };
    if (edits.includes(edit)) return { ...planned, state: '待写回' };
    return edit.optional ? planned : { ...planned, state: '不写回', why: '填报人保留表内的数' };
  });
}

function checkEdit(review: Review, edit: Edit): CheckEdit {
  const explanation = explanationOf(review, edit.cell);
  return {
    cell: a1(edit.cell),
    before: review.form.snapshot.cell(edit.cell).text.trim() || '空白',
    after: editText(edit, review.standard),
    state: '可选',
    why: renderOr(explanation),
  };
}

/**
 * What was written into the form and still stands there, each cell once: as it was before the first
 * write, and as the last one left it.
 */
function writtenEdits(review: Review, written: readonly WrittenEdit[]): CheckEdit[] {
  const { form } = review;
  const cells = new Map<string, { first: Edit; last: WrittenEdit }>();
  for (const one of written) {
    const name = a1(one.edit.cell);
    if (!inArea(form.area, one.edit.cell)) continue;
    cells.set(name, { first: cells.get(name)?.first ?? one.edit, last: one });
  }
  return [...cells]
    .filter(([, { last }]) => sameContent(form.snapshot.cell(last.edit.cell), last.edit.after))
    .map(([cell, { first, last }]) => {
      const explanation = explanationOf(review, last.edit.cell);
      return {
        cell,
        before: contentText(first.before),
        after: form.snapshot.cell(last.edit.cell).text.trim(),
        state: `已写回 ${last.at}`,
        why: last.edit.field === 'reason' ? '填报人填写' : renderOr(explanation),
      };
    });
}

function inArea({ top, left, bottom, right }: Area, { row, column }: CellAddress): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function renderOr(explanation: Explanation | null): string {
  return explanation ? renderExplanation(explanation) : '';
}

function explanationOf({ scores }: Review, cell: CellAddress): Explanation | null {
  const { fund, indicators, total, grade } = scores;
  const scored = [
    ...(fund ? [fund.rate, fund.score, ...fund.sources] : []),
    ...indicators,
    total,
    grade,
  ];
  return scored.find((one) => sameCell(one.cell, cell))?.explanation ?? null;
}

/** What differs without being certainly wrong is asked about here as everywhere. */
function stateOf({ asked }: Review, { cell, outcome }: Pick<Scored, 'cell' | 'outcome'>): string {
  return STATES[asked.some((one) => sameCell(one, cell)) ? 'review' : outcome];
}

function scoreLines(review: Review): CheckScore[] {
  const { form, scores } = review;
  const lines = scores.indicators.map((score, index) => ({
    name: indicatorAt(form, index).name.text,
    weight: score.weight?.toFixed() ?? '',
    printed: score.text ?? '',
    computed: score.computed?.toFixed(score.digits) ?? '',
    state: stateOf(review, score),
  }));
  const { fund, total, grade } = scores;
  const execution = fund && {
    name: '预算执行率',
    weight: fund.weight.value?.toFixed() ?? '',
    printed: fund.score.text ?? '',
    computed: fund.score.computed?.toFixed(fund.score.digits) ?? '',
    state: stateOf(review, fund.score),
  };
  const sum = {
    name: total.provisional ? '总分（暂定）' : '总分',
    weight: scores.totalWeight.toFixed(),
    printed: total.text ?? '',
    computed: (total.provisional?.value ?? total.computed)?.toFixed(total.digits) ?? '',
    state: stateOf(review, total),
  };
  const rank = {
    name: '评分等级',
    weight: '',
    printed: grade.text ?? '',
    computed: grade.expected ?? '',
    state: STATES[grade.outcome],
  };
  return [...(execution ? [execution] : []), ...lines, sum, rank];
}
