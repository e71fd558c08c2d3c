import { isOwnSheet, OWN_SHEET_NAME, ownSheetFormula } from '../../../../sheet';
import type { Package } from '../package/package';
import { spliceText } from '../xml/splice';
import { appendInside, insertChild } from '../xml/tree-edit';
import type { Workbook, WorkbookSheet } from '../package/workbook';
import { WORKBOOK_ORDER } from '../package/workbook-order';
import { escapeText } from '../xml/xml';
import { childNamed, childOf, childrenNamed, parseTree, type XmlElement } from '../xml/xml-tree';

/** The sheet the product added when this name was wished for, or null. */
export function ownSheet(pack: Package, workbook: Workbook, wished: string): WorkbookSheet | null {
  const formulas = ownFormulas(pack, workbook);
  const isOwn = ({ id, name }: WorkbookSheet) => isOwnSheet(formulas.get(id) ?? null, wished, name);
  return workbook.sheets.find(isOwn) ?? null;
}

/** What the tag of each sheet that carries one refers to, by the sheet's id. */
export function ownFormulas(pack: Package, { part }: Workbook): Map<string, string> {
  const text = pack.text(part);
  const formulas = new Map<string, string>();
  if (!text.includes(OWN_SHEET_NAME)) return formulas;
  const root = parseTree(text, part);
  const tabs = childrenNamed(childNamed(root, 'sheets') ?? root, 'sheet');
  for (const name of childNamed(root, 'definedNames')?.children ?? []) {
    const { name: called, localSheetId } = name.attributes;
    if (called !== OWN_SHEET_NAME || localSheetId === undefined) continue;
    const id = tabs[Number(localSheetId)]?.attributes.sheetId;
    if (id !== undefined) formulas.set(id, name.text);
  }
  return formulas;
}

/** Tags the sheet of an id as the product's own. */
export function tagAsOwn(pack: Package, part: string, id: string): void {
  const text = pack.text(part);
  const root = parseTree(text, part);
  const tabs = childrenNamed(childOf(root, 'sheets', part), 'sheet');
  const index = tabs.findIndex(({ attributes }) => attributes.sheetId === id);
  const tab = tabs[index];
  if (!tab) throw new RangeError(`there is no sheet with id ${id}`);
  const formula = ownSheetFormula(tab.attributes.name ?? '').slice(1);
  const name = `<${root.prefix}definedName name="${OWN_SHEET_NAME}" localSheetId="${index}" hidden="1">${escapeText(formula)}</${root.prefix}definedName>`;
  pack.setText(part, spliceText(text, insertName(text, root, name)));
}

function insertName(text: string, root: XmlElement, name: string) {
  const names = childNamed(root, 'definedNames');
  if (names) return appendInside(text, names, name);
  const { prefix } = root;
  const list = `<${prefix}definedNames>${name}</${prefix}definedNames>`;
  return insertChild(text, root, WORKBOOK_ORDER, 'definedNames', list);
}
