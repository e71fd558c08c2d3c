import { type Cell, LAST_COLUMN, SheetSnapshot } from '../../../sheet';
import type { Limits } from '../ooxml/zip/limits';
import { damaged, WorkbookError } from '../ooxml/workbook-error';
import { decodeText } from './text-encoding';
import { extensionOf } from './document-kind';
import { typedCell } from './typed-cell';

const SEPARATORS = [',', '\t', ';', '，', '|'] as const;
/** How much of a file decides on its separator. */
const PROBE = 20_000;

/**
 * CSV or TSV text as one sheet named like the file. Quoted fields may hold separators, line ends and
 * doubled quotes (RFC 4180); Excel's first line `sep=;` is understood.
 * @throws WorkbookError `damaged` for a binary file, `too-large` past the row limit
 */
export function readDelimited(bytes: Uint8Array, name: string, limits: Limits): SheetSnapshot {
  const text = decodeText(bytes);
  if (text.includes('\0')) throw damaged('a text file with NUL characters');
  const told = /^sep=(.)\r?\n/.exec(text);
  const separator = told?.[1] ?? separatorOf(text, extensionOf(name));
  const rows = new Map<number, Map<number, Cell>>();
  let row = 0;
  for (const fields of records(text.slice(told?.[0].length ?? 0), separator)) {
    if (row >= limits.rows) throw tooManyRows(limits.rows);
    const cells = new Map<number, Cell>();
    fields.forEach((field, column) => {
      const cell = typedCell(field);
      if (cell) cells.set(column, cell);
      if (cell && column > LAST_COLUMN) throw tooWide(row);
    });
    if (cells.size > 0) rows.set(row, cells);
    row++;
  }
  return new SheetSnapshot({ sheet: { workbook: name, id: '1', name: sheetName(name) }, rows });
}

/** The separator found most often outside quotes; a tab for .tsv that has any, a comma where nothing decides. */
function separatorOf(text: string, extension: string): string {
  const outside = text.slice(0, PROBE).replace(/"[^"]*("|$)/g, '');
  if (extension === 'tsv' && outside.includes('\t')) return '\t';
  const counted = SEPARATORS.map((sign) => ({ sign, count: outside.split(sign).length - 1 }));
  // Half as much for a Chinese comma: it also stands in prose.
  const weighed = counted.map(({ sign, count }) => ({
    sign,
    weight: sign === '，' ? count / 2 : count,
  }));
  return weighed.reduce((best, one) => (one.weight > best.weight ? one : best)).sign;
}

function* records(text: string, separator: string): Generator<string[]> {
  const special = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n]`, 'g');
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at) : null;
    special.lastIndex = quoted?.end ?? at;
    const found = special.exec(text);
    const end = found?.index ?? text.length;
    fields.push(quoted ? quoted.field + text.slice(quoted.end, end) : text.slice(at, end));
    if (found?.[0] === separator) {
      at = end + 1;
      if (at === text.length) fields.push('');
      continue;
    }
    yield fields;
    fields = [];
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  if (fields.length > 0) yield fields;
}

/** A quoted field from its first quote; one that is never closed reaches to the end. */
function quotedField(text: string, start: number): { field: string; end: number } {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return { field: unquoted(text.slice(start + 1)), end: text.length };
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  return { field: unquoted(text.slice(start + 1, end)), end: end + 1 };
}

function unquoted(text: string): string {
  return text.replace(/""/g, '"').replace(/\r\n?/g, '\n');
}

function sheetName(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') || '表1';
}

function tooWide(row: number): WorkbookError {
  return new WorkbookError(
    'damaged',
    `第${row + 1}行的列数超过工作表的上限（${LAST_COLUMN + 1} 列），未读取；请删去多余的列后重试。`,
    `more than ${LAST_COLUMN + 1} columns`,
  );
}

function tooManyRows(limit: number): WorkbookError {
  return new WorkbookError(
    'too-large',
    '文件的行数超过允许的上限，未读取；请删去多余的行，确需处理时调高上限。',
    `more than ${limit} rows`,
  );
}
