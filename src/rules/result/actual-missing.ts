import { a1Area, type Area, type CellAddress } from '../../sheet';
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
  basis: ['自评表「实际完成值」栏'],
  messages: {
    blank: '{name}年度指标值为{target}，实际完成值{state}，请填写{cell}。',
    merged:
      '{name}年度指标值为{target}，实际完成值一格并入了{merged}，没有地方填写，请取消合并后填写。',
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
      const merge = coveredBy(input, actual.at);
      const said = isAccounted(input, row) ? ACCOUNTED : BLANK;
      return [
        {
          ...(merge ? MERGED : said),
          data: {
            name: nameOf(row),
            target: textOf(target),
            state: stateOf(actual),
            ...(merge && { merged: a1Area(merge) }),
          },
          cells: merge ? [{ row: merge.top, column: merge.left }] : cellsOf(actual),
          indicator: row.index,
        },
      ];
    });
  },
});

/** The merge of another cell that a cell is covered by, where nothing can be typed; null for one of its own. */
function coveredBy({ form }: RuleInput, at: CellAddress): Area | null {
  const merge = form.snapshot.mergeAt(at);
  return merge && !(merge.top === at.row && merge.left === at.column) ? merge : null;
}

/** Whether the officer wrote a sign for nothing, and beside it why: nothing of the kind came up. */
function isAccounted(input: RuleInput, row: Row): boolean {
  const { actual, reason } = row.indicator;
  const isSign = actual !== null && actual.text !== '' && isEmptySign(actual);
  return isSign && reason !== null && hasReason(input, row);
}

const MERGED = { message: 'merged' } as const;
const BLANK = { message: 'blank' } as const;
const ACCOUNTED = { message: 'accounted', outcome: 'review' } as const;
