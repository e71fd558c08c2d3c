import type { CellAddress } from '../../sheet';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { formCells } from '../shared/rows/form-cells';
import { cellList } from '../shared/words/cell-list';

/**
 * Control characters, zero-width characters and marks of writing direction. Line breaks and tabs are
 * control characters too, and belong to the text.
 */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}]/u;

export const controlChars = defineRule({
  id: 'control-chars',
  title: '夹有看不见的字符',
  severity: 'info',
  basis: ['从网页或系统粘贴时带入的零宽字符、控制字符'],
  messages: {
    found: '{cells}夹有看不见的字符，查找和比对时会出错，建议重新录入。',
  },
  page: {
    looksFor: '单元格文字中是否夹有零宽空格、控制字符等看不见的字符。',
    why: '看上去一样的两个名称会对不上，数字会变成文本。',
    example: '分值「10」后面带一个零宽空格。',
    fix: '清空后重新录入。核验时已把它们当作不存在。',
  },
  looksAt: block('form'),
  check({ form }) {
    const cells: CellAddress[] = [];
    for (const { at, cell } of formCells(form)) {
      if (typeof cell.value === 'string' && INVISIBLE.test(cell.value)) cells.push(at);
    }
    if (cells.length === 0) return [];
    return [{ message: 'found' as const, data: { cells: cellList(cells) }, cells }];
  },
});
