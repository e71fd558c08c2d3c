import { a1, type CellAddress } from '../../../../sheet';
import { removeContentType } from '../package/content-types';
import type { Package } from '../package/package';
import { type Relationship, removeRelationship } from '../package/relationships';
import { spliceText, type Splice } from '../xml/splice';
import { appendInside, cutOut, setAttribute } from '../xml/tree-edit';
import { childrenNamed, parseTree } from '../xml/xml-tree';
import type { Workbook } from '../package/workbook';

/** Cells of one sheet that gained or lost a formula. */
export interface ChainChange {
  /** The sheetId. */
  readonly sheet: string;
  readonly lost: readonly CellAddress[];
  readonly gained: readonly CellAddress[];
}

/**
 * Keeps the calculation chain true to the formulas: an entry without its formula makes Excel call
 * the file damaged. A workbook without the part needs none.
 */
export function updateCalcChain(pack: Package, workbook: Workbook, change: ChainChange): void {
  if (!workbook.calcChain || (change.lost.length === 0 && change.gained.length === 0)) return;
  const part = workbook.calcChain.target;
  const text = pack.text(part);
  const root = parseTree(text, part);
  const lost = new Set(change.lost.map(a1));
  const splices: Splice[] = [];
  let sheet = '';
  let nextKeeps = '';
  let kept = change.gained.length;
  for (const entry of childrenNamed(root, 'c')) {
    // An entry without `i` is on the sheet of the one before it.
    sheet = entry.attributes.i ?? sheet;
    if (sheet === change.sheet && lost.has(entry.attributes.r ?? '')) {
      splices.push(cutOut(entry));
      nextKeeps = sheet;
      continue;
    }
    kept++;
    if (nextKeeps !== '' && entry.attributes.i === undefined) {
      splices.push(setAttribute(text, entry, 'i', sheet));
    }
    nextKeeps = '';
  }
  if (kept === 0) return removeChain(pack, workbook.part, workbook.calcChain);
  const added = change.gained.map((at) => `<${root.prefix}c r="${a1(at)}" i="${change.sheet}"/>`);
  if (added.length > 0) splices.push(...appendInside(text, root, added.join('')));
  pack.setText(part, spliceText(text, splices));
}

/** Takes a sheet's formulas out of the chain, for a sheet that is replaced as a whole. */
export function dropSheetFromChain(pack: Package, workbook: Workbook, sheet: string): void {
  if (!workbook.calcChain) return;
  const part = workbook.calcChain.target;
  const entries = childrenNamed(parseTree(pack.text(part), part), 'c');
  if (entries.some(({ attributes }) => attributes.i === sheet))
    removeChain(pack, workbook.part, workbook.calcChain);
}

/** An empty chain is not allowed; a workbook without one is, and Excel builds it anew. */
function removeChain(pack: Package, part: string, calcChain: Relationship): void {
  pack.remove(calcChain.target);
  removeRelationship(pack, part, calcChain.id);
  removeContentType(pack, calcChain.target);
}
