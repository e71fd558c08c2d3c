import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { deductionDisputes } from '../shared/points/deductions';
import { fixed } from '../shared/words/figures';
import { type RaisedScore, raisedScore } from '../shared/points/raised-total';
import { subtotalDisputes } from '../shared/points/subtotals';
import { possibleScore } from '../shared/points/possible-score';
import { totalOfOtherRows } from '../shared/points/row-missing';
import { isStaleTotal } from '../shared/points/stale-total';
import { hasWrongScore, totalCause } from '../shared/points/total-cause';
import { hasOwnScale } from '../shared/points/weight-suspects';
import type { RuleInput } from '../rule';
import { a1 } from '../../sheet';
import { gradeOf, numberIn } from '../../scoring';
import { Decimal, isWithin } from '../../values';

export const totalMismatch = defineRule({
  id: 'total-mismatch',
  title: '总分与各项得分之和不符',
  severity: 'error',
  basis: ['总分＝预算执行得分＋各指标得分'],
  messages: {
    plain: '各项得分之和为{computed}，表内总分为{printed}，相差{difference}，请改为{computed}。',
    given:
      '各项得分之和为{computed}，表内总分为{printed}，相差{difference}；{cell}的得分由人工给定，若应为{other}，总分就没有错，请核实各项得分后再把总分改为{computed}。',
    corrected:
      '各项得分改正后相加为{computed}，表内总分为{printed}，相差{difference}，请改为{computed}。',
    unweighedExecution:
      '表内总分{printed}只是各项指标得分之和；预算执行率没有分值和得分，按规定计分的，总分为{computed}，请核实预算执行率是否计分。',
    noExecution: '表内总分{printed}没有计入预算执行得分{execution}，应为{computed}。',
    executionTwice: '表内总分{printed}把预算执行得分{execution}计了两次，应为{computed}。',
    rounding: '各项得分之和为{computed}，表内总分{printed}是{how}得出的，应为{computed}。',
    roundedAlone:
      '各项得分之和为{computed}，表内总分{printed}只有{how}才能得出，而表内得分没有这样取整的，请核实总分。',
    roundedAcross:
      '各项得分之和为{computed}，表内总分{printed}只有{how}才能得出，两者等级不同，请核实总分和等级。',
    either:
      '各项得分之和为{computed}，已完成而被扣分的改为满分后为{restored}，表内总分{printed}两者都不是，请先核对各项得分。',
    raised:
      '各项得分之和为{computed}，表内总分为{printed}；{cell}的得分{score}若为{raised}则两者相符，请先核实{cell}，再定总分。',
    text: '总分为「{printed}」，不是数字，应为{computed}。',
    below:
      '已核对无误的各项得分相加已有{computed}，表内总分{printed}还不到，请核对总分和各项得分。',
    parts: '表内各项得分相加为{computed}，总分为{printed}，两者不符，请核对总分和各项得分。',
    again: '{place}的总分为{printed}，{cell}的为{other}，两处不一致，请核对以哪一处为准。',
  },
  page: {
    looksFor:
      '总分是否等于预算执行得分与各指标得分之和，两处写有总分的是否一致。只因某项得分有误而不符的，只报那项得分；分值合计不足或超出、总分正好差在其中的，只报分值合计。',
    why: '总分决定等级，审核时必定复算。',
    example: '各项得分之和为90.28，总分写成91.00。',
    fix: '点「写回」改为各项得分之和。',
  },
  looksAt: block('foot', ({ scores }) => scores.total.text),
  check(input) {
    const reports = againstScores(input);
    // what is asked of one of two totals names the other
    const isAsked = reports.length > 0 && input.form.total?.unsettled;
    return isAsked ? reports : [...reports, ...againstEachOther(input)];
  },
});

