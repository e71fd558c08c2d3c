import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { FEWEST_COMPARABLE } from '../shared/words/heuristics';
import { cellOf, fieldOf, rowsOf } from '../shared/rows/rows';
import { cellList } from '../shared/words/cell-list';

export const formulaStale = defineRule({
  id: 'formula-stale',
  title: '得分公式被数字盖掉',
  severity: 'warning',
  basis: ['同一列得分应当同样用公式或同样手填'],
  messages: {
    constant: '得分一列多数是公式，{cells}却是手填的数字，改动数据后不会重算，建议恢复公式或核对。',
  },
  page: {
    looksFor: '得分一列多数用公式时，个别行是否被手填的数字盖掉。',
    why: '手填的数字不会随实际完成值变化，容易留下旧得分。',
    example: '十一行得分中十行是公式，一行是手填的4.58。',
    fix: '从相邻行复制公式；确需手填的核对一遍数字。',
  },
  looksAt: block('indicators', ({ form }) =>
    form.indicators.some(({ score }) => score && score.cell.formula !== null),
  ),
  check(input) {
    const filled = rowsOf(input).filter(
      ({ indicator, score }) => indicator.score && score.printed !== null,
    );
    const constants = filled.filter((row) => fieldOf(row, 'score').cell.formula === null);
    const formulas = filled.length - constants.length;
    if (constants.length === 0 || formulas < FEWEST_COMPARABLE) return [];
    if (formulas <= constants.length) return [];
    const cells = constants.map(cellOf('score'));
    return [{ message: 'constant' as const, data: { cells: cellList(cells) }, cells }];
  },
});
