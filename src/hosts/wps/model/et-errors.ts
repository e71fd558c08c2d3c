import { errorOf, HostError, type SheetRef } from '../../../sheet';

export function noWorkbook(cause?: unknown): HostError {
  return new HostError(
    'no-workbook',
    '当前没有打开的工作簿，请先打开自评表所在的文件，再重试一次。',
    { cause },
  );
}

export function notAWorksheet(cause?: unknown): HostError {
  return new HostError(
    'not-a-worksheet',
    '当前不是普通工作表，请切换到自评表所在的工作表，再重试一次。',
    { cause },
  );
}

export function sheetGone({ name }: SheetRef): HostError {
  return new HostError(
    'sheet-gone',
    `工作表「${name}」已被删除或不在当前工作簿中，请切换到要核验的工作表，再重试一次。`,
  );
}

export function cellEditing(cause?: unknown): HostError {
  return new HostError('cell-editing', '正在编辑单元格，请按回车结束编辑，再重试一次。', { cause });
}

export function tooLarge({ name }: SheetRef): HostError {
  return new HostError(
    'too-large',
    `工作表「${name}」的已用区域过大，请删去与自评表无关的行列，再重试一次。`,
  );
}

export function cancelled(): HostError {
  return new HostError('cancelled', '已取消读取，表格未被改动。');
}

/** A write that came to nothing where this build does not say whether a cell is being edited. */
export function maybeEditing(cause?: unknown): HostError {
  return new HostError(
    'cell-editing',
    '表格没有接受写入。如果正在编辑单元格，请先按回车结束编辑，再重试一次。',
    { cause },
  );
}

/** Errors of these kinds come from the program itself, not from WPS. */
const OWN = [TypeError, RangeError, ReferenceError, SyntaxError];

/**
 * The officer's sentence for whatever WPS threw: an error, a text, an object, nothing at all. Mistakes
 * of our own come back as they are.
 * @param mayBeEditing this build does not say whether a cell is being edited
 */
export function hostErrorOf(thrown: unknown, mayBeEditing = false): unknown {
  if (thrown instanceof HostError || OWN.some((kind) => thrown instanceof kind)) return thrown;
  const first = mayBeEditing ? '如果正在编辑单元格，请先按回车结束编辑，再重试一次' : '请重试';
  return new HostError(
    'failed',
    `表格程序拒绝了这次操作，${first}；仍不成功时，请把「诊断」中的内容复制给维护人员。`,
    { cause: errorOf(thrown) },
  );
}
