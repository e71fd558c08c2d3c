import { isError } from '../../sheet';
import type { Field } from '../../form';
import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { formNumbers } from '../shared/rows/numeric-fields';

export const errorValue = defineRule({
  id: 'error-value',
  title: '单元格为错误值',
  severity: 'error',
  basis: ['电子表格的错误值不能参与计算'],
  messages: {
    error: '{cell}为错误值「{text}」，无法参与计算，请更正公式或重新填写。',
  },
  page: {
    looksFor:
      '三级指标、金额、指标值、完成值、分值、得分、总分各格是否出现#DIV/0!、#REF!等错误值。',
    why: '错误值会使总分算不出来，打印和公开时也很显眼。',
    example: '得分一格的公式除以空白单元格，显示#DIV/0!。',
    fix: '更正公式引用，或者直接填写数值。',
  },
  looksAt: (input) => ['form', ...rowsThat(() => true)(input)],
  check({ form }) {
    const ofRows = form.indicators.flatMap(({ name, target, actual, weight, score }, indicator) =>
      [name, target, actual, weight, score]
        .filter(isErroneous)
        .map((field) => ({ ...report(field), indicator })),
    );
    return [...formNumbers(form).filter(isErroneous).map(report), ...ofRows];
  },
});

function isErroneous(field: Field | null): field is Field {
  return field !== null && isError(field.cell.value);
}

function report({ at, text }: Field) {
  return { message: 'error' as const, data: { text }, cells: [at] };
}
