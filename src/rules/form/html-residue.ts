import type { CellAddress } from '../../sheet';
import { hasMarkup } from '../../values';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { formCells } from '../shared/rows/form-cells';
import { cellList } from '../shared/words/cell-list';

export const htmlResidue = defineRule({
  id: 'html-residue',
  title: '残留网页代码',
  severity: 'info',
  basis: ['公开的自评表应当只有文字，不带网页代码'],
  messages: {
    found: '{cells}留有<p>一类的网页代码，建议删去后再公开。',
  },
  page: {
    looksFor: '单元格文字中是否夹有<p>、&nbsp;这类网页代码。',
    why: '从系统复制粘贴时容易带入，公开后影响阅读。',
    example: '年度总体目标写成「<p>委托专业机构开展审计。</p>」。',
    fix: '删去尖括号和其中的字母即可；核验时已把它们当作不存在。',
  },
  looksAt: block('form'),
  check({ form }) {
    const cells: CellAddress[] = [];
    for (const { at, cell } of formCells(form)) {
      if (typeof cell.value === 'string' && hasMarkup(cell.value)) cells.push(at);
    }
    if (cells.length === 0) return [];
    return [{ message: 'found' as const, data: { cells: cellList(cells) }, cells }];
  },
});
