import {
  AMOUNT_COLUMNS,
  type Field,
  type Form,
  FUND_NAMES,
  fundRows,
  type Gap,
  INDICATOR_NAMES,
} from '../../form';
import { countedFund } from '../../scoring';
import { a1, type CellAddress } from '../../sheet';
import type { Decimal } from '../../values';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { carriesGroupPoints, pointGroups } from '../shared/points/group-points';
import { amountIn, fixed } from '../shared/words/figures';
import { owesReason } from '../shared/reasons/owed-reason';
import { formCell, rowsOf } from '../shared/rows/rows';
import { hasOwnScale } from '../shared/points/weight-suspects';
import type { RuleInput } from '../rule';

export const headerMissing = defineRule({
  id: 'header-missing',
  title: '缺少表头或栏目',
  severity: 'error',
  marks: false,
  basis: ['财政项目支出绩效自评表的规定栏目'],
  messages: {
    missing: '{what}，{effect}无法核对，请对照规定格式补上。',
    unrecognised:
      '指标栏没有认出{what}，{headers}（{cells}）不知是哪一栏，请在识别结果里指定；确实没有的，请对照规定格式补上。',
    'amount-unread':
      '项目资金栏没有认出{what}，{cells}的{figures}不知是什么，请在识别结果里指定；确实没有的，请对照规定格式补上。',
    'block-unread':
      '没有认出{what}，{cells}的{figures}像是资金的金额，请在识别结果里指定；确实没有的，请对照规定格式补上。',
    'no-score':
      '项目资金栏没有认出「得分」，预算执行率有分值{points}，得分不知填在哪一格，请补填或在识别结果里指定。',
    lesser: '{what}，已按其余栏目核算；规定格式有此栏的可以补上。',
    unplaced: '{what}没有填写，也看不出应填在哪一格，请在{cell}旁填写后再核验。',
    'no-total': '表尾没有「总分」一行，算出的总分无处可写，请在{cell}所在行补上。',
    'no-reasons':
      '指标栏没有「偏差原因分析」一列，未完成指标的原因无处填写，建议补上这一列或在表尾说明。',
  },
  page: {
    looksFor: '项目资金栏、指标栏和表尾应有的表头与栏目是否齐全。',
    why: '缺少表头时不能断定各列的含义，相应的数字无法核对，也不会写入。',
    example: '项目资金栏只有年初预算数、全年预算数、全年执行数，缺少分数、执行率、得分三栏。',
    fix: '对照规定格式补上缺少的栏目后重新核验。',
  },
  looksAt: block('form'),
  check(input) {
    const { form } = input;
    const gaps = missedGaps(input);
    if (gaps.length === 0) return [];
    const columns = gaps.filter((gap) => gap.block !== 'foot' && !isReasons(gap));
    const [unknown, unread] = [unknownHeaders(form), unreadFigures(form)];
    const fields = unknown.length > 0 ? columns.filter(isOfIndicators) : [];
    const amounts = unread.length > 0 ? columns.filter(isAmount) : [];
    const above = figuresAbove(form);
    const whole = above.length > 0 ? columns.filter(({ what }) => what === FUND_BLOCK) : [];
    const asked = new Set([...fields, ...amounts, ...whole]);
    // where nothing owes a reason, nobody misses a column for it
    const owes = rowsOf(input).some(owesReason);
    return [
      ...lost(
        columns.filter((gap) => !asked.has(gap)),
        input,
      ),
      ...unrecognised(fields, unknown),
      ...amountUnread('amount-unread', amounts, unread, form),
      ...amountUnread('block-unread', whole, above, form),
      ...gaps.filter(({ block }) => block === 'foot').map((gap) => atFoot(gap, form)),
      ...(owes ? withoutReasons(gaps.filter(isReasons), form) : []),
    ];
  },
});

/** Columns and rows that are not there. */
function lost(gaps: readonly Gap[], { form, scores }: RuleInput) {
  if (gaps.length === 0) return [];
  const hasRate = !gaps.some(({ what }) => what === '执行率');
  const isLost = gaps.some(
    ({ block, what }) => !LESSER.has(what) && !(hasRate && block === 'fund' && what === '得分'),
  );
  const found = { data: { what: lackOf(gaps), effect: effectOf(gaps) }, cells: near(gaps, form) };
  if (isLost && (isAssessed(gaps, form) || mayBeUnread(gaps, form))) {
    return [{ message: 'missing' as const, ...found, outcome: 'review' as const }];
  }
  if (isLost) return [{ message: 'missing' as const, ...found }];
  const points = pointsWithoutScore(form, scores, gaps);
  if (points) return [noScore(points, gaps, form)];
  return [{ message: 'lesser' as const, ...found, severity: 'info' as const }];
}

/** What 预算执行率 is given where the form has no cell for its score; null where nothing on it asks for one. */
function pointsWithoutScore(
  form: Form,
  scores: RuleInput['scores'],
  gaps: readonly Gap[],
): Decimal | null {
  const fund = countedFund(scores.fund);
  if (!fund || fund.score.cell || !isScored(form)) return null;
  const isDue =
    !!fund.weight.cell || !!form.fund?.headingWeight || gaps.some(({ labelled }) => labelled);
  return isDue && fund.weight.value?.gt(0) ? fund.weight.value : null;
}

