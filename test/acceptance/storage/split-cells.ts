import { a1, a1Area, type CellAddress, parseA1, parseA1Area } from '../../../src/sheet';
import type { SheetFixture } from '../../hosts/contract/workbook-fixture';

type Axis = 'row' | 'column';

/** How many rows or columns a form has. */
export function extent({ cells }: SheetFixture, axis: Axis): number {
  return Math.max(...Object.keys(cells).map((name) => parseA1(name)[axis])) + 1;
}

/** The same form with one of its rows or columns over two of the sheet, each of its cells merged. */
export function splitCells(form: SheetFixture, axis: Axis, at: number): SheetFixture {
  const [start, end] = axis === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const areas = form.merges!.map((name) => parseA1Area(name));
  const merges = areas.map((area) => ({
    ...area,
    [start]: moved(area[start], at),
    [end]: area[end] >= at ? area[end] + 1 : area[end],
  }));
  const across = extent(form, axis === 'row' ? 'column' : 'row');
  for (let other = 0; other < across; other++) {
    const row = axis === 'row' ? at : other;
    const column = axis === 'row' ? other : at;
    const isMerged = areas.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
    if (isMerged) continue;
    const alone = { top: row, left: column, bottom: row, right: column };
    merges.push({ ...alone, [end]: alone[end] + 1 });
  }
  const cells = Object.entries(form.cells).map(([name, cell]) => {
    const address = parseA1(name);
    return [a1({ ...address, [axis]: moved(address[axis], at) }), cell] as const;
  });
  return { ...form, cells: Object.fromEntries(cells), merges: merges.map(a1Area) };
}

/** What a cell of the split form was called before. */
export function nameBefore(axis: Axis, at: number): (cell: CellAddress) => string {
  return (cell) => {
    const place = cell[axis];
    return place === at + 1
      ? `+${a1(cell)}`
      : a1({ ...cell, [axis]: place > at ? place - 1 : place });
  };
}

function moved(place: number, at: number): number {
  return place > at ? place + 1 : place;
}
