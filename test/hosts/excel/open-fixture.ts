import { ExcelHost } from '../../../src/hosts/excel';
import { a1Area, parseA1, parseA1Area } from '../../../src/sheet';
import { placeOf } from '../contract/cell-key';
import type { HostUnderTest } from '../contract/host-under-test';
import {
  type FixtureValue,
  fullCell,
  type SheetFixture,
  type WorkbookFixture,
} from '../contract/workbook-fixture';
import { StepsToFailure } from '../contract/steps-to-failure';
import type { BookModel } from './host/book-model';
import { ExcelProgram } from './host/excel-program';
import { ExcelFault } from './host/faults';
import { connectClient } from './host/load-client';
import { newId, type SheetModel } from './host/sheet-model';
import { watch } from './start-excel';

/** Opens a fixture in an Excel of the tests; reopening is another Excel with the same file. */
export async function openFixture(fixture: WorkbookFixture): Promise<HostUnderTest> {
  let program = start();
  let host = new ExcelHost();
  program.book.date1904 = fixture.date1904 ?? false;
  for (const sheet of fixture.sheets) fill(program.book.add(sheet.name), sheet);
  const find = (name: string) => program.book.find(name);
  return {
    get host() {
      return host;
    },
    // A pane of Excel stays with its workbook, which answers no more where it is not in front.
    leave: (step) => {
      const away = new StepsToFailure(step, 'from then on', () => (program.checkpoint = () => {}));
      program.checkpoint = () => {
        if (away.fails()) throw new ExcelFault('InactiveWorkbook');
      };
      return Object.assign(away, { other: () => null });
    },
    send: (how) => void (program.sending = how),
    refuseEvents: () => {
      program.checkpoint = ({ Name }) => {
        if (/^_Register/.test(Name)) throw new ExcelFault('AccessDenied');
      };
    },
    fail: (step, how) => {
      const failing = new StepsToFailure(step, how, () => (program.checkpoint = () => {}));
      program.checkpoint = (_action, _target, isWriting) => {
        if (isWriting && failing.fails()) throw new ExcelFault('GeneralException');
      };
      return failing;
    },
    officer: {
      write: async (sheet, cell, value) => {
        Object.assign(find(sheet).at(cell), { value: shown(value), formula: null });
        program.touched(find(sheet), cell);
      },
      insertRows: async (sheet, above, count) => find(sheet).insertRows(above - 1, count),
      deleteSheet: async (sheet) => program.book.remove(find(sheet)),
      renameSheet: async (sheet, name) => void (find(sheet).name = name),
      replaceSheet: async (sheet) => {
        const old = find(sheet);
        program.book.remove(old);
        copyOf(old, program.book.add(sheet));
      },
      protect: async (sheet, on) => void (find(sheet).protection.on = on),
      rules: async (sheet) =>
        find(sheet).formats.flatMap(({ areas, formula }) =>
          areas.map((area) => ({ area: a1Area(area), formula: formula.replace(/^=/, '') })),
        ),
      reopen: async (saveAs) => {
        const file = program.book;
        if (saveAs !== undefined) file.name = saveAs;
        program = start(saveAs === undefined ? undefined : `D:\\上报\\${saveAs}`);
        move(file, program.book);
        host = new ExcelHost();
      },
    },
  };
}

function start(url = 'D:\\绩效\\自评.xlsx'): ExcelProgram {
  const program = new ExcelProgram();
  connectClient(program, '1.14', url);
  watch(program);
  return program;
}

function move(from: BookModel, to: BookModel): void {
  to.sheets.push(...from.sheets);
  to.active = from.active;
  to.name = from.name;
  to.date1904 = from.date1904;
  for (const [name, model] of from.names) to.names.set(name, model);
}

function copyOf(from: SheetModel, to: SheetModel): void {
  for (const [key, cell] of Object.entries(from.contents())) {
    const { row, column } = placeOf(key);
    Object.assign(to.cell(row, column), cell);
  }
  to.evaluate = from.evaluate;
  to.merges = from.merges;
}

function fill(sheet: SheetModel, fixture: SheetFixture): void {
  const results = new Map<string, number | string | boolean>();
  for (const [name, given] of Object.entries(fixture.cells)) {
    const { value, formula, format, unlocked } = fullCell(given);
    const result = shown(value);
    if (formula) results.set(formula, result);
    Object.assign(sheet.at(name), {
      value: result,
      formula: formula || null,
      format,
      locked: !unlocked,
    });
  }
  sheet.evaluate = (formula) => results.get(formula) ?? 0;
  sheet.visibility = fixture.hidden ? 'Hidden' : 'Visible';
  sheet.merges = (fixture.merges ?? []).map(parseA1Area);
  for (const row of fixture.hiddenRows ?? []) sheet.hiddenRows.add(row - 1);
  for (const column of fixture.hiddenColumns ?? []) {
    sheet.hiddenColumns.add(parseA1(`${column}1`).column);
  }
  sheet.protection.on = fixture.isProtected ?? false;
  for (const { area, formula, fill: color } of fixture.conditionalFormats ?? []) {
    sheet.formats.push({
      id: newId(),
      type: 'Custom',
      formula: `=${formula}`,
      areas: [parseA1Area(area)],
      fill: color,
      font: '',
      bold: false,
      borders: {},
    });
  }
}

function shown(value: FixtureValue): number | string | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}