function againstScores(input: RuleInput) {
  const { total } = input.scores;
  if (total.provisional && !total.candidates) {
    if (isOfRowsAlone(input.scores)) return [unweighedReport(total)];
    const below = belowItsParts(input);
    return below.length > 0 ? below : offItsParts(input);
  }
  if (!total.cell || total.outcome !== 'fail') return [];
  if (total.candidates) return followsFromScores(input) ? [] : [eitherReport(total)];
  if (!total.computed) return [];
  if (followsFromScores(input) || totalOfOtherRows(input) || isStaleTotal(input)) return [];
  if (isOfSubtotals(input, total) || isOfDeductions(input, total)) return [];
  const raised = raisedScore(input);
  if (raised) return [raisedReport(total, raised)];
  if (total.roundedAlone !== undefined) return [roundedReport(input, total.roundedAlone)];
  const { message, how } = totalCause(total.computed, input);
  const given = possibleScore(input);
  const data = {
    computed: fixed(total.computed, total.digits),
    printed: total.text ?? '',
    difference: total.printed ? fixed(total.printed.minus(total.computed).abs()) : '',
    execution: input.scores.fund?.score.value ? fixed(input.scores.fund.score.value) : '',
    how,
    ...(given && { other: fixed(given.other) }),
  };
  const cells = [total.cell, ...(given ? [given.cell] : [])];
  if (!given) return [{ message, data, cells }];
  return [{ message: 'given' as const, data, cells, sendsTo: given.cell }];
}

/** A second total that differs from the first; one that counts the indicators alone, or all points there are, is none. */
function againstEachOther({ form, scores, standard }: RuleInput) {
  const { cell, printed, value } = scores.total;
  const total = printed ?? value;
  if (!cell || !total) return [];
  const rows = scores.indicators.flatMap((row) => row.value ?? []);
  const sums = [total, standard.parameters.fullMarks.value, Decimal.sum(0, ...rows)];
  return (form.total?.again ?? []).flatMap((field) => {
    const other = numberIn(field);
    if (!other || sums.some((sum) => other.eq(sum))) return [];
    const data = {
      place: a1(field.at),
      printed: field.text,
      other: scores.total.printed ? (scores.total.text ?? '') : fixed(total),
    };
    return [
      {
        message: 'again' as const,
        data,
        cells: [field.at, cell],
        sendsTo: cell,
        outcome: 'review' as const,
      },
    ];
  });
}

/** Whether a total that waits for no cell counts everything but 预算执行, which no cell gives any points. */
function isOfRowsAlone({ total: { printed, provisional }, fund }: RuleInput['scores']): boolean {
  const execution = fund?.score.value;
  if (!printed || !provisional || !execution || provisional.waitsFor.length > 0) return false;
  return !execution.isZero() && printed.eq(provisional.value.minus(execution));
}

function unweighedReport({ cell, text, provisional, digits }: RuleInput['scores']['total']) {
  const computed = provisional ? fixed(provisional.value, digits) : '';
  const data = { printed: text ?? '', computed };
  return {
    message: 'unweighedExecution' as const,
    data,
    cells: cell ? [cell] : [],
    outcome: 'review' as const,
  };
}

/**
 * A total that is less than the scores that hold already, whatever the open ones will be. Without 预算执行 a
 * row 合计 may count the rows alone.
 */
function belowItsParts({ scores }: RuleInput) {
  const { total, indicators, others } = scores;
  const right = [...indicators, ...others].flatMap(({ state, outcome, printed, value }) =>
    printed && state !== 'missing' && (outcome === 'pass' || value?.eq(printed)) ? [printed] : [],
  );
  if (!total.cell || !total.printed || right.length === 0) return [];
  const sum = Decimal.sum(...right);
  if (total.printed.gte(sum)) return [];
  const data = { computed: fixed(sum), printed: total.text ?? '' };
  return [{ message: 'below' as const, data, cells: [total.cell], outcome: 'review' as const }];
}

/**
 * A total that the scores do not make up as they are printed, whatever they should be: with 预算执行 or
 * without, and where nothing gives its score, with no more than the points that are left for it.
 */
