import type { Field, Form, Gap, GapField } from '../../form';
import { countedFund } from '../../scoring';
import { a1, type CellAddress } from '../../sheet';
import type { Decimal } from '../../values';
import { defineRule } from '../define-rule';
import type { Report, RuleInput } from '../rule';
import {
  isAmount,
  isOfIndicators,
  givesPoints,
  missedGaps,
  unknownHeaders,
} from '../shared/gaps/missed-gaps';
import { amountsInWords, figuresAbove, unreadFigures } from '../shared/gaps/unread-amounts';
import { block } from '../shared/looked-at';
import { lacksFundBlock } from '../shared/fund/lost-fund';
import { owesReason } from '../shared/reasons/owed-reason';
import { rowsOf } from '../shared/rows/rows';
import { amountIn, fixed } from '../shared/words/figures';

export const headerMissing = defineRule({
  id: 'header-missing',
  title: '缺少表头或栏目',
  severity: 'error',
  isUnmarked: true,
  isOfLayout: true,
  settledBy: 'reading',
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
    counted:
      '表内总分{total}计入了预算执行得分{execution}，而表内没有印出预算执行率的分值和得分，请核实是否缺了这一行。',
    lesser: '{what}，已按其余栏目核算；规定格式有此栏的可以补上。',
    unplaced: '{what}没有填写，也看不出应填在哪一格，请在{cell}旁填写后再核验。',
    unclear: '{what}写作「{text}」（{cell}），读不出是哪一个，请只写一个后再核验。',
    'total-unread':
      '「总分」一行的{figures}（{cells}）不知是不是总分，请在识别结果里指定；确实没有填写的，请补填。',
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
    const fields = unknown.length > 0 ? columns.filter(({ block }) => block === 'indicators') : [];
    const amounts = unread.length > 0 ? columns.filter(isAmount) : [];
    const above = [...figuresAbove(form), ...amountsInWords(form)];
    const whole = above.length > 0 ? columns.filter(({ field }) => field === 'fund-block') : [];
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
      ...gaps.filter(({ block }) => block === 'foot').flatMap((gap) => atFoot(gap, form)),
      ...(owes ? withoutReasons(gaps.filter(isReasons)) : []),
    ];
  },
});

/** Columns, rows and blocks that are not there; where points do not prove that there were funds, these are asked about. */
function lost(gaps: readonly Gap[], input: RuleInput) {
  const isOwed = lacksFundBlock(input) || hasNoPoints(input.form);
  const whole = isOwed ? [] : gaps.filter(({ field }) => field === 'fund-block');
  const others = gaps.filter((gap) => !whole.includes(gap));
  const isAsked = isLostInDoubt(others, input.form);
  const asked = isAsked ? [...whole, ...others] : whole;
  return [
    ...(asked.length > 0 ? [{ ...lostParts(asked), outcome: 'review' as const }] : []),
    ...(isAsked ? [] : lostForSure(others, input)),
  ];
}

/** Whether a form prints no points, which would show whether any are left for its funds. */
function hasNoPoints(form: Form): boolean {
  return !givesPoints(form) && unknownHeaders(form).length === 0;
}

/** Whether something of the form that nobody read, or of what may be its other half, may be what is missed. */
function isLostInDoubt(gaps: readonly Gap[], form: Form): boolean {
  const isLost = gaps.some((gap) => !isLesser(gap, gaps));
  return isLost && (isAssessed(gaps, form) || mayBeUnread(gaps, form) || !!form.halved);
}

function lostParts(gaps: readonly Gap[]) {
  const data = { what: lackOf(gaps), effect: effectOf(gaps) };
  return { message: 'missing' as const, data, cells: near(gaps) };
}

function lostForSure(gaps: readonly Gap[], { form, scores }: RuleInput) {
  if (gaps.length === 0) return [];
  const found = lostParts(gaps);
  if (gaps.some((gap) => !isLesser(gap, gaps))) return [found];
  const points = pointsWithoutScore(form, scores, gaps);
  if (points) return [noScore(points, gaps)];
  const counted = countedUnseen(scores);
  if (counted) return [{ ...found, ...counted }];
  return [{ ...found, message: 'lesser' as const, severity: 'info' as const }];
}