/** A score that is due and has no cell is as good as a blank one: nobody can say that it is right. */
function noScore(points: Decimal, gaps: readonly Gap[], form: Form) {
  const data = { points: fixed(points) };
  const labelled = gaps.filter((gap) => gap.labelled);
  const cells = near(labelled.length > 0 ? labelled : gaps, form);
  return {
    message: 'no-score' as const,
    data,
    cells,
    outcome: 'review' as const,
  };
}

/** Whether nothing but results is missed beside 评分标准: what is assessed by a standard may print none. */
function isAssessed(gaps: readonly Gap[], { columns }: Form): boolean {
  const isOfResults = gaps.every(({ what }) => what === INDICATOR_NAMES.actual);
  return isOfResults && columns.some(({ field }) => field === 'method');
}

/** Whether columns of indicators alone are missed where figures of their rows are unread: these may be what is missed. */
function mayBeUnread(gaps: readonly Gap[], { indicators, unread }: Form): boolean {
  const rows = new Set(indicators.map(({ row }) => row));
  return gaps.every(isOfIndicators) && unread.some(({ at }) => rows.has(at.row));
}

/** A column in words nobody foresaw may be the one that is missed. */
function unrecognised(gaps: readonly Gap[], unknown: readonly Field[]) {
  if (gaps.length === 0) return [];
  const data = {
    what: named(gaps),
    headers: unknown.map(({ text }) => `「${text}」`).join(''),
    cells: unknown.map(({ at }) => a1(at)).join('、'),
  };
  const cells = unknown.map(({ at }) => at);
  return [{ message: 'unrecognised' as const, data, cells, outcome: 'review' as const }];
}

/** A figure of the fund block that nothing was made of may be the amount that is missed. */
function amountUnread(
  message: 'amount-unread' | 'block-unread',
  gaps: readonly Gap[],
  unread: readonly CellAddress[],
  form: Form,
) {
  if (gaps.length === 0) return [];
  const texts = unread.map((at) => `「${form.snapshot.cell(at).text}」`);
  const data = { what: named(gaps), figures: texts.join(''), cells: unread.map(a1).join('、') };
  return [{ message, data, cells: unread, outcome: 'review' as const }];
}

/** A total or grade nobody filled is no fault of the layout; a person knows its place. */
function atFoot(gap: Gap, form: Form) {
  const cells = near([gap], form);
  const hasNoTotal = gap.what === '总分' && form.total === null;
  return {
    message: hasNoTotal ? ('no-total' as const) : ('unplaced' as const),
    data: { what: named([gap]), cell: cells.slice(0, 1).map(a1).join('') },
    cells,
    outcome: 'review' as const,
  };
}

function withoutReasons(gaps: readonly Gap[], form: Form) {
  if (gaps.length === 0) return [];
  return [
    { message: 'no-reasons' as const, cells: near(gaps, form), severity: 'warning' as const },
  ];
}

function near(gaps: readonly Gap[], form: Form): CellAddress[] {
  const cells = gaps.flatMap((gap) => (gap.near ? [gap.near] : []));
  return cells.length > 0 ? cells : [formCell(form)];
}

function named(gaps: readonly Gap[]): string {
  return gaps.map(({ what }) => `「${what}」`).join('');
}

/** 项目资金栏没有「分数」「得分」，也没有「年度资金总额」一行；指标栏没有「分值」: block by block. */
function lackOf(gaps: readonly Gap[]): string {
  const whole = gaps.filter(({ what }) => what === FUND_BLOCK);
  const rows = gaps.filter(({ block, what }) => block === 'fund' && what === FUND_TOTAL);
  const columns = gaps.filter((gap) => gap.block === 'fund' && ![...whole, ...rows].includes(gap));
  const indicators = gaps.filter(({ block }) => block === 'indicators');
  const head = gaps.filter(({ block }) => block === 'head');
  const fund = [
    ...(columns.length > 0 ? [`没有${named(columns)}`] : []),
    ...(rows.length > 0 ? [`没有${named(rows)}一行`] : []),
  ].join('，也');
  return [
    ...(whole.length > 0 ? [`表中没有${named(whole)}一栏`] : []),
    ...(fund ? [`项目资金栏${fund}`] : []),
    ...(indicators.length > 0 ? [`指标栏没有${named(indicators)}`] : []),
    ...(head.length > 0 ? [`表头没有${named(head)}`] : []),
  ].join('；');
}

/** The headers of columns that no word tells, in sheet order; those an officer set aside left out. */
function unknownHeaders({ columns }: Form): Field[] {
  return columns.flatMap(({ field, header, confidence, corrected }) =>
    field === 'ignored' && header && confidence < 1 && !corrected ? [header] : [],
  );
}

/**
 * The figures in the rows of the fund block, or right above it, that are set aside, since no header or label
 * says what they are.
 */