function offItsParts(input: RuleInput) {
  const { form, scores, standard } = input;
  const { total, fund, indicators, others } = scores;
  const printed = [...indicators, ...others].flatMap((row) => row.printed ?? []);
  const isOpen = others.some((row) => !row.printed) || hasBlank(scores) || hasUnscored(form);
  if (!total.cell || !total.printed || printed.length === 0 || isOpen) return [];
  if (hasWrongScore(scores)) return [];
  const sum = Decimal.sum(...printed);
  const execution = fund?.score.printed ?? fund?.score.value ?? null;
  const rest = total.printed.minus(sum);
  const full = hasOwnScale(input) ? scores.totalWeight : standard.parameters.fullMarks.value;
  const left = new Decimal(full).minus(scores.indicatorWeight);
  const isMadeUp =
    rest.abs().lte(ROUNDED) ||
    (execution ? isWithin(rest, execution, ROUNDED) : rest.gt(0) && rest.lte(left));
  if (isMadeUp) return [];
  const data = { computed: fixed(sum.plus(execution ?? 0)), printed: total.text ?? '' };
  return [{ message: 'parts' as const, data, cells: [total.cell], outcome: 'review' as const }];
}

/** Whether a score of a row that has points is there to be filled. */
function hasBlank({ indicators }: RuleInput['scores']): boolean {
  return indicators.some(({ cell, weight, printed }) => cell && weight?.gt(0) && !printed);
}

/** Whether a row has points and no cell where its score could stand. */
function hasUnscored({ indicators }: RuleInput['form']): boolean {
  return indicators.some(({ weight, score, scoredWith }) => weight && !score && !scoredWith);
}

/** What scores that are rounded one by one may differ by. */
const ROUNDED = 0.05;

/** A total that is the sum neither with the points taken off met rows nor without. */
function eitherReport({ candidates = [], cell, text, digits }: RuleInput['scores']['total']) {
  const [kept, restored] = candidates.map(({ value }) => fixed(value, digits));
  const data = { computed: kept ?? '', restored: restored ?? '', printed: text ?? '' };
  return { message: 'either' as const, data, cells: cell ? [cell] : [] };
}

/** Whether a total counts what subtotals say instead of the scores above them: those are asked about. */
function isOfSubtotals(input: RuleInput, total: RuleInput['scores']['total']): boolean {
  return isApartBy(
    subtotalDisputes(input).map(({ printed, sum }) => printed.minus(sum)),
    total,
  );
}

/** Whether a total counts what 扣分 leaves of the points instead of scores that differ: those are asked about. */
function isOfDeductions(input: RuleInput, total: RuleInput['scores']['total']): boolean {
  return isApartBy(
    deductionDisputes(input).map(({ rest, score }) => rest.minus(score)),
    total,
  );
}

/** Whether a total is off by some differences together, and by nothing else. */
function isApartBy(
  differences: readonly Decimal[],
  { printed, computed }: RuleInput['scores']['total'],
): boolean {
  if (differences.length === 0 || !printed || !computed) return false;
  return printed.eq(Decimal.sum(computed, ...differences));
}

/** A total that is right with one score as it would be without the points a person took off. */
function raisedReport(total: RuleInput['scores']['total'], { cell, printed, raised }: RaisedScore) {
  const data = {
    computed: total.computed ? fixed(total.computed, total.digits) : '',
    printed: total.text ?? '',
    score: fixed(printed),
    raised: fixed(raised),
  };
  const cells = total.cell ? [total.cell, cell] : [cell];
  return {
    message: 'raised' as const,
    data,
    cells,
    sendsTo: cell,
    outcome: 'review' as const,
  };
}

/** A total that may be the sum rounded, though nothing else on the form was. */
function roundedReport({ scores: { total }, standard }: RuleInput, how: string) {
  const { computed, printed, cell, text, digits } = total;
  const grades = standard.parameters.grades.value;
  const isAcross = computed && printed && gradeOf(computed, grades) !== gradeOf(printed, grades);
  const data = { computed: computed ? fixed(computed, digits) : '', printed: text ?? '', how };
  return {
    message: isAcross ? ('roundedAcross' as const) : ('roundedAlone' as const),
    data,
    cells: cell ? [cell] : [],
    outcome: 'review' as const,
  };
}

/** Whether the printed total is the sum of the printed scores, one of which is wrong itself. */
function followsFromScores({ scores }: RuleInput): boolean {
  return scores.total.follows === true && hasWrongScore(scores);
}
