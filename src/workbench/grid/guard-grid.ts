import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { OpenedFile } from '../../hosts/workbench/opened-file';
import type { ProductWork } from '../../hosts/workbench/product-work';
import { a1 } from '../../sheet';
import { isRefused, refusalSentence } from './allowed-commands';
import { CopiedCells } from './copied-cells';
import { pasteText } from './paste-text';

const VALUES = 'sheet.mutation.set-range-values';
const PASTE_BY_KEY = 'sheet.command.paste-by-short-key';
const PASTE_BY_MENU = 'univer.command.paste';
const DOUBLE_CLICK = 'sheet.operation.set-cell-edit-visible';

interface CommandEvent {
  readonly id: string;
  readonly params?: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
  cancel?: boolean;
}

interface ValuesChange {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

/**
 * Lets the officer do in the grid only what the saved file will hold.
 * @param notify shows one sentence
 * @returns the way to stop
 */
export function guardGrid(
  api: FUniver,
  file: OpenedFile,
  work: ProductWork,
  notify: (sentence: string) => void,
): () => void {
  const copied = new CopiedCells(api);
  const guard = api.addEvent(api.Event.BeforeCommandExecute, (event: CommandEvent) => {
    if (work.active || event.options?.['fromFormula']) return;
    const refuse = (sentence: string) => {
      event.cancel = true;
      notify(sentence);
    };
    if (isRefused(event.id)) return refuse(refusalSentence(event.id));
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what the grid sends with this command
    if (event.id === VALUES) return guardValues(api, file, event.params as ValuesChange, refuse);
    if (event.id === PASTE_BY_KEY || event.id === PASTE_BY_MENU) {
      event.cancel = true;
      void clipboardText(event.params).then(
        (text) => pasteText(api, text, copied),
        () => notify('浏览器未允许读取剪贴板，请按 Ctrl+V 粘贴。'),
      );
    } else if (event.id === DOUBLE_CLICK) {
      const locked = paramOf(event.params, 'visible') === true && lockedActiveCell(api, file);
      if (locked) refuse(lockedSentence([locked]));
    }
  });
  return () => {
    guard.dispose();
    copied.dispose();
  };
}

async function clipboardText(params: unknown): Promise<string> {
  const text = paramOf(params, 'textContent');
  return typeof text === 'string' ? text : navigator.clipboard.readText();
}

function paramOf(params: unknown, name: string): unknown {
  return typeof params === 'object' && params !== null ? Reflect.get(params, name) : undefined;
}

function guardValues(
  api: FUniver,
  file: OpenedFile,
  change: ValuesChange,
  refuse: (sentence: string) => void,
): void {
  const protection = file.protection(change.subUnitId);
  const styles = api.getWorkbook(change.unitId)?.getWorkbook().getStyles();
  const locked: string[] = [];
  for (const [row, cells] of Object.entries(change.cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells)) {
      const at = { row: Number(row), column: Number(column) };
      if (protection?.isLocked(at)) locked.push(a1(at));
      if (cell) keepNumberFormatOnly(cell, (id) => styles?.get(id));
    }
  }
  if (locked.length > 0) refuse(lockedSentence(locked));
}

/** Fonts, fills and borders that come along with a paste or a fill would not be saved. */
function keepNumberFormatOnly(
  cell: ICellData,
  styleOf: (id: string) => Nullable<IStyleData>,
): void {
  if (cell.s === undefined) return;
  const style = typeof cell.s === 'string' ? styleOf(cell.s) : cell.s;
  cell.s = { n: style?.n ?? null };
}

function lockedActiveCell(api: FUniver, file: OpenedFile): string | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!sheet || !range) return null;
  const at = { row: range.getRow(), column: range.getColumn() };
  return file.protection(sheet.getSheetId())?.isLocked(at) ? a1(at) : null;
}

function lockedSentence(cells: readonly string[]): string {
  const [first = '', ...others] = cells;
  const named = others.length > 0 ? `${first} 等 ${cells.length} 格` : first;
  return `工作表受保护，${named} 已锁定，未改动；请先在 Excel 或 WPS 中撤销工作表保护。`;
}
