import { a1, type Receipt } from '../../sheet';
import type { Done } from '../../session';

/** What the last action did: 已写回3处。 */
export function doneSentence(done: Done): string {
  switch (done.kind) {
    case 'written':
      return writtenSentence(done.receipt);
    case 'undone': {
      const { restored, left, untouched } = done.result;
      const rest = left.length > 0 ? `，${left.length}处未恢复` : '';
      const same = untouched > 0 ? `，${untouched}处已是原值` : '';
      return `已恢复${restored.length}处${rest}${same}。`;
    }
    case 'cleared':
      if (done.count > 0) return `已清除${done.count}处标记。`;
      return `${done.all ? '各工作表都' : '当前表'}没有本工具的标记。`;
    case 'added':
      return `已新增工作表「${done.sheet.name}」。`;
    case 'no-forms':
      return '工作簿中没有自评表，未生成汇总表。';
    case 'nothing-to-undo':
      return '没有可以撤销的写回。';
    case 'cancelled':
      return '已取消，表格未被改动。';
  }
}

function writtenSentence(receipt: Receipt): string {
  const [reason] = receipt.written.filter(({ edit }) => edit.field === 'reason');
  if (reason) return `已填入${a1(reason.edit.cell)}的偏差原因。`;
  const written = receipt.written.length;
  const refused = receipt.refused.length;
  if (written === 0 && refused === 0) return '没有需要写回的单元格。';
  const kept = receipt.formatsKept ?? 0;
  const parts = [
    `已写回${written}处`,
    ...(refused > 0 ? [`${refused}处未写入`] : []),
    ...(kept > 0 ? [`工作表受保护，其中${kept}处的数字格式没有改动`] : []),
  ];
  return `${parts.join('，')}。`;
}

/** The time of day of an ISO time, as a clock shows it here: 14:32. */
export function clockTime(iso: string): string {
  const date = new Date(iso);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The day too, where it is not today: 11月23日 14:32. */
export function momentOf(iso: string, now = new Date()): string {
  const date = new Date(iso);
  if (date.toDateString() === now.toDateString()) return clockTime(iso);
  return `${date.getMonth() + 1}月${date.getDate()}日 ${clockTime(iso)}`;
}
