import { plainText } from '../../companion';
import type { Field, Indicator } from '../../form';
import { defineRule } from '../define-rule';
import type { Report } from '../rule';
import { lastYearRows, whereIn } from '../shared/rows/approved-rows';
import { cellsOf, nameOf, type Row } from '../shared/rows/rows';
import { FIXED_RESULTS, LONG_REASON } from '../shared/words/heuristics';

export const lastYearRepeated = defineRule({
  id: 'last-year-repeated',
  title: '与上年自评表一字不差',
  outcome: 'review',
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
    return lastYearRows(input).flatMap(({ row, before, table }): Report<'reason' | 'result'>[] => {
      const { reason, actual } = row.indicator;
      const name = nameOf(row);
      const found: Report<'reason' | 'result'>[] = [];
      if (isRepeated(reason, before.reason)) {
        const data = { name, where: whereIn(table, before.reason) };
        const cells = cellsOf(reason);
        found.push({ message: 'reason', data, cells, indicator: row.index });
      }
      if (actual && isOwnNumber(row) && plainText(actual.joined) === joinedOf(before)) {
        const data = { name, own: actual.joined, where: whereIn(table, before.actual) };
        found.push({ message: 'result', data, cells: cellsOf(actual), indicator: row.index });
      }
      return found;
    });
  },
});

function isRepeated(reason: Field | null, before: Field | null): boolean {
  const plain = plainText(reason?.text ?? '');
  return plain.length >= LONG_REASON && plain === plainText(before?.text ?? '');
}

function joinedOf({ actual }: Indicator): string {
  return plainText(actual?.joined ?? '');
}

/** A number that is not the same every year of itself: neither 0 nor 100, nor just its target. */
function isOwnNumber({ indicator: { actual, target } }: Row): boolean {
  if (actual?.parsed.kind !== 'number') return false;
  const { value } = actual.parsed;
  const isTarget = target?.parsed.kind === 'number' && target.parsed.value.eq(value);
  return !isTarget && !FIXED_RESULTS.some((fixed) => value.eq(fixed));
}
