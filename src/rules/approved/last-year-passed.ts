import { alignQuantities, Decimal } from '../../values';
import { defineRule } from '../define-rule';
import { lastYearRows, whereIn } from '../shared/rows/approved-rows';
import { PASSED_BEFORE } from '../shared/words/heuristics';
import type { Indicator } from '../../form';
import { cellsOf, nameOf } from '../shared/rows/rows';

export const lastYearPassed = defineRule({
  id: 'last-year-passed',
  title: '指标值低于上年已达到的水平',
  outcome: 'review',
  basis: ['财预〔2020〕10号：因年初指标值设定明显偏低造成的超额完成，应按偏离程度适度调减分值'],
  messages: {
    passed:
      '{name}的指标值{target}在上年已经达到（{where}完成{before}），指标值可能定得过低，请核实并说明。',
  },
  page: {
    looksFor: '上年的实际完成值是否已经超过今年的指标值（数值超过一成，百分比超过五个百分点）。',
    why: '上年已经做到的，今年再作目标就没有约束力。',
    example: '今年≥1000人，上年完成2150人。',
    fix: '说明今年目标低于上年的原因，如经费减少、对象减少。',
  },
  looksAt: (input) => lastYearRows(input).map(({ row }) => row.index),
  check(input) {
    return lastYearRows(input).flatMap(({ row, before, table }) => {
      const { target } = row.indicator;
      if (!target || !before.actual || !isPassed(target.parsed, before.actual.parsed)) return [];
      const data = {
        name: nameOf(row),
        target: target.phrase,
        before: before.actual.joined,
        where: whereIn(table, before.actual),
      };
      return [{ message: 'passed' as const, data, cells: cellsOf(target), indicator: row.index }];
    });
  },
});

function isPassed(
  target: NonNullable<Indicator['target']>['parsed'],
  before: NonNullable<Indicator['actual']>['parsed'],
): boolean {
  if (target.kind !== 'number' || before.kind !== 'number') return false;
  // a bare number or = may be a limit: only ≥ says that more is better
  if (target.operator !== '≥' && target.operator !== '>') return false;
  const both = alignQuantities(target, before);
  if (both.kind !== 'aligned' || both.target.lte(0)) return false;
  const beyond = both.percent
    ? both.target.plus(PASSED_BEFORE.points)
    : both.target.mul(new Decimal(PASSED_BEFORE.times));
  return both.result.gt(beyond);
}
