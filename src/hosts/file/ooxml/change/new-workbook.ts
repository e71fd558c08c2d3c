import type { NewSheet } from '../../../../sheet';
import { Package } from '../package/package';
import { addWorksheet } from './sheet-adder';
import { plainStyles } from './styles-writer';

/** The namespace of a workbook that is not strict. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of the sheets given, as the bytes of an .xlsx file; equal sheets give equal bytes. */
export function newWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  if (sheets.length === 0) throw new RangeError('a workbook needs a sheet');
  const pack = emptyWorkbook();
  for (const sheet of sheets) addWorksheet(pack, sheet);
  return pack.save();
}

/** A package with a workbook part and plain styles, and no sheet yet. */
export function emptyWorkbook(): Package {
  const pack = new Package();
  pack.setText(
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="${PACKAGE_TYPES}">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`,
  );
  pack.setText('_rels/.rels', relationships('officeDocument', 'xl/workbook.xml'));
  pack.setText(
    'xl/workbook.xml',
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/>` +
      '</bookViews><sheets></sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  );
  pack.setText('xl/_rels/workbook.xml.rels', relationships('styles', 'styles.xml'));
  pack.setText('xl/styles.xml', plainStyles(MAIN));
  return pack;
}

function relationships(kind: string, target: string): string {
  return (
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/></Relationships>`
  );
}
