import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { holdsTextNumber } from '../shared/words/figures';
import { numericFields } from '../shared/rows/numeric-fields';
import { cellList } from '../shared/words/cell-list';

export const numberAsText = defineRule({
  id: 'number-as-text',
  title: '数字存为文本',
  severity: 'info',
  basis: ['电子表格的求和不计入文本'],
  messages: {
    found: '{count}格数字存为文本（{cells}），公式求和时不会计入，建议转换为数字。',
  },
  page: {
    looksFor: '金额、执行率、分值、得分、总分各格是否把数字存成了文本。',
    why: '看上去一样，但用公式合计时会漏掉，总分因此对不上。',
    example: '分值一列从网页粘贴而来，单元格左上角有绿色三角。',
    fix: '选中这些单元格，转换为数字。核验时已按数字计算。',
  },
  looksAt: block('form', ({ form }) => numericFields(form).length),
  check({ form }) {
    const cells = numericFields(form)
      // a text of a percentage is no number that a sum could miss
      .filter(({ cell }) => !/[%％]/.test(cell.text))
      .filter(({ cell }) => cell.formula === null && holdsTextNumber(cell))
      .map(({ at }) => at);
    if (cells.length === 0) return [];
    const data = { count: String(cells.length), cells: cellList(cells) };
    return [{ message: 'found' as const, data, cells }];
  },
});
