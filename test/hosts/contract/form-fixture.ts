import {
  anchorFor,
  type CellContent,
  type Edit,
  parseA1,
  type SheetRef,
  type SheetSnapshot,
} from '../../../src/sheet';
import type { HostUnderTest } from './host-under-test';
import type { SheetFixture, WorkbookFixture } from './workbook-fixture';

/** A small table of the kind the product works on: every sort of cell, some of them to be scored. */
export const FORM: SheetFixture = {
  name: '自评表',
  cells: {
    A1: '财政项目支出绩效自评',
    A2: '项目名称',
    B2: '机关运行保障经费',
    A3: '指标',
    B3: '指标值',
    C3: '完成值',
    D3: '分值',
    E3: '得分',
    F3: '偏差原因',
    A4: '开放天数',
    B4: '≥120.00',
    C4: { value: 55, format: '0.00' },
    D4: { value: 10, format: '0.00' },
    E4: { value: null, format: '0.00' },
    A5: '支付完成率',
    B5: '≥98',
    C5: { value: 0.98, format: '0%' },
    D5: { value: 10, format: '0.00' },
    E5: { value: null, format: '@' },
    A6: '执行率',
    B6: '-',
    C6: { value: 11287.79, format: '#,##0.00' },
    D6: { value: 8846.03, format: '#,##0.00' },
    E6: { value: null, format: '0.00%' },
    A7: '合计',
    D7: { value: 20, formula: '=D4+D5' },
    E7: { value: 3, formula: '=1+2', format: '0.00' },
    A8: '等级',
    B8: '良',
  },
  merges: ['A1:F1', 'B2:F2'],
};

export function workbookOf(...sheets: readonly SheetFixture[]): WorkbookFixture {
  return { sheets };
}

/** The reference of a sheet by its name. */
export async function refOf({ host }: HostUnderTest, name: string): Promise<SheetRef> {
  const found = (await host.sheets()).find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return { workbook: found.workbook, id: found.id, name: found.name };
}

export async function snapshotOf(subject: HostUnderTest, name: string): Promise<SheetSnapshot> {
  return subject.host.read({ sheet: await refOf(subject, name) });
}

/** An edit as a review makes it: it expects what the snapshot holds and is anchored by column A. */
export function editOf(
  sheet: SheetSnapshot,
  name: string,
  value: number | string,
  format?: string,
): Edit {
  const cell = parseA1(name);
  const { value: held, formula, format: heldFormat } = sheet.cell(cell);
  const before: CellContent = { value: held, formula, format: heldFormat };
  return {
    cell,
    field: 'score',
    before,
    after: { value, formula: null, format: format ?? heldFormat },
    anchor: anchorFor(sheet, cell, [{ row: cell.row, column: 0 }]),
  };
}

/** What a cell holds, without its display. */
export function contentAt(sheet: SheetSnapshot, name: string): CellContent {
  const { value, formula, format } = sheet.cell(parseA1(name));
  return { value, formula, format };
}

/** All that is to be seen on a sheet, except in the cells named. */
export function seenOn(sheet: SheetSnapshot, except: readonly string[] = []): string[] {
  const left = new Set(except.map((name) => JSON.stringify(parseA1(name))));
  return sheet.rowNumbers().flatMap((row) =>
    sheet
      .cellsInRow(row)
      .filter(({ column }) => !left.has(JSON.stringify({ row, column })))
      .filter(({ cell }) => cell.text !== '' || cell.formula !== null)
      .map(({ column, cell }) =>
        JSON.stringify([row, column, cell.value, cell.formula, cell.text]),
      ),
  );
}
