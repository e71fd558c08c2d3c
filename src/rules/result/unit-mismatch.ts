import { alignQuantities, unitName } from '../../values';
import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { cellsOf, nameOf, rowsOf, textOf } from '../shared/rows/rows';

export const unitMismatch = defineRule({
  id: 'unit-mismatch',
  title: '指标值与完成值单位不同',
  severity: 'error',
  basis: ['实际完成值与年度指标值应当同一单位，方可比较'],
  messages: {
    differ:
      '{name}年度指标值{target}的单位是「{targetUnit}」，实际完成值{actual}的单位是「{actualUnit}」，不能比较，请在{cell}按「{targetUnit}」改填。',
  },
  page: {
    looksFor:
      '年度指标值与实际完成值的单位能否比较。能够换算的（万元与元、公里与米）已自动换算，不报。',
    why: '单位不同就算不出完成比例。',
    example: '年度指标值≥500人，实际完成值620人次。',
    fix: '按年度指标值的单位填写实际完成值。',
  },
  looksAt: rowsThat(
    ({ indicator: { target, actual } }) =>
      target?.parsed.kind === 'number' && actual?.parsed.kind === 'number',
  ),
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const { target, actual } = row.indicator;
      if (target?.parsed.kind !== 'number' || actual?.parsed.kind !== 'number') return [];
      // where the two may well be the same (每月1次 and 12次), whoever decides the score sees it
      if (alignQuantities(target.parsed, actual.parsed).kind !== 'unit-mismatch') return [];
      return [
        {
          message: 'differ' as const,
          data: {
            name: nameOf(row),
            target: textOf(target),
            targetUnit: unitName(target.parsed),
            actual: textOf(actual),
            actualUnit: unitName(actual.parsed),
          },
          cells: cellsOf(actual),
          indicator: row.index,
        },
      ];
    });
  },
});