/** Whether the rest of the form makes up for a gap. */
function isLesser({ block, field }: Gap, gaps: readonly Gap[]): boolean {
  const hasRate = !gaps.some((gap) => gap.field === 'rate');
  return block === 'fund' && (LESSER.has(field) || (hasRate && field === 'score'));
}

/** What 预算执行率 is given where the form has no cell for its score; null where nothing on it asks for one. */
function pointsWithoutScore(
  form: Form,
  scores: RuleInput['scores'],
  gaps: readonly Gap[],
): Decimal | null {
  const fund = countedFund(scores.fund);
  if (!fund || fund.score.cell || !givesPoints(form)) return null;
  const isDue =
    !!fund.weight.cell || !!form.fund?.headingWeight || gaps.some(({ labelled }) => labelled);
  return isDue && fund.weight.value?.gt(0) ? fund.weight.value : null;
}

/** A total that is right only with points of 预算执行率 which stand nowhere on the form: a row may be lost. */
function countedUnseen({ fund, total }: RuleInput['scores']) {
  const counted = countedFund(fund);
  const execution = counted?.score.value;
  const isSeen = !!counted && (!!counted.score.cell || !!counted.weight.cell);
  if (!execution?.gt(0) || isSeen || total.outcome !== 'pass' || !total.printed) return null;
  const data = { total: total.text ?? '', execution: fixed(execution) };
  return { message: 'counted' as const, data, outcome: 'review' as const };
}

/** A score that is due and has no cell is as good as a blank one: nobody can say that it is right. */
function noScore(points: Decimal, gaps: readonly Gap[]) {
  const data = { points: fixed(points) };
  const labelled = gaps.filter((gap) => gap.labelled);
  const cells = near(labelled.length > 0 ? labelled : gaps);
  return {
    message: 'no-score' as const,
    data,
    cells,
    outcome: 'review' as const,
  };
}

/** Whether nothing but results is missed beside 评分标准: what is assessed by a standard may print none. */
function isAssessed(gaps: readonly Gap[], { columns }: Form): boolean {
  const isOfResults = gaps.every((gap) => isOfIndicators(gap, 'actual'));
  return isOfResults && columns.some(({ field }) => field === 'method');
}

/**
 * Whether columns are missed where figures of their rows are unread: these may be what is missed, and tell whether
 * any points are left for the funds.
 */
function mayBeUnread(gaps: readonly Gap[], form: Form): boolean {
  const rows = new Set(form.indicators.map(({ row }) => row));
  const isOf = (part: Gap['block']) => gaps.some(({ block }) => block === part);
  const total = form.fund?.total?.row;
  if (isOf('fund') && unreadFigures(form).some(({ row }) => row === total)) return true;
  if (isOf('indicators') && form.unread.some(({ at }) => rows.has(at.row))) return true;
  return gaps.some((gap) => gap.block === 'indicators' && isHeaded(gap, form));
}

