import { plainText } from '../../companion';
import { defineRule } from '../define-rule';
import { lastYearRows, whereIn } from '../shared/approved-rows';
import { cellsOf, nameOf } from '../shared/rows';
import { FIXED_RESULTS, LONG_REASON } from '../shared/heuristics';

export const lastYearRepeated = defineRule({
  id: 'last-year-repeated',
  title: '与上年自评表一字不差',
  outcome: 'review',
  marks: false,
  basis: ['绩效自评抽查：原因和完成值照抄上年的，须提供当年的佐证'],
  messages: {
    reason: '{name}的偏差原因与上年（{where}）一字不差，请核实并写明当年的原因。',
    result: '{name}的实际完成值{own}与上年（{where}）完全相同，请核实是否当年的数据。',
  },
  page: {
    looksFor:
      '偏差原因、实际完成值与上年自评表的同一指标是否完全相同；100%、0和正好等于指标值的不算。',
    why: '照抄上年说明没有按当年的情况自评。',
    example: '两年的补贴人数都是2150人。',
    fix: '核对当年的台账，改为当年的原因和数据；确实相同的，备好佐证。',
  },
  looksAt: (input) => lastYearRows(input).map(({ row }) => row.index),
  check(input) {
    return lastYearRows(input).flatMap(({ row, before, table }) => {
      const { reason, actual, target } = row.indicator;
      const name = nameOf(row);
      const plainReason = plainText(reason?.text ?? '');
      const isReason =
        plainReason.length >= LONG_REASON && plainReason === plainText(before.reason?.text ?? '');
      const result = plainText(actual?.joined ?? '');
      const isResult =
        actual?.parsed.kind === 'number' &&
        !FIXED_RESULTS.some(
          (one) => actual.parsed.kind === 'number' && actual.parsed.value.eq(one),
        ) &&
        !(target?.parsed.kind === 'number' && target.parsed.value.eq(actual.parsed.value)) &&
        result === plainText(before.actual?.joined ?? '');
      return [
        ...(isReason
          ? [
              {
                message: 'reason' as const,
                data: { name, where: whereIn(table, before.reason) },
                cells: cellsOf(reason),
                indicator: row.index,
              },
            ]
          : []),
        ...(isResult
          ? [
              {
                message: 'result' as const,
                data: { name, own: actual.joined, where: whereIn(table, before.actual) },
                cells: cellsOf(actual),
                indicator: row.index,
              },
            ]
          : []),
      ];
    });
  },
});
