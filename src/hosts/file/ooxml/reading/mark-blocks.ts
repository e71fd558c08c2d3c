import { type Area, a1, type Mark, markKind } from '../../../../sheet';
import { marksOf } from '../../../marks-of';
import { readArea } from './sheet-formulas';
import type { ScannedBlock, SheetScan } from './sheet-scan';
import { childNamed, childrenNamed, parseTree, type XmlElement } from '../xml/xml-tree';

/** A mark's conditional format, as one rule inside one element of the sheet. */
export interface MarkRule {
  readonly kind: string;
  readonly areas: readonly Area[];
  /** Offsets of what has to be cut to remove it: the rule, or its element when it holds no other. */
  readonly start: number;
  readonly end: number;
}

/** The product's own marks on a sheet, and the highest priority of any conditional format there. */
export function findMarkRules(scan: SheetScan): { rules: MarkRule[]; lastPriority: number } {
  const rules: MarkRule[] = [];
  let lastPriority = 0;
  for (const block of scan.blocks) {
    if (block.local === 'extLst')
      lastPriority = Math.max(lastPriority, extensionPriority(scan, block));
    if (block.local !== 'conditionalFormatting') continue;
    const element = treeOf(scan, block);
    const cfRules = childrenNamed(element, 'cfRule');
    for (const rule of cfRules) {
      lastPriority = Math.max(lastPriority, Number(rule.attributes.priority ?? 0));
    }
    rules.push(...ourRules(scan, block, element, cfRules));
  }
  return { rules, lastPriority };
}

/** The marks of a sheet, one per cell and kind, in sheet order. */
export function readMarks(scan: SheetScan): Mark[] {
  const found = new Map<string, Mark>();
  for (const mark of findMarkRules(scan).rules.flatMap(marksOf))
    found.set(`${a1(mark.cell)} ${mark.kind}`, mark);
  return [...found.values()].sort(
    (a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
}

function ourRules(
  scan: SheetScan,
  block: ScannedBlock,
  element: XmlElement,
  cfRules: readonly XmlElement[],
): MarkRule[] {
  const areas = (element.attributes.sqref ?? '')
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => readArea(name, scan.part));
  const ours = cfRules.flatMap((rule) => {
    const kind = markKind(childNamed(rule, 'formula')?.text ?? '');
    return kind === null ? [] : [{ rule, kind }];
  });
  const alone = ours.length === cfRules.length;
  return ours.map(({ rule, kind }) => ({
    kind,
    areas,
    start: alone ? block.start : block.start + rule.start,
    end: alone ? block.end : block.start + rule.end,
  }));
}

function extensionPriority(scan: SheetScan, block: ScannedBlock): number {
  const text = scan.source.slice(block.start, block.end);
  let highest = 0;
  for (const match of text.matchAll(/\bpriority="(\d+)"/g)) {
    highest = Math.max(highest, Number(match[1]));
  }
  return highest;
}

/** A block's own text read as a tree; its prefixes are declared outside it, which a tree does not need. */
function treeOf(scan: SheetScan, block: ScannedBlock): XmlElement {
  return parseTree(scan.source.slice(block.start, block.end), scan.part);
}