/** Whether the header has the very word, over columns that were read as others: 分值 merged over the names too. */
function isHeaded({ what, near: { row: top } }: Gap, { indicators, snapshot }: Form): boolean {
  const bottom = indicators[0]?.row ?? top;
  const rows = snapshot.rowNumbers().filter((row) => row >= top && row < bottom);
  return rows.some((row) =>
    snapshot.cellsInRow(row).some(({ cell }) => cell.text.replace(/\s/g, '') === what),
  );
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
function amountUnread<M extends 'amount-unread' | 'block-unread' | 'total-unread'>(
  message: M,
  gaps: readonly Gap[],
  unread: readonly CellAddress[],
  form: Form,
) {
  if (gaps.length === 0) return [];
  const texts = unread.map((at) => `「${form.snapshot.cell(at).text}」`);
  const data = { what: named(gaps), figures: texts.join(''), cells: unread.map(a1).join('、') };
  return [{ message, data, cells: unread, outcome: 'review' as const }];
}

/** A total or grade nobody filled, or in words that tell none, is no fault of the layout; a person knows its place. */
function atFoot(gap: Gap, form: Form): Report<FootMessage>[] {
  const hasNoTotal = gap.field === 'total' && form.total === null;
  const hasTotal = gap.field === 'total' && form.total !== null;
  const unread = hasTotal ? figuresAside(form, gap.near.row) : [];
  if (unread.length > 0) return amountUnread('total-unread', [gap], unread, form);
  const said = hasNoTotal ? null : saidBehind(form, gap.near);
  if (said) {
    const data = { what: named([gap]), text: said.text, cell: a1(said.at) };
    return [{ message: 'unclear', data, cells: [said.at], outcome: 'review' }];
  }
  const message = hasNoTotal ? 'no-total' : 'unplaced';
  return [{ message, data: { what: named([gap]) }, cells: near([gap]), outcome: 'review' }];
}

type FootMessage = 'total-unread' | 'no-total' | 'unplaced' | 'unclear';

/** What stands first behind a label of the foot where nothing was made of it; null where nothing does. */
function saidBehind({ ledger, snapshot }: Form, label: CellAddress) {
  const { row, column } = snapshot.anchorOf(label);
  const behind = snapshot
    .cellsInRow(row)
    .find((one) => one.column > column && one.cell.text !== '');
  if (!behind) return null;
  const at = { row, column: behind.column };
  const isField = !IDLE.has(ledger.claimOf(at)?.as ?? 'aside');
  return isField ? null : { at, text: behind.cell.text };
}

/** What cells are taken for that no field is read from. */
const IDLE: ReadonlySet<string> = new Set(['aside', 'note']);

/** The figures of a row that are no field of the form. */
function figuresAside({ ledger, snapshot }: Form, row: number): CellAddress[] {
  return snapshot.cellsInRow(row).flatMap(({ column, cell }) => {
    const at = { row, column };
    const isAside = (ledger.claimOf(at)?.as ?? 'aside') === 'aside';
    return isAside && amountIn(cell) !== null ? [at] : [];
  });
}

function withoutReasons(gaps: readonly Gap[]) {
  if (gaps.length === 0) return [];
  return [{ message: 'no-reasons' as const, cells: near(gaps), severity: 'warning' as const }];
}

function near(gaps: readonly Gap[]): CellAddress[] {
  return gaps.map((gap) => gap.near);
}

function named(gaps: readonly Gap[]): string {
  return gaps.map(({ what }) => `「${what}」`).join('');
}

/** 项目资金栏没有「分数」「得分」，也没有「年度资金总额」一行；指标栏没有「分值」: block by block. */
function lackOf(gaps: readonly Gap[]): string {
  const whole = gaps.filter(({ field }) => field === 'fund-block');
  const rows = gaps.filter(({ field }) => field === 'fund-total');
  const columns = gaps.filter((gap) => gap.block === 'fund' && ![...whole, ...rows].includes(gap));
  const indicators = gaps.filter(({ block }) => block === 'indicators');
  const fund = [
    ...(columns.length > 0 ? [`没有${named(columns)}`] : []),
    ...(rows.length > 0 ? [`没有${named(rows)}一行`] : []),
  ].join('，也');
  return [
    ...(whole.length > 0 ? [`表中没有${named(whole)}一栏`] : []),
    ...(fund ? [`项目资金栏${fund}`] : []),
    ...(indicators.length > 0 ? [`指标栏没有${named(indicators)}`] : []),
  ].join('；');
}

/** What cannot be checked without it. */
function effectOf(gaps: readonly Gap[]): string {
  const hasFund = gaps.some(({ block }) => block === 'fund');
  const hasRows = gaps.some(({ block }) => block !== 'fund');
  return [...(hasFund ? ['预算执行情况'] : []), ...(hasRows ? ['各项指标的得分'] : [])].join('和');
}

function isReasons(gap: Gap): boolean {
  return isOfIndicators(gap, 'reason');
}

/** What the other columns of the fund block make up for, when nothing else is lost; with its rate there, a block may give no points. */
const LESSER: ReadonlySet<GapField> = new Set(['weight', 'rate', 'fund-total']);
