import { a1, type Mark, markFormula } from '../../../../sheet';
import { findMarkRules, readMarks } from '../reading/mark-blocks';
import type { SheetScan } from '../reading/sheet-scan';
import type { Splice } from '../xml/splice';
import type { StylesWriter } from './styles-writer';
import { damaged } from '../workbook-error';
import { escapeText } from '../xml/xml';

/** The blocks that come before a sheet's conditional formats, in the order the schema wants. */
const BEFORE = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);

/**
 * The replacements after which a sheet carries exactly these marks. Marks that are there already
 * are left untouched; the officer's own conditional formats always are, and ours come after them.
 */
export function patchMarks(
  scan: SheetScan,
  marks: readonly Mark[],
  styles: () => StylesWriter,
): Splice[] {
  if (carriesExactly(scan, marks)) return [];
  const { rules, lastPriority } = findMarkRules(scan);
  const cuts = new Map(rules.map(({ start, end }) => [start, { start, end, text: '' }]));
  const at = insertionPoint(scan);
  const text = blocksXml(scan.prefix, marks, lastPriority, styles);
  return [...cuts.values(), ...(text === '' ? [] : [{ start: at, end: at, text }])];
}

/** Whether the sheet's marks are these and no others. */
export function carriesExactly(scan: SheetScan, marks: readonly Mark[]): boolean {
  return keysOf(readMarks(scan)) === keysOf(marks);
}

function keysOf(marks: readonly Mark[]): string {
  return [...new Set(marks.map(({ cell, kind }) => `${a1(cell)} ${kind}`))].sort().join('\n');
}

function insertionPoint(scan: SheetScan): number {
  const before = scan.blocks.filter(({ local }) => BEFORE.has(local));
  const last = before.at(-1);
  if (!last) throw damaged(`${scan.part}: no sheetData`);
  return last.end;
}

function blocksXml(
  p: string,
  marks: readonly Mark[],
  lastPriority: number,
  styles: () => StylesWriter,
): string {
  if (marks.length === 0) return '';
  const format = styles().markFormat();
  const byKind = new Map<string, Set<string>>();
  for (const { cell, kind } of marks) {
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(a1(cell)));
  }
  return [...byKind]
    .map(([kind, cells], i) => {
      const rule =
        `<${p}cfRule type="expression" dxfId="${format}" priority="${lastPriority + 1 + i}">` +
        `<${p}formula>${escapeText(markFormula(kind))}</${p}formula></${p}cfRule>`;
      const sqref = [...cells].join(' ');
      return `<${p}conditionalFormatting sqref="${sqref}">${rule}</${p}conditionalFormatting>`;
    })
    .join('');
}
