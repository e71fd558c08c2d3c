import { a1, sameCell } from '../../sheet';
import type { Form, RowReading } from '../../form';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';

export const rowNameOnly = defineRule({
  id: 'row-name-only',
  title: '只有名称的一行',
  severity: 'warning',
  marks: false,
  basis: ['核验须看过表内每一行；没有填完的行不能当作没有'],
  messages: {
    bare: '{cell}只有名称「{name}」，没有指标值、完成值和分值，核验时没有计入，请补填或删去这一行。',
  },
  page: {
    looksFor: '指标栏中只写了三级指标名称、其余各格都空着的行。',
    why: '这样的行既不计分也不比较，容易被漏看。',
    example: '末行三级指标写「满意度」，指标值、完成值、分值、得分都空着。',
    fix: '补填各格；不设这项指标的删去这一行。',
  },
  looksAt: block('indicators', ({ form }) => form.rows.length > 0),
  check({ form }) {
    return form.rows
      .filter((row) => isBareName(form, row))
      .map(({ label }) => ({
        message: 'bare' as const,
        data: { cell: a1(label!.at), name: label!.text },
        cells: [label!.at],
      }));
  },
});

/** A row below the first indicator that holds one short text in the name's column and nothing else. */
function isBareName(form: Form, { row, kind, label }: RowReading): boolean {
  if (kind !== 'heading' || !label || row < (form.indicators[0]?.row ?? Infinity)) return false;
  const names = form.columns.filter(({ field }) => field === 'name').map(({ column }) => column);
  const cells = form.snapshot.cellsInRow(row).filter(({ cell }) => cell.text.trim() !== '');
  const isSpread = form.snapshot.merges.some(
    (area) => area.top === row && area.left === label.at.column && area.right > area.left,
  );
  const isTold = form.unread.some(({ at }) => sameCell(at, label.at));
  if (cells.length !== 1 || !names.includes(label.at.column) || isSpread || isTold) return false;
  return !/指标$|[:：]$|小计|合计|总计|^[（(]?[一二三四五六七八九十]+[、.）)]/.test(label.text);
}
