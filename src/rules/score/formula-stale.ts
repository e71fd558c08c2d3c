import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import type { Report, RuleInput } from '../rule';
import { isStaleTotal } from '../shared/points/stale-total';
import { fixed } from '../shared/words/figures';
import { FEWEST_COMPARABLE } from '../shared/words/heuristics';
import { cellOf, fieldOf, rowsOf } from '../shared/rows/rows';
import { cellList } from '../shared/words/cell-list';

export const formulaStale = defineRule({
  id: 'formula-stale',
  title: '公式没有重算',
  severity: 'warning',
  basis: ['同一列得分应当同样用公式或同样手填'],
  messages: {
    stale:
      '{cell}的公式按表内各项得分重算得{computed}，表内仍显示{printed}，请重新计算（F9）并保存后再核验。',
    constant: '得分一列多数是公式，{cells}却是手填的数字，改动数据后不会重算，建议恢复公式或核对。',
  },
  page: {
    looksFor:
      '得分一列多数用公式时，个别行是否被手填的数字盖掉；总分的公式没有错，显示的是否仍是重算以前的数。',
    why: '手填的数字不会随实际完成值变化，容易留下旧得分；没有重算的公式在另一台电脑上会变成另一个数。',
    example: '十一行得分中十行是公式，一行是手填的4.58。',
    fix: '从相邻行复制公式；确需手填的核对一遍数字。没有重算的按F9重新计算后保存。',
  },
  looksAt: (input) => [...scoresByFormula(input), ...totalByFormula(input)],
  check: (input) => [...overwritten(input), ...stale(input)],
});

const scoresByFormula = block('indicators', ({ form }) =>
  form.indicators.some(({ score }) => score && score.cell.formula !== null),
);

const totalByFormula = block('foot', ({ form }) => form.total?.score?.cell.formula);

/** A total is not wrong where only its recalculation is missing. */
function stale(input: RuleInput): Report<'stale'>[] {
  const { cell, computed, digits, text } = input.scores.total;
  if (!cell || !computed || !isStaleTotal(input)) return [];
  const data = { computed: fixed(computed, digits), printed: text ?? '' };
  return [{ message: 'stale', data, cells: [cell], outcome: 'review' }];
}

function overwritten(input: RuleInput): Report<'constant'>[] {
  const filled = rowsOf(input).filter(
    ({ indicator, score }) => indicator.score && score.printed !== null,
  );
  const constants = filled.filter((row) => fieldOf(row, 'score').cell.formula === null);
  const formulas = filled.length - constants.length;
  if (constants.length === 0 || formulas < FEWEST_COMPARABLE) return [];
  if (formulas <= constants.length) return [];
  const cells = constants.map(cellOf('score'));
  return [{ message: 'constant', data: { cells: cellList(cells) }, cells }];
}
