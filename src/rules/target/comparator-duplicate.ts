import type { Form } from '../../form';
import { a1 } from '../../sheet';
import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { cellsOf, nameOf, rowsOf } from '../shared/rows/rows';
import { halfWidth, leadingOperator, type Operator } from '../../values';

export const comparatorDuplicate = defineRule({
  id: 'comparator-duplicate',
  title: '两处比较符号不一致',
  severity: 'error',
  basis: ['比较符号单独成列的自评表，符号以该列为准'],
  messages: {
    differ:
      '{name}{signCell}的符号为「{sign}」，{valueCell}的指标值「{value}」又带了「{own}」，请改为一致。',
  },
  page: {
    looksFor: '比较符号单独成列时，指标值里是否又写了不同的符号。',
    why: '两个符号矛盾，无法判断怎样算完成。',
    example: '符号列为≥，指标值列写≤5。',
    fix: '删去指标值里的符号，或更正符号列。',
  },
  looksAt: (input) => (signColumn(input.form) === undefined ? [] : targetRows(input)),
  check(input) {
    const { form } = input;
    const column = signColumn(form);
    if (column === undefined) return [];
    return rowsOf(input).flatMap((row) => {
      const { target } = row.indicator;
      const at = { row: row.indicator.row, column: column + row.indicator.shift };
      const sign = signOf(form.snapshot.cell(form.snapshot.anchorOf(at)).text);
      const own = target ? signOf(target.text) : null;
      if (!target || target.at.column === at.column || !sign || !own || sign === own) return [];
      return [
        {
          message: 'differ' as const,
          data: {
            name: nameOf(row),
            signCell: a1(at),
            sign,
            valueCell: a1(target.at),
            value: target.text,
            own,
          },
          cells: cellsOf(target),
          indicator: row.index,
        },
      ];
    });
  },
});

const targetRows = rowsThat(({ indicator }) => indicator.target);

function signColumn({ columns }: Form): number | undefined {
  return columns.find(({ field }) => field === 'operator')?.column;
}

function signOf(text: string): Operator | null {
  return leadingOperator(halfWidth(text).replace(/\s/g, ''));
}
