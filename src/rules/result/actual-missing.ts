import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { isEmptySign, isFilled, isUnfilled, stateOf } from '../shared/words/figures';
import type { RuleInput } from '../rule';
import { hasReason } from '../shared/reasons/owed-reason';
import { isPointless } from '../shared/points/pointless-rows';
import { cellsOf, nameOf, type Row, rowsOf, textOf } from '../shared/rows/rows';
import { isUncalculated } from '../shared/words/uncalculated';

export const actualMissing = defineRule({
  id: 'actual-missing',
  title: '实际完成值空白',
  severity: 'error',
  marks: true,
  basis: ['自评表「实际完成值」栏'],
  messages: {
    blank: '{name}年度指标值为{target}，实际完成值{state}，请填写{cell}。',
    accounted:
      '{name}年度指标值为{target}，实际完成值{state}，原因栏已有说明，请核实这项指标是否确实不适用。',
  },
  page: {
    looksFor: '有名称、有年度指标值而实际完成值空白（或只有「-」「/」「≥」）的行。',
    why: '没有实际完成值就无法计算该行得分，总分和等级也只能暂定。',
    example: '管理人员数量，年度指标值≥2.00，实际完成值空白。',
    fix: '填写年底实际完成的数值；确实没有开展的填0并说明原因。填「无」「/」并说明了原因的，只请核实。',
  },
  looksAt: rowsThat(
    ({ indicator: { target, actual } }, { form }) => !form.unfilled && actual && isFilled(target),
  ),
  check(input) {
    if (input.form.unfilled) return [];
    return rowsOf(input).flatMap((row) => {
      const { actual, target } = row.indicator;
      if (!actual || !isUnfilled(actual) || !isFilled(target)) return [];
      // whether it is an indicator at all is asked of its points
      if (isUncalculated(actual.cell) || isPointless(input, row)) return [];
      return [
        {
          ...(isAccounted(input, row) ? ACCOUNTED : BLANK),
          data: {
            name: nameOf(row),
            target: textOf(target),
            state: stateOf(actual),
          },
          cells: cellsOf(actual),
          indicator: row.index,
        },
      ];
    });
  },
});

/** Whether the officer wrote a sign for nothing, and beside it why: nothing of the kind came up. */
function isAccounted(input: RuleInput, row: Row): boolean {
  const { actual, reason } = row.indicator;
  const isSign = actual !== null && actual.text !== '' && isEmptySign(actual);
  return isSign && reason !== null && hasReason(input, row);
}

const BLANK = { message: 'blank' } as const;
const ACCOUNTED = { message: 'accounted', outcome: 'review' } as const;
