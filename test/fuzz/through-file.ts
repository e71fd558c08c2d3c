import { strFromU8, unzipSync } from 'fflate';
import { FileHost } from '../../src/hosts/file';
import { reviewSheet, type StandardRequest } from '../../src/review';
import { a1, a1Area, columnName, planUndo } from '../../src/sheet';
import { fixtureXlsx } from '../hosts/contract/fixture-xlsx';
import type { FixtureCell } from '../hosts/contract/workbook-fixture';
import { contentOf, type Grid, isFilled, sheetOf } from './grid';
import { type Fault, type Review, ticked } from './judge';

/**
 * Writes a review's edits into a real .xlsx, made without the product's own code, and takes them back:
 * every cell of the file is then what it was, byte for byte.
 */
export async function fileFaults(
  grid: Grid,
  standard: StandardRequest,
  review: Review = reviewSheet,
  undoOf = planUndo,
): Promise<Fault[]> {
  const file = fileOf(grid);
  const host = FileHost.open(file, { name: 'fuzz.xlsx' });
  const before = await host.read();
  const edits = ticked(review(before, { standard }));
  if (edits.length === 0) return [];
  const { sheet } = before;
  const receipt = await host.apply([{ sheet, edits, marks: null }]);
  const after = await host.read();
  const second = ticked(review(after, { standard }));
  const undo = undoOf(receipt, after);
  await host.apply([{ sheet, edits: undo.edits, marks: null }]);
  const differing = difference(cellsIn(file), cellsIn(host.save()));
  return [
    ...(receipt.refused.length > 0 ? [fault('not written', String(receipt.refused.length))] : []),
    ...(second.length > 0 ? [fault('edits after the write', String(second.length))] : []),
    ...(differing === null ? [] : [fault('not restored', differing)]),
  ];
}

function fault(what: string, detail: string): Fault {
  return { kind: 'file', detail: `${what}: ${detail}` };
}

/** The grid as a workbook; what stands under a merge is in the file, as spreadsheets leave it there. */
function fileOf(grid: Grid): Uint8Array {
  const cells: Record<string, FixtureCell> = {};
  grid.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const { value, formula, format } = contentOf(cell);
      // an empty text is to the officer an empty cell
      if (!isFilled(cell) || (value === '' && formula === null)) return;
      cells[a1({ row, column })] = { value, format, ...(formula && { formula }) };
    }),
  );
  const { merges } = sheetOf(grid);
  const { hiddenRows, hiddenColumns } = grid;
  return fixtureXlsx({
    sheets: [
      {
        name: '自评表',
        cells,
        merges: merges.map(a1Area),
        hiddenRows: hiddenRows.map((row) => row + 1),
        hiddenColumns: [...new Set(hiddenColumns)].sort((a, b) => a - b).map(columnName),
      },
    ],
  });
}

/**
 * The elements of a file's cells that hold anything, by their names; the first style is also that of a cell
 * without one. What a formula shows is computed anew whenever the file is written, and may have been out of date.
 */
function cellsIn(file: Uint8Array): Map<string, string> {
  const xml = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!);
  const elements = [...xml.matchAll(/<c r="(\w+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)];
  return new Map(
    elements.flatMap(([element, at, held]) =>
      held ? [[at!, withoutResult(element).replace(' s="0"', '')]] : [],
    ),
  );
}

function withoutResult(element: string): string {
  if (!element.includes('<f')) return element;
  return element.replace(/<v>.*?<\/v>|<v\/>/s, '').replace(/ t="\w+"/, '');
}

function difference(before: Map<string, string>, after: Map<string, string>): string | null {
  const names = new Set([...before.keys(), ...after.keys()]);
  const at = [...names].find((each) => before.get(each) !== after.get(each));
  return at === undefined ? null : `${before.get(at)} ≠ ${after.get(at)}`;
}
