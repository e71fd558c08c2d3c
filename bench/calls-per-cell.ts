import { firstSheet, formOfRows } from './books';
import { CallCounter, filledCells } from './count-calls';
import type { Section } from './section';

/** How often own functions are called to read one form, by V8's precise coverage. */
export async function callsPerCell(): Promise<Section> {
  const rows: string[][] = [];
  for (const count of [10, 30, 100, 400]) {
    const sheet = firstSheet(formOfRows(count));
    const cells = filledCells(sheet);
    const counter = await CallCounter.build();
    const [first, again] = [counter.reading(sheet), counter.reading(sheet)];
    rows.push([String(cells), String(first), perCell(first, cells), perCell(again, cells)]);
  }
  return {
    title: 'Calls per cell',
    notes: [
      'Calls into `src/` for `readForms` of one sheet with one form, bundled as written (target 40 a ' +
        'filled cell, and the same for every size): the first form of a process, and the same form again.',
    ],
    heads: ['filled cells', 'calls', 'a cell', 'a cell, read again'],
    rows,
  };
}

function perCell(calls: number, cells: number): string {
  return (calls / cells).toFixed(0);
}
