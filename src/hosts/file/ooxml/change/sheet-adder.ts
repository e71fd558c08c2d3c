import type { NewSheet } from '../../../../sheet';
import { freeName } from '../../../free-name';
import { addContentType } from '../package/content-types';
import { newSheetXml } from './new-sheet-xml';
import type { Package } from '../package/package';
import { addRelationship, relationshipsPart } from '../package/relationships';
import { spliceText } from '../xml/splice';
import { StylesWriter } from './styles-writer';
import { appendInside } from '../xml/tree-edit';
import { escapeAttribute } from '../xml/xml';
import { childOf, descendantsNamed, parseTree, type XmlElement } from '../xml/xml-tree';
import { ownSheet, tagAsOwn } from './own-sheet-tag';
import { readWorkbook, type Workbook } from '../package/workbook';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds a worksheet to a package, or fills the product's own one anew; returns the sheet's id. */
export function addWorksheet(pack: Package, sheet: NewSheet): string {
  const workbook = readWorkbook(pack);
  const styles = StylesWriter.open(pack, workbook);
  const root = parseTree(pack.text(workbook.part), workbook.part);
  const namespace = namespaceOf(root);
  const replaced = sheet.replace ? ownSheet(pack, workbook, sheet.name) : null;
  if (replaced) {
    pack.setText(replaced.part, newSheetXml(sheet, styles, namespace));
    pack.remove(relationshipsPart(replaced.part));
    return replaced.id;
  }
  const xml = newSheetXml(sheet, styles, namespace);
  const id = addSheetPart(pack, workbook, { name: sheet.name, hidden: false, xml });
  if (sheet.replace) tagAsOwn(pack, workbook.part, id);
  return id;
}

/** Adds a sheet whose part is written already, under a free name; returns the sheet's id. */
export function addSheetPart(
  pack: Package,
  workbook: Workbook,
  sheet: { readonly name: string; readonly hidden: boolean; readonly xml: string },
): string {
  const part = freePart(pack, workbook);
  pack.setText(part, sheet.xml);
  addContentType(pack, part, SHEET_TYPE);
  const type = `${relationshipBase(workbook)}/worksheet`;
  const relationship = addRelationship(pack, workbook.part, { type, target: part });
  const name = freeName(allowedName(sheet.name), workbook.tabNames);
  return addTab(pack, workbook, { name, hidden: sheet.hidden, relationship });
}

/** The name wished for without what a sheet's name may not hold: a file's name may hold it. */
function allowedName(wished: string): string {
  const clean = wished.replace(/[\\/?*[\]:]/g, ' ').replace(/^'+|(?<!')'+$/g, '');
  return clean.trim() || '工作表';
}

function addTab(
  pack: Package,
  workbook: Workbook,
  tab: { readonly name: string; readonly hidden: boolean; readonly relationship: string },
): string {
  const text = pack.text(workbook.part);
  const root = parseTree(text, workbook.part);
  const sheets = childOf(root, 'sheets', workbook.part);
  const ids = descendantsNamed(sheets, 'sheet').map(({ attributes }) => Number(attributes.sheetId));
  const id = String(Math.max(0, ...ids) + 1);
  const element =
    `<${root.prefix}sheet xmlns:r="${relationshipBase(workbook)}" name="${escapeAttribute(tab.name)}"` +
    ` sheetId="${id}"${tab.hidden ? ' state="hidden"' : ''} r:id="${tab.relationship}"/>`;
  pack.setText(workbook.part, spliceText(text, appendInside(text, sheets, element)));
  return id;
}

function freePart(pack: Package, workbook: Workbook): string {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  let number = workbook.sheets.length + 1;
  while (pack.has(`${folder}worksheets/sheet${number}.xml`)) number++;
  return `${folder}worksheets/sheet${number}.xml`;
}

function relationshipBase({ strict }: Workbook): string {
  return strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

/** The spreadsheet namespace of the workbook, transitional or strict. */
function namespaceOf(root: XmlElement): string {
  const key = root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`;
  return root.attributes[key] ?? '';
}
