import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { cellsOf, nameOf, rowsOf } from '../shared/rows/rows';

export const dateInOtherYear = defineRule({
  id: 'date-in-other-year',
  title: '日期不在自评年度',
  severity: 'warning',
  basis: ['绩效自评以预算年度为期间'],
  messages: {
    other: '{name}的{field}{text}不在{year}年度，建议核对年份。',
  },
  page: {
    looksFor: '指标值或实际完成值中的日期，年份是否就是表头所写的年度。表头没有年度的不查。',
    why: '沿用上年的表格时，日期容易忘改。',
    example: '2023年度的自评表，指标值写「2022年12月底前」。',
    fix: '更正年份；跨年项目确实如此的，在偏差原因分析栏说明。',
  },
  looksAt: rowsThat(
    ({ indicator: { target, actual } }, { form }) =>
      form.year !== null && [target, actual].some((field) => field?.parsed.kind === 'date'),
  ),
  check(input) {
    const { year } = input.form;
    if (year === null) return [];
    return rowsOf(input).flatMap((row) => {
      const { target, actual } = row.indicator;
      const fields = [
        { field: target, title: '年度指标值' },
        { field: actual, title: '实际完成值' },
      ];
      const wrong = fields.find(
        ({ field }) => field?.parsed.kind === 'date' && !field.parsed.date.startsWith(`${year}-`),
      );
      if (!wrong?.field) return [];
      return [
        {
          message: 'other' as const,
          data: {
            name: nameOf(row),
            field: wrong.title,
            text: `「${wrong.field.text}」`,
            year: String(year),
          },
          cells: cellsOf(wrong.field),
          indicator: row.index,
        },
      ];
    });
  },
});
