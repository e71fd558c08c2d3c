import { undo } from '../../hosts/undo';
import type { NewSheet, SheetSnapshot, SpreadsheetHost } from '../../sheet';
import { yesNo } from './diagnosis-engine';
import type { DiagnosisProbe } from './diagnosis-probe';

/** What every host can be asked through the port; nothing is written, no cell's content is shown. */
export function hostProbes(host: SpreadsheetHost): DiagnosisProbe[] {
  const { capabilities: can } = host;
  return [
    { title: '表格程序', run: () => host.id },
    {
      title: '能力',
      run: () =>
        `事件 ${yesNo(can.events)}，定位 ${yesNo(can.select)}，新增工作表 ${yesNo(can.addSheet)}，标记影响撤销 ${yesNo(can.marksCostUndo)}`,
    },
    { title: '工作表数', run: async () => timed(async () => `${(await host.sheets()).length} 张`) },
    { title: '读取当前表', run: () => timed(async () => sizeOf(await host.read())) },
  ];
}

const SHEET = '诊断临时表';

/** Writes, marks, and takes both back, on a sheet of its own that the officer may delete. */
export function writeProbes(host: SpreadsheetHost): DiagnosisProbe[] {
  let before: SheetSnapshot;
  const again = () => host.read({ sheet: before.sheet });
  return [
    {
      title: '新增工作表',
      run: () =>
        timed(async () => {
          before = await host.read({ sheet: await host.addSheet(testSheet()) });
          return before.cell(at(0, 0)).text === SHEET ? '成功' : '内容不符';
        }),
    },
    {
      title: '写入、回读与撤销',
      run: () =>
        timed(async () => {
          const receipt = await host.apply([
            { sheet: before.sheet, edits: [editOf(before, 1), editOf(before, 2)], marks: null },
          ]);
          const isWritten = (await again()).cell(at(2, 1)).value === 2.5;
          const { restored } = await undo(host, receipt);
          const isBack = (await again()).cell(at(2, 1)).value === 20;
          return `写入 ${receipt.written.length}/2，回读${fits(isWritten)}，撤销 ${restored.length}/2，复原${fits(isBack)}`;
        }),
    },
    {
      title: '标记与清除',
      run: () =>
        timed(async () => {
          const marks = [{ cell: at(1, 1), kind: 'diagnosis' }];
          const set = await host.apply([{ sheet: before.sheet, edits: [], marks }]);
          const isThere = (await again()).marks.length === 1;
          await host.apply([{ sheet: before.sheet, edits: [], marks: [] }]);
          const isGone = (await again()).marks.length === 0;
          return `标记${fits(isThere)}，清除${fits(isGone)}${set.marks[0]?.refused ?? ''}`;
        }),
    },
  ];
}

function testSheet(): NewSheet {
  return {
    name: SHEET,
    replace: true,
    widths: [16, 10],
    cells: [
      { at: at(0, 0), value: SHEET, style: 'title' },
      { at: at(1, 1), value: 10, style: 'number', format: '0.00' },
      { at: at(2, 1), value: 20, style: 'number', format: '0.00' },
    ],
    merges: [],
    validations: [],
    landscape: false,
  };
}

function editOf(sheet: SheetSnapshot, row: number) {
  const cell = at(row, 1);
  const { value, formula, format } = sheet.cell(cell);
  const before = { value, formula, format };
  return {
    cell,
    field: 'score' as const,
    before,
    after: { ...before, value: row + 0.5 },
    anchor: { witnesses: [], occurrence: 0 },
  };
}

function at(row: number, column: number) {
  return { row, column };
}

function fits(is: boolean): string {
  return is ? '相符' : '不符';
}

function sizeOf(sheet: SheetSnapshot): string {
  const rows = sheet.rowNumbers();
  const cells = rows.reduce((sum, row) => sum + sheet.cellsInRow(row).length, 0);
  return `${rows.length} 行 ${cells} 格，合并 ${sheet.merges.length} 处，标记 ${sheet.marks.length} 处，受保护 ${yesNo(sheet.isProtected)}`;
}

async function timed(work: () => Promise<string>): Promise<string> {
  const begun = performance.now();
  const result = await work();
  return `${result}，用时 ${(performance.now() - begun).toFixed(0)} 毫秒`;
}
