import type { Field } from '../../form';
import { Decimal, parseAmount } from '../../values';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { numericFields } from '../shared/rows/numeric-fields';
import { cellList } from '../shared/words/cell-list';

/** Half of the last decimal that forms print; a smaller difference is ordinary rounding of the display. */
const VISIBLE = new Decimal('0.01');

export const cellTruncatedDisplay = defineRule({
  id: 'cell-truncated-display',
  title: '显示的数与实际存的数不同',
  severity: 'info',
  marks: false,
  basis: ['数字格式只改变显示，计算用的是实际存的数'],
  messages: {
    differ: '{cells}显示的数与实际存的数相差0.01以上，打印出来会对不上，宜增加小数位数。',
  },
  page: {
    looksFor: '金额、分值、得分各格因数字格式而隐藏了小数，显示值与实际值相差0.01以上。',
    why: '打印的是显示值，合计用的是实际值，看的人加起来对不上。',
    example: '得分实际为8.62，单元格格式为整数，显示9。',
    fix: '把单元格格式改为两位小数。',
  },
  looksAt: block('form', ({ form }) => numericFields(form).length),
  check({ form }) {
    const cells = numericFields(form)
      .filter(isHidden)
      .map(({ at }) => at);
    if (cells.length === 0) return [];
    return [{ message: 'differ' as const, data: { cells: cellList(cells) }, cells }];
  },
});

function isHidden({ cell }: Field): boolean {
  if (typeof cell.value !== 'number') return false;
  // Most cells show all they hold; only the others are worth exact arithmetic.
  if (Number(cell.text.replaceAll(',', '')) === cell.value) return false;
  const shown = parseAmount({ text: cell.text });
  const stored = parseAmount({ text: cell.text, value: cell.value });
  if (!shown || !stored) return false;
  return shown.value.minus(stored.value).abs().gte(VISIBLE);
}
