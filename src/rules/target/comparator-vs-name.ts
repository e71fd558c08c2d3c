import { isReverse } from '../../scoring';
import { countsUnwelcome, isWithin, type Operator } from '../../values';
import { defineRule } from '../define-rule';
import { rowsThat, hasTarget } from '../shared/looked-at';
import { comparedPair } from '../shared/rows/compared-pair';
import {
  bareName,
  cellsOf,
  figuresOf,
  nameOf,
  type Row,
  rowsOf,
  textOf,
} from '../shared/rows/rows';
import { LARGE_IS_GOOD } from '../shared/words/vocabulary';

export const comparatorVsName = defineRule({
  id: 'comparator-vs-name',
  title: '比较符号与指标含义相反',
  severity: 'warning',
  basis: ['成本、事故、投诉等指标越小越好，完成率、合格率、满意度等指标越大越好'],
  messages: {
    small: '{name}越小越好，年度指标值却是{target}，建议核对是否应为「≤」。',
    large: '{name}越大越好，年度指标值却是{target}，建议核对是否应为「≥」。',
    'other-way':
      '{name}{figures}，按符号已经完成，表内得分{printed}却正好是符号相反时按比例应得的分，请核实符号是否写反。',
  },
  page: {
    looksFor:
      '成本、事故、投诉、差错类指标是否用了「≥」，完成率、合格率、满意度类指标是否用了「≤」；按符号已经完成，得分却正好是符号相反时的。',
    why: '符号反了，花得越多、投诉越多反而得满分。',
    example: '人均培训成本，年度指标值≥600元。',
    fix: '对照批复的绩效目标核对符号。',
  },
  looksAt: rowsThat(hasTarget('number')),
  check: (input) => rowsOf(input).flatMap((row) => againstName(row) ?? againstScore(row) ?? []),
});

function againstName(row: Row) {
  const { target } = row.indicator;
  const operator = operatorOf(row);
  if (target?.parsed.kind !== 'number' || operator === null) return null;
  const name = bareName(row);
  const isSmall = countsUnwelcome(name) && !target.parsed.value.isZero();
  const isOff = isReverse(operator) ? LARGE_IS_GOOD.test(name) : isSmall;
  if (!isOff) return null;
  const data = { name: nameOf(row), target: textOf(target) };
  const message = isReverse(operator) ? ('large' as const) : ('small' as const);
  return { message, data, cells: cellsOf(target), indicator: row.index };
}

function againstScore(row: Row) {
  if (operatorOf(row) === null || !isOfOtherSign(row)) return null;
  const data = { name: nameOf(row), figures: figuresOf(row), printed: row.score.text ?? '' };
  const cells = cellsOf(row.indicator.target);
  return {
    message: 'other-way' as const,
    data,
    cells,
    indicator: row.index,
    outcome: 'review' as const,
  };
}

/** The sign of a target that has one, = left out. */
function operatorOf({ indicator: { target } }: Row): Operator | null {
  const operator = target?.parsed.kind === 'number' ? target.parsed.operator : null;
  return operator === '=' ? null : operator;
}

/**
 * Whether a row that is met has, to the last digit, what its share would be worth were the sign the other one: 9.16
 * of 10 points for 11 of ≤12. A round score is given by feel.
 */
function isOfOtherSign(row: Row): boolean {
  const { printed, weight, deviation } = row.score;
  const pair = comparedPair(row);
  if (!pair?.target.gt(0) || !pair.actual.gt(0)) return false;
  if (!printed || weight?.gt(printed) !== true) return false;
  if ((deviation !== 'none' && deviation !== 'over') || printed.times(2).isInteger()) return false;
  const done = pair.actual.div(pair.target);
  const share = done.lt(1) ? done : done.pow(-1);
  return isWithin(weight.times(share), printed, ROUNDED);
}

/** In points: cut off or rounded to two decimals. */
const ROUNDED = '0.01';
