import { columnName, parseA1, parseA1Area, type SheetSnapshot } from '../../../../src/sheet';
import { fullCell, type SheetFixture, type WorkbookFixture } from '../../contract/workbook-fixture';
import type { Modes } from './modes';
import { SheetModel } from './sheet-model';
import { World } from './world';

/** A workbook of the fake with a fixture in it. */
export function worldOf(fixture: WorkbookFixture, modes: Partial<Modes> = {}): World {
  const world = new World(sheetsOf(fixture), modes);
  world.date1904 = fixture.date1904 ?? false;
  return world;
}

/** The sheets of a fixture, as a workbook of their own has them. */
export function sheetsOf({ sheets }: WorkbookFixture): SheetModel[] {
  return sheets.map(sheetOf);
}

function sheetOf(fixture: SheetFixture, index: number): SheetModel {
  const sheet = new SheetModel(fixture.name, `Sheet${index + 1}`);
  for (const [name, given] of Object.entries(fixture.cells)) {
    const { value, formula, format, unlocked } = fullCell(given);
    const content = { value, formula: formula || null, format, locked: !unlocked };
    Object.assign(sheet.own(parseA1(name)), content);
  }
  sheet.merges = (fixture.merges ?? []).map(parseA1Area);
  for (const row of fixture.hiddenRows ?? []) sheet.hiddenRows.add(row - 1);
  for (const column of fixture.hiddenColumns ?? []) {
    sheet.hiddenColumns.add(parseA1(`${column}1`).column);
  }
  sheet.isProtected = fixture.isProtected ?? false;
  sheet.visible = fixture.hidden ? 0 : -1;
  sheet.conditions = (fixture.conditionalFormats ?? []).map(({ area, formula, fill }) => ({
    areas: [parseA1Area(area)],
    type: 2,
    formula: `=${formula}`,
    look: { fill },
  }));
  return sheet;
}

/** A fixture with all that a snapshot of another host tells of a sheet. */
export function fixtureOf(snapshot: SheetSnapshot): SheetFixture {
  const cells: Record<string, SheetFixture['cells'][string]> = {};
  for (const row of snapshot.rowNumbers()) {
    for (const { column, cell } of snapshot.cellsInRow(row)) {
      const { value, formula, format, locked } = cell;
      const name = `${columnName(column)}${row + 1}`;
      cells[name] = { value, formula: formula ?? '', format, unlocked: !locked };
    }
  }
  return {
    name: snapshot.name,
    hidden: snapshot.hidden,
    cells,
    merges: snapshot.merges.map(
      ({ top, left, bottom, right }) =>
        `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`,
    ),
    hiddenRows: [...snapshot.hiddenRows].map((row) => row + 1),
    hiddenColumns: [...snapshot.hiddenColumns].map(columnName),
    isProtected: snapshot.isProtected,
  };
}
