import { defineRule } from '../define-rule';
import { cellList } from '../shared/words/cell-list';
import { formCells } from '../shared/rows/form-cells';
import { block } from '../shared/looked-at';
import { isUncalculated } from '../shared/words/uncalculated';

export const formulaUncalculated = defineRule({
  id: 'formula-uncalculated',
  title: '公式没有计算结果',
  outcome: 'review',
  basis: ['电子表格文件同时保存公式和上次的计算结果；没有结果的公式，读不出它的数'],
  messages: {
    cells: '{cells}是公式，但文件里没有它的计算结果，请在Excel或WPS中打开、保存一次后再核验。',
  },
  page: {
    looksFor: '自评表范围内有公式、却没有保存计算结果的单元格。',
    why: '由程序生成或没有重算过的文件里，公式没有结果。这样的格既不是空白，也不能当作填了数。',
    example: '得分一格的公式为=ROUND(E20/120*F20,2)，文件里没有它的结果。',
    fix: '用Excel或WPS打开文件，保存一次，再核验。',
  },
  looksAt: block('form', ({ form }) => formCells(form).some(({ cell }) => cell.formula !== null)),
  check({ form }) {
    const cells = formCells(form).flatMap(({ at, cell }) => (isUncalculated(cell) ? [at] : []));
    if (cells.length === 0) return [];
    return [{ message: 'cells' as const, data: { cells: cellList(cells) }, cells }];
  },
});
