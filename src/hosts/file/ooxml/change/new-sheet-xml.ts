import { a1, a1Area, type NewCell, type NewSheet, type NewValidation } from '../../../../sheet';
import { cellXml } from './cell-xml';
import { columnXmlWidth } from './column-width';
import type { StylesWriter } from './styles-writer';
import { escapeAttribute, escapeText } from '../xml/xml';

const A4 = 9;

/** The text of a new sheet's part; its formats are appended to the styles. */
export function newSheetXml(sheet: NewSheet, styles: StylesWriter, namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="18" customHeight="1"/>' +
    columnsXml(sheet.widths) +
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>` +
    mergesXml(sheet) +
    validationsXml(sheet.validations) +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="${sheet.landscape ? 'landscape' : 'portrait'}"` +
    ' fitToWidth="1" fitToHeight="0"/>' +
    '</worksheet>'
  );
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${columnXmlWidth(width)}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function rowsXml(sheet: NewSheet, styles: StylesWriter): string {
  const styleOf = styleCache(styles);
  const heights = new Map(sheet.heights?.map(({ row, points }) => [row, points]));
  const rows = new Map<number, NewCell[]>();
  for (const row of heights.keys()) rows.set(row, []);
  for (const cell of sheet.cells) {
    rows.set(cell.at.row, [...(rows.get(cell.at.row) ?? []), cell]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const points = heights.get(row);
      const height = points === undefined ? '' : ` ht="${points}" customHeight="1"`;
      const ordered = [...cells].sort((a, b) => a.at.column - b.at.column);
      return `<row r="${row + 1}"${height}>${ordered.map((c) => newCellXml(c, styleOf(c))).join('')}</row>`;
    })
    .join('');
}

function newCellXml(cell: NewCell, style: number): string {
  const content = { value: cell.formula ? null : cell.value, formula: cell.formula ?? null };
  return cellXml({ prefix: '', attributes: ` r="${a1(cell.at)}" s="${style}"`, ...content });
}

function styleCache(styles: StylesWriter): (cell: NewCell) => number {
  const known = new Map<string, number>();
  return ({ style, format = 'General' }) => {
    const key = `${style} ${format}`;
    const index = known.get(key) ?? styles.look(style, format);
    known.set(key, index);
    return index;
  };
}

function mergesXml({ merges }: NewSheet): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<mergeCell ref="${a1Area(area)}"/>`).join('');
  return `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
}

function validationsXml(validations: readonly NewValidation[]): string {
  if (validations.length === 0) return '';
  const each = validations.map(validationXml).join('');
  return `<dataValidations count="${validations.length}">${each}</dataValidations>`;
}

function validationXml({ area, allowed, message }: NewValidation): string {
  const common =
    ` allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${escapeAttribute(message)}"` +
    ` sqref="${a1Area(area)}"`;
  if ('list' in allowed) {
    const list = `"${allowed.list.join(',').replace(/"/g, '""')}"`;
    return `<dataValidation type="list"${common}><formula1>${escapeText(list)}</formula1></dataValidation>`;
  }
  return (
    `<dataValidation type="decimal" operator="between"${common}>` +
    `<formula1>${allowed.min}</formula1><formula2>${allowed.max}</formula2></dataValidation>`
  );
}
