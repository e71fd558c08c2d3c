import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { type Area, type Cell, type CellValue, parseA1, SheetSnapshot } from '../../../sheet';
import { displayText } from '../../display-text';
import type { Limits } from '../ooxml/zip/limits';
import { damaged, passwordProtected, WorkbookError } from '../ooxml/workbook-error';
import { quietly } from './quietly';
import { decodeText } from './text-encoding';
import { type HiddenParts, inspectOpenDocument } from './ods-content';

/** .xls and .et (BIFF). @throws WorkbookError when the bytes are none, encrypted, too large or damaged */
export async function readOldWorkbook(bytes: Uint8Array, limits: Limits): Promise<SheetSnapshot[]> {
  return snapshotsOf(await parse(bytes), limits, null);
}

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** XML Spreadsheet 2003, in whatever encoding. @throws WorkbookError when it is too large or damaged */
export async function readXmlSpreadsheet(
  bytes: Uint8Array,
  limits: Limits,
): Promise<SheetSnapshot[]> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /encoding\s*=[\s"']*([\w-]+)/i.exec(start)?.[1] ?? null;
  const isChinese = declared !== null && /^gb/i.test(declared);
  const text = decodeText(bytes, isChinese ? 'gb18030' : declared);
  const body = text.replace(/^\s*<\?xml[^<>]*>/, '');
  return snapshotsOf(await parse(new TextEncoder().encode(`${XML_HEAD}${body}`)), limits, null);
}

/** .ods. @throws WorkbookError when the bytes are none, encrypted, too large or damaged */
export async function readOpenDocument(
  bytes: Uint8Array,
  limits: Limits,
): Promise<SheetSnapshot[]> {
  const hidden = inspectOpenDocument(bytes, limits);
  return snapshotsOf(await parse(bytes), limits, hidden);
}

const OPTIONS = {
  type: 'array',
  cellFormula: true,
  cellHTML: false,
  cellNF: true,
  cellStyles: true,
  cellText: true,
  codepage: 936,
} as const;

async function parse(bytes: Uint8Array): Promise<WorkBook> {
  // This build carries the code pages of workbooks older than Excel 97, GBK among them.
  const loaded = await import(
    /* webpackChunkName: "old-workbooks" */ '@e965/xlsx/dist/xlsx.full.min.js'
  );
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Node gives the exports themselves
  const { read } = loaded.default ?? loaded;
  try {
    return quietly(() => read(bytes, OPTIONS));
  } catch (error) {
    throw readError(error);
  }
}

function readError(error: unknown): WorkbookError {
  const detail = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/i.test(detail)) return passwordProtected(detail);
  if (/unsupported|unrecognized|cannot find workbook|HTML|not a spreadsheet/i.test(detail)) {
    return new WorkbookError(
      'not-a-workbook',
      '文件不是工作簿，无法读取；请用 Excel 或 WPS 打开并另存为 .xlsx 后重试。',
      detail,
    );
  }
  return damaged(detail);
}

function snapshotsOf(
  book: WorkBook,
  limits: Limits,
  hidden: readonly HiddenParts[] | null,
): SheetSnapshot[] {
  try {
    return sheetsOf(book, limits, hidden);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    // The library hands out what it makes of a broken file, cells outside any sheet among it.
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

function sheetsOf(
  book: WorkBook,
  limits: Limits,
  hidden: readonly HiddenParts[] | null,
): SheetSnapshot[] {
  return book.SheetNames.flatMap((name, index): SheetSnapshot[] => {
    const sheet = book.Sheets[name];
    // Chart and macro sheets have no cells of their own.
    if (!sheet || (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet')) return [];
    const parts = hidden?.[index] ?? hiddenIn(book, sheet, index);
    const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
    return [
      new SheetSnapshot({
        sheet: { workbook: '', id: String(index + 1), name },
        hidden: parts.hidden,
        rows: rowsOf(sheet, limits, date1904),
        merges: (sheet['!merges'] ?? []).map(areaOf),
        hiddenRows: parts.rows,
        hiddenColumns: parts.columns,
        date1904,
      }),
    ];
  });
}

function rowsOf(
  sheet: WorkSheet,
  limits: Limits,
  date1904: boolean,
): Map<number, Map<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [name, held] of Object.entries<CellObject>(sheet)) {
    if (name.startsWith('!')) continue;
    const { row, column } = parseA1(name);
    if (row >= limits.rows) throw tooManyRows(limits.rows);
    const cell = cellOf(held, date1904);
    if (!cell) continue;
    const cells = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, cells.set(column, cell));
  }
  return rows;
}

function cellOf(held: CellObject, date1904: boolean): Cell | null {
  const value = valueOf(held);
  const formula = held.f === undefined || held.F !== undefined ? null : `=${held.f}`;
  const written = typeof held.z === 'string' ? held.z : 'General';
  const format = LOCAL_DATES.get(written) ?? written;
  if (value === null && formula === null && format === 'General') return null;
  return { value, formula, format, text: displayText(value, format, date1904), locked: true };
}

/** The built-in date formats follow the system; these are the Chinese ones. */
const LOCAL_DATES: ReadonlyMap<string, string> = new Map([
  ['m/d/yy', 'yyyy/m/d'],
  ['m/d/yy h:mm', 'yyyy/m/d h:mm'],
]);

/** Error values as spreadsheets show them, by their number in the file. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

function valueOf({ t, v, w }: CellObject): CellValue {
  if (v == null || t === 'z') return null;
  if (t === 'e') return { error: ERRORS[Number(v)] ?? w ?? '#VALUE!' };
  if (t === 'n') return Number(v);
  if (t === 'b') return Boolean(v);
  return String(v).replace(/\r\n?/g, '\n') || null;
}

function hiddenIn(book: WorkBook, sheet: WorkSheet, index: number): HiddenParts {
  return {
    hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    rows: hiddenIndexes(sheet['!rows']),
    columns: hiddenIndexes(sheet['!cols']),
  };
}

function hiddenIndexes(infos: readonly ({ hidden?: boolean } | null)[] | undefined): Set<number> {
  const hidden = new Set<number>();
  infos?.forEach((info, index) => {
    if (info?.hidden) hidden.add(index);
  });
  return hidden;
}

function areaOf({ s, e }: NonNullable<WorkSheet['!merges']>[number]): Area {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

function tooManyRows(limit: number): WorkbookError {
  return new WorkbookError(
    'too-large',
    '工作表的行数超过允许的上限，未读取；请删去多余的空行，确需处理时调高上限。',
    `more than ${limit} rows`,
  );
}
