import type { RefusalCode } from '../../sheet';

/** Why a cell was left as it was, and what to do. */
export const REFUSAL_WORDS: Readonly<Record<RefusalCode, string>> = {
  changed: '内容在核验后被改过，请重新核验。',
  locked: '工作表受保护且单元格锁定，请撤销保护后重试。',
  ignored: '表格程序没有接受写入，请检查单元格后重试。',
  gone: '所在的行已找不到，请核对。',
  rests: '所计的分数没有写入，请处理后重新核验。',
};