function unreadFigures({ fund, ledger, snapshot }: Form): CellAddress[] {
  return rowsOfFund(fund).flatMap((row) =>
    [...ledger.ofRow(row).values()]
      .filter(({ as, at }) => as === 'aside' && amountIn(snapshot.cell(at)) !== null)
      .map(({ at }) => at),
  );
}

/** The figures above the indicators of a form without funds, where several stand in one row and nothing was made of them. */
function figuresAbove({ area, fund, indicators, ledger, snapshot }: Form): CellAddress[] {
  const first = indicators[0]?.row ?? area.top;
  const rows = snapshot.rowNumbers().filter((row) => row >= area.top && row < first);
  const cellsIn = (row: number) => snapshot.cellsInRow(row);
  // 年度资金总额 without a header over its amounts is the block, and lacks just that
  const isNamed = rows.some((row) => cellsIn(row).some(({ cell }) => SOURCE.test(cell.text)));
  if (fund || isNamed) return [];
  return rows.flatMap((row) => {
    const figures = cellsIn(row)
      .filter(({ cell }) => amountIn(cell) !== null)
      .map(({ column }) => ({ row, column }));
    const isUnread = figures.every((at) => isUnmade(ledger.claimOf(at)));
    return figures.length > 1 && isUnread ? figures : [];
  });
}

const SOURCE = /资金总额|财政拨款|(?:结转|其他)资金/;

/** Whether a cell is no field of the form. */
function isUnmade(claim: ReturnType<Form['ledger']['claimOf']>): boolean {
  return claim === null || claim.as === 'aside' || claim.as === 'note';
}

/** The rows that any amount, rate or score of the funds stands in, and the one above them, top to bottom. */
function rowsOfFund(fund: Form['fund']): number[] {
  const rows = fundRows(fund).flatMap(({ row, initial, budget, executed, rate, score }) => [
    row,
    ...[initial, budget, executed, rate, score].flatMap((field) => (field ? [field.at.row] : [])),
  ]);
  if (rows.length === 0) return [];
  return [...new Set([Math.max(0, Math.min(...rows) - 1), ...rows])].sort((a, b) => a - b);
}

function isOfIndicators({ block }: Gap): boolean {
  return block === 'indicators';
}

/** Whether a gap is one of an amount, which a figure may fill that nobody read. */
function isAmount({ block, what }: Gap): boolean {
  return block === 'fund' && AMOUNTS.has(what);
}

const AMOUNTS: ReadonlySet<string> = new Set(AMOUNT_COLUMNS.map((column) => FUND_NAMES[column]));

/** What cannot be checked without it. */
function effectOf(gaps: readonly Gap[]): string {
  const hasFund = gaps.some(({ block }) => block === 'fund');
  const hasRows = gaps.some(({ block }) => block !== 'fund');
  return [...(hasFund ? ['预算执行情况'] : []), ...(hasRows ? ['各项指标的得分'] : [])].join('和');
}

const FUND_BLOCK = '项目资金';
const FUND_TOTAL = '年度资金总额';

/** What the form lacks of what its own layout needs: rows that carry full marks leave a fund block no points to give. */
function missedGaps(input: RuleInput): Gap[] {
  const { form, scores, standard } = input;
  const hasPoints = isScored(form) || headsPoints(form);
  // points that rows have together are no row's own
  const points = pointGroups(input).reduce(
    (sum, group) => sum.plus(group.points),
    scores.indicatorWeight,
  );
  const isFull = points.gte(standard.parameters.fullMarks.value) || hasOwnScale(input);
  return form.gaps
    .filter(({ kind, what }) => kind === 'missing' && (hasPoints || !POINTS.has(what)))
    .filter(({ what }) => what !== '分值' || !carriesGroupPoints(form))
    .filter((gap) => !(isFull && gap.block === 'fund') || mayBeAmount(gap, form));
}

/** Whether an amount is missed that an unread figure of the block may be: the rate waits for it, with points or without. */
function mayBeAmount(gap: Gap, form: Form): boolean {
  return isAmount(gap) && unreadFigures(form).length > 0;
}

function isReasons({ block, what }: Gap): boolean {
  return block === 'indicators' && what === '偏差原因分析';
}

/** What the other columns of the fund block make up for, when nothing else is lost; with its rate there, a block may give no points. */
const LESSER: ReadonlySet<string> = new Set(['分数', '执行率', '年度资金总额']);

/** What belongs to points; transfer-payment forms print none of it, and miss nothing. */
const POINTS: ReadonlySet<string> = new Set([
  '分数',
  '分值',
  '权重',
  '得分',
  '总分',
  '合计',
  '评分等级',
  '等级',
]);

/** Whether a column that nobody reads is headed by a word for points: 得分/分值. */
function headsPoints(form: Form): boolean {
  return unknownHeaders(form).some(({ text }) => /分值|得分|权重/.test(text));
}

/** Whether any row of the form has a cell for points, or a group prints some. */
function isScored({ indicators }: Form): boolean {
  return indicators.some(
    ({ weight, score, level1, level2 }) => weight || score || level1?.points || level2?.points,
  );
}
