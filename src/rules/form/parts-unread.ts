import type { ActualField, Indicator, TargetField } from '../../form';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';

export const partsUnread = defineRule({
  id: 'parts-unread',
  title: '表格程序没有给出全部内容',
  outcome: 'review',
  basis: ['没有读到的内容不能当作没有；依据不全时不写入、不下结论'],
  messages: {
    merges:
      '表格程序没有给出合并单元格，看不出哪些格是合在一起的，这张表不写回；请重新核验，仍然如此时请对照表格核实。',
    calendar:
      '表格程序没有给出日期的起算年份，{cell}的日期可能相差四年；请重新核验，仍然如此时请对照表格核实。',
  },
  page: {
    looksFor: '表格程序有没有给出合并单元格和日期的起算年份。',
    why: '几行共用一格分值或得分时，不知道哪些格是合并的，就会把被合并的格当作没有填写。',
    example: '受保护的工作簿不让读取合并单元格。',
    fix: '重新核验；仍然如此时，把文件另存为 .xlsx 后再核验，或对照表格逐项核实。',
  },
  looksAt: block('form'),
  check({ form }) {
    const { unread } = form.snapshot;
    const top = { row: form.area.top, column: form.area.left };
    const days = unread.has('calendar') ? form.indicators.flatMap(loneSerialDay) : [];
    return [
      ...(unread.has('merges') ? [{ message: 'merges' as const, cells: [top] }] : []),
      ...days.map(({ at }) => ({
        message: 'calendar' as const,
        cells: [at],
      })),
    ];
  },
});

/** A day stored as a number beside one that is written out: the two are told apart by the calendar alone. */
function loneSerialDay({ target, actual }: Pick<Indicator, 'target' | 'actual'>): DayField[] {
  const days = [target, actual].flatMap((field) =>
    field?.parsed.kind === 'date' && typeof field.cell.value === 'number' ? [field] : [],
  );
  return days.length === 1 ? days : [];
}

type DayField = TargetField | ActualField;
