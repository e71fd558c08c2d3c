import type { Field } from '../../form';
import { type Doubt, hiddenDigits } from '../../scoring';
import { a1 } from '../../sheet';
import { Decimal } from '../../values';
import { defineRule } from '../define-rule';
import type { Report } from '../rule';
import { block, comparedRows } from '../shared/looked-at';
import { numericFields } from '../shared/rows/numeric-fields';
import { nameOf, rowsOf, type Row } from '../shared/rows/rows';
import { cellList } from '../shared/words/cell-list';

/** One of the last decimal that forms print; a smaller difference is ordinary rounding of the display. */
const VISIBLE = new Decimal('0.01');

export const cellTruncatedDisplay = defineRule({
  id: 'cell-truncated-display',
  title: '显示的数与实际存的数不同',
  severity: 'info',
  basis: ['数字格式只改变显示，计算用的是实际存的数'],
  messages: {
    differ: '{cells}显示的数与实际存的数相差0.01以上，打印出来会对不上，宜增加小数位数。',
    scored: '{name}的{why}，按两者计的得分不同，得分暂不改写，请核实{cells}后按实际的数显示。',
  },
  page: {
    looksFor:
      '金额、分值、得分各格因数字格式而隐藏了小数，显示值与实际值相差0.01以上；指标值、实际完成值隐藏的小数影响得分的，请核实。',
    why: '打印的是显示值，合计用的是实际值，看的人加起来对不上。',
    example: '得分实际为8.62，单元格格式为整数，显示9。',
    fix: '把单元格格式改为两位小数。',
  },
  looksAt: (input) => [
    ...block('form', ({ form }) => numericFields(form).length)(input),
    ...comparedRows(input),
  ],
  check(input) {
    const cells = numericFields(input.form)
      .filter(isHidden)
      .map(({ at }) => at);
    return [
      ...(cells.length > 0
        ? [{ message: 'differ' as const, data: { cells: cellList(cells) }, cells }]
        : []),
      ...rowsOf(input).flatMap((row): Report<'scored'>[] => {
        const { doubt } = row.score;
        return doubt?.kind === 'hidden' ? [scoredReport(row, doubt)] : [];
      }),
    ];
  },
});

/** That the score of a row hangs on digits that nobody sees. */
function scoredReport(row: Row, { why, cells }: Doubt): Report<'scored'> {
  return {
    message: 'scored',
    data: { name: nameOf(row), why, cells: cells.map(a1).join('、') },
    cells,
    indicator: row.index,
    outcome: 'review',
  };
}

function isHidden(field: Field): boolean {
  const digits = hiddenDigits(field);
  return digits !== null && digits.shown.minus(digits.stored).abs().gte(VISIBLE);
}
