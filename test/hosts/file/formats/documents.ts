import { strToU8, zipSync } from 'fflate';
import * as xlsx from '@e965/xlsx/dist/xlsx.full.min.js';
import { buildSample } from '../../../../scripts/samples/build-sample';
import { WorkbookFile } from '../../../../src/hosts/file';
import type { SheetSnapshot } from '../../../../src/sheet';

/** Reference table 1 to 11 as its sample workbook shows it. */
export function sampleSnapshot(table: number): SheetSnapshot {
  const file = new WorkbookFile(buildSample(table));
  return file.read(file.sheets[0]!);
}

/** A reference table as another maker's workbook. */
export function asOldWorkbook(table: number, bookType: 'biff8' | 'ods'): Uint8Array {
  const book = xlsx.read(buildSample(table), { type: 'array', cellStyles: true, cellNF: true });
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

interface Laid {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

/** The rows of a sheet without the positions its merges cover. */
export function laidOut(sheet: SheetSnapshot): Laid[][] {
  const last = Math.max(...sheet.rowNumbers());
  const width = Math.max(
    ...sheet.rowNumbers().flatMap((row) => sheet.cellsInRow(row).map(({ column }) => column)),
  );
  return Array.from({ length: last + 1 }, (_, row) => {
    const cells: Laid[] = [];
    for (let column = 0; column <= width; column++) {
      const merge = sheet.mergeAt({ row, column });
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const { text } = sheet.cell({ row, column });
      const across = merge ? merge.right - merge.left + 1 : 1;
      cells.push({ text, across, down: merge ? merge.bottom - merge.top + 1 : 1 });
    }
    return cells;
  });
}

export function htmlTable(rows: readonly (readonly Laid[])[]): string {
  const cell = ({ text, across, down }: Laid) =>
    `<td colspan="${across}" rowspan=${down}>${escaped(text).replace(/\n/g, '<br>')}</td>`;
  return `<table border=1>${rows.map((row) => `<tr>${row.map(cell).join('')}`).join('\n')}</table>`;
}

/** A reference table as it stands on a page of a bureau, in the encoding given. */
export function asPage(table: number): Uint8Array {
  const rows = htmlTable(laidOut(sampleSnapshot(table)));
  return strToU8(`<!DOCTYPE html><meta charset=utf-8><title>公开</title><div>${rows}</div>`);
}

export function asCsv(table: number, separator = ','): string {
  const sheet = sampleSnapshot(table);
  const last = Math.max(...sheet.rowNumbers());
  return Array.from({ length: last + 1 }, (_, row) => {
    const filled = sheet.cellsInRow(row);
    const width = Math.max(0, ...filled.map(({ column }) => column + 1));
    const fields = Array.from({ length: width }, (_, column) => sheet.cell({ row, column }).text);
    return fields.map((text) => csvField(text, separator)).join(separator);
  }).join('\r\n');
}

function csvField(text: string, separator: string): string {
  if (![separator, '"', '\n'].some((sign) => text.includes(sign))) return text;
  return `"${text.replace(/"/g, '""')}"`;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The package of a Word document with this body. */
export function wordPackage(body: string): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="${rel}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
  });
}

/** A reference table as a table of Word. */
export function asWord(table: number): Uint8Array {
  return wordPackage(wordTable(sampleSnapshot(table)));
}

/** Word keeps a cell in every row a vertical merge covers. */
export function wordTable(sheet: SheetSnapshot): string {
  const rows = laidOut(sheet);
  const width = widthOf(sheet);
  const xml = rows.map((_, row) => {
    const cells: string[] = [];
    for (let column = 0; column < width; column++) {
      const merge = sheet.mergeAt({ row, column });
      if (merge && merge.left !== column) continue;
      const span = merge ? merge.right - merge.left + 1 : 1;
      const isTop = !merge || merge.top === row;
      const vertical = !merge || merge.bottom === merge.top ? '' : vMerge(isTop);
      const text = isTop ? sheet.cell({ row, column }).text : '';
      cells.push(
        `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${vertical}</w:tcPr>${paragraphs(text)}</w:tc>`,
      );
    }
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${xml.join('')}</w:tbl>`;
}

function vMerge(isTop: boolean): string {
  return isTop ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('');
}

function widthOf(sheet: SheetSnapshot): number {
  const columns = sheet
    .rowNumbers()
    .flatMap((row) => sheet.cellsInRow(row).map(({ column }) => column));
  return Math.max(...columns, ...sheet.merges.map(({ right }) => right)) + 1;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
