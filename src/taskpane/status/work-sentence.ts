import type { Work, WorkKind } from '../../session';

const WORDS: Readonly<Record<WorkKind, string>> = {
  reading: '正在读取并核验当前表',
  writing: '正在写回并逐格核对',
  undoing: '正在撤销写回',
  clearing: '正在清除标记',
  searching: '正在查找其他工作表',
  'reading-book': '正在读取各工作表',
  'reviewing-book': '正在核验各工作表',
  adding: '正在新增工作表',
};

/**
 * What is being done, and how far it is: 正在查找其他工作表，第12/40张表. The read of one sheet is told by
 * hundredths.
 */
export function workSentence({ kind, progress }: Work): string {
  if (!progress) return `${WORDS[kind]}…`;
  const { done, total } = progress;
  if (kind === 'reading') return `${WORDS[kind]}，已读${Math.floor((100 * done) / total)}%`;
  return `${WORDS[kind]}，第${done}/${total}张表`;
}
