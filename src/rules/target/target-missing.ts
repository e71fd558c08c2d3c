import { owesNoTarget } from '../../scoring';
import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { isFilled, isUnfilled, stateOf } from '../shared/words/figures';
import type { Field } from '../../form';
import { isOfNoPoints, isPointless } from '../shared/points/pointless-rows';
import { cellsOf, nameOf, rowsOf } from '../shared/rows/rows';
import { isUncalculated } from '../shared/words/uncalculated';

export const targetMissing = defineRule({
  id: 'target-missing',
  title: '年度指标值空白',
  severity: 'error',
  basis: ['自评表「年度指标值」栏'],
  messages: {
    blank: '{name}的年度指标值{state}，请按年初批复的绩效目标填写{cell}。',
    none: '{name}的年度指标值和实际完成值都写的是没有，若意为不发生，请核实得分；否则请按年初批复的绩效目标填写{cell}。',
    pair: '{name}的年度指标值和实际完成值都空白，请填写{cell}；不设这项指标的请删去这一行。',
  },
  page: {
    looksFor:
      '有名称、有分值或实际完成值，而年度指标值空白的行。预算执行率一行，以及决策、管理类整组以「—」代替指标值的，不算缺少。',
    why: '没有年度指标值就无从判断是否完成，该行得分无法核对。',
    example: '设备维护完成率，实际完成值100.00，年度指标值空白。',
    fix: '按年初批复的绩效目标表补填。',
  },
  looksAt: rowsThat(({ indicator }) => indicator.target),
  check(input) {
    const { form } = input;
    const hasWeights = form.indicators.some((row) => row.weight !== null);
    return rowsOf(input).flatMap((row) => {
      const { name, target, actual, weight, score } = row.indicator;
      if (!target || !isUnfilled(target) || isUncalculated(target.cell)) return [];
      if (owesNoTarget(form, row.index) || isPointless(input, row)) return [];
      const isPair = !isFilled(actual) && !isFilled(weight);
      // a row that carries no points counts where no row does
      if (isPair && (hasWeights || form.unfilled || name.text === '')) return [];
      // /, 不涉及: the officer says that nothing was set, and a person looks whether that is so
      const isSaid = isPair && [target, row.indicator.actual].every((field) => !!field?.text);
      const isNone = isWordForNone(target) && isNothing(actual) && isFilled(score);
      return [
        {
          ...(isNone ? NONE : { message: isPair ? ('pair' as const) : ('blank' as const) }),
          data: { name: nameOf(row), state: stateOf(target) },
          cells: cellsOf(target),
          indicator: row.index,
          // a row of no points that others lack may be one that lost its own
          ...((isSaid || isOfNoPoints(row)) && { outcome: 'review' as const }),
        },
      ];
    });
  },
});

const NONE = { message: 'none', outcome: 'review' } as const;

/** 无 where 0起 is meant: nothing of the kind is to happen. */
function isWordForNone({ text }: Field): boolean {
  return /^[无零没](?:有)?$/.test(text.trim());
}

/** 无 as well, or 0起, 未发生, 零事故. */
function isNothing(actual: Field | null): boolean {
  return (
    actual !== null &&
    /^(?:[无零没未](?:有|发生|出现)?|0\s*[\p{Script=Han}]{0,2}|[无零未]\S{1,6})$/u.test(
      actual.text.trim(),
    )
  );
}
