import { a1Area, thrownText } from '../../../sheet';
import type { BlockMode } from '../reading/block-reader';
import type { EtApplication, EtWorksheet } from '../model/et';
import { addinList } from './addin-list';
import { OpenBooks } from '../model/open-books';
import { type AddinMembers, ribbonError } from './pane-window';
import { editingState } from '../model/ready';
import { activeSheet } from '../model/workbook';
import { isCollection } from '../reading/value-grid';

/** One thing measured on the officer's machine, with its Chinese name. */
export interface Measurement {
  readonly title: string;
  run(): string | Promise<string>;
}

const SINGLE_READS = 200;

/**
 * What only a real WPS can tell: its versions, the shapes blocks come in, what mixed properties
 * answer, and how long calls take. Nothing is written, and no cell's content is shown.
 */
export function measurements(
  app: EtApplication & Partial<AddinMembers>,
  blocks: { readonly mode: BlockMode },
): Measurement[] {
  const books = new OpenBooks(app);
  const sheet = () => activeSheet(app, books).sheet;
  const opened = workbookName(app);
  return [
    { title: 'WPS 版本', run: () => `${app.Version}，内部版本 ${app.Build}` },
    { title: '操作系统', run: () => app.OperatingSystem },
    { title: '就绪状态', run: () => READY[editingState(app)] },
    { title: '编辑单元格时的就绪状态', run: () => readyWhileEditing(app) },
    { title: '加载项内共享存储', run: () => (app.PluginStorage ? '有' : '没有') },
    {
      title: '功能区最近的故障',
      run: () => (app.PluginStorage ? ribbonError(app.PluginStorage) || '无' : '无法读取'),
    },
    { title: '其他加载项', run: () => otherAddins(app) },
    { title: '窗格与工作簿', run: () => paneAndWorkbooks(app, opened) },
    { title: '单格取值形状', run: () => shapeOf(sheet().Range('A1').Value2) },
    { title: '单行取值形状', run: () => shapeOf(sheet().Range('A1:C1').Value2) },
    { title: '单列取值形状', run: () => shapeOf(sheet().Range('A1:A3').Value2) },
    { title: '区域取值形状', run: () => shapeOf(sheet().Range('A1:C2').Value2) },
    { title: '区域取公式形状', run: () => shapeOf(sheet().Range('A1:C2').Formula) },
    { title: '空单元格', run: () => emptyCells(sheet()) },
    { title: '成块读取', run: () => MODES[blocks.mode ?? 'unknown'] },
    { title: '整表格式（不一致时应为 null）', run: () => mixedAnswers(sheet()) },
    { title: '分散单元格（不一致时应为 null）', run: () => scatteredAnswer(sheet()) },
    { title: '计数函数', run: () => `${app.WorksheetFunction.CountA(sheet().Cells)} 个非空单元格` },
    { title: '逐格读取', run: () => singleReads(sheet()) },
    { title: '千格成块读取', run: () => blockRead(sheet()) },
    { title: '条件格式', run: () => `${sheet().Cells.FormatConditions.Count} 条` },
    { title: '页面设置', run: () => pageSetup(sheet()) },
    { title: '异常的类型', run: () => kindOfFault(sheet()) },
  ];
}

const READY = { idle: '就绪', editing: '正在编辑', unknown: '无法得知' } as const;

/** The officer has so long to double-click a cell, in milliseconds. */
const TIME_TO_EDIT = 6_000;
const LOOK_EVERY = 500;

/** What WPS says of being ready while a cell is being edited: the officer edits one meanwhile. */
async function readyWhileEditing(app: EtApplication): Promise<string> {
  const seen = new Set<string>();
  for (let waited = 0; waited < TIME_TO_EDIT; waited += LOOK_EVERY) {
    const state = editingState(app);
    seen.add(READY[state]);
    // an edit begun and ended: there is no more to see
    if (state === 'idle' && seen.has(READY.editing)) break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return `${[...seen].join('、')}（测量时双击一个单元格，应出现「正在编辑」）`;
}

/** How an empty cell, and one in a block, is handed over. */
function emptyCells(sheet: EtWorksheet): string {
  const shown = (value: unknown) => (value === '' ? '空文本' : String(value));
  const block: unknown = sheet.Range('XFC1048575:XFD1048576').Value2;
  const first: unknown = Array.isArray(block) ? block.flat()[0] : block;
  return `单独取为 ${shown(sheet.Range('XFD1048576').Value2)}，成块取为 ${shown(first)}`;
}

/** Two cells of the grid's far corner and one in use: they differ in most sheets. */
function scatteredAnswer(sheet: EtWorksheet): string {
  const address = 'A1,XFD1048576';
  const one = (cell: string) => sheet.Range(cell).MergeCells;
  const differ = one('A1') !== one('XFD1048576');
  return `${String(sheet.Range(address).MergeCells)}（两格${differ ? '不同' : '相同'}）`;
}

function pageSetup(sheet: EtWorksheet): string {
  const { Orientation, PaperSize, FitToPagesWide } = sheet.PageSetup;
  return `可读，方向 ${typeof Orientation}，纸张 ${typeof PaperSize}，页宽 ${typeof FitToPagesWide}`;
}

/** What this build throws: an Error, a text, an object; and what it says. */
function kindOfFault(sheet: EtWorksheet): string {
  try {
    sheet.Range('不是地址');
    return '错误的地址没有引发异常';
  } catch (thrown) {
    const kind = thrown instanceof Error ? thrown.name : typeof thrown;
    return `${kind}：${thrownText(thrown)}`;
  }
}

/** Whether the pane has met another workbook than the one it was opened over. */
function paneAndWorkbooks(app: EtApplication, opened: string | null): string {
  const count = app.Workbooks.Count;
  const same = workbookName(app) === opened;
  return `打开了 ${count} 个工作簿，当前的${same ? '就是' : '不是'}打开窗格时的那个（切换工作簿后再测一次：显示「不是」说明一个窗格服务于几个工作簿）`;
}

function workbookName(app: EtApplication): string | null {
  try {
    return app.ActiveWorkbook?.FullName ?? null;
  } catch {
    // Without an open workbook there is none to compare with later.
    return null;
  }
}

/** The add-ins publish.xml lists beside ours; their names alone. */
function otherAddins(app: Partial<AddinMembers>): string {
  const list = addinList(app);
  if (list === null) return '无法读取 publish.xml';
  const names = [...list.matchAll(/<jsplugin(?:online)?\s[^<>]*?\bname\s*=\s*["']([^"']*)["']/g)];
  const others = names.flatMap(([, name]) => name ?? []).filter((name) => name !== 'jixiao-check');
  const ours = names.length > others.length ? '本加载项已登记' : '没有本加载项的登记';
  return `${ours}；其他：${others.join('、') || '无'}`;
}

const MODES: Readonly<Record<'blocks' | 'cells' | 'unknown', string>> = {
  blocks: '可用，已与逐格读取核对',
  cells: '不可用，改为逐格读取',
  unknown: '尚未核对，请先核验一张表',
};

/** Describes an answer without its contents: `2×3 嵌套数组`, `6 项数组`, `number`. */
function shapeOf(raw: unknown): string {
  if (Array.isArray(raw)) {
    const first: unknown = raw[0];
    return Array.isArray(first) ? `${raw.length}×${first.length} 嵌套数组` : `${raw.length} 项数组`;
  }
  if (raw === null || raw === undefined) return String(raw);
  return isCollection(raw) ? '带 Item 的对象' : typeof raw;
}

function mixedAnswers(sheet: EtWorksheet): string {
  const used = sheet.UsedRange;
  const answers = {
    数字格式: used.NumberFormat,
    合并: used.MergeCells,
    公式: used.HasFormula,
    锁定: used.Locked,
    隐藏行: used.EntireRow.Hidden,
  };
  return Object.entries(answers)
    .map(([name, answer]) => `${name} ${typeof answer === 'string' ? '一致' : String(answer)}`)
    .join('，');
}

function singleReads(sheet: EtWorksheet): string {
  const range = sheet.Range('A1');
  const begun = performance.now();
  for (let read = 0; read < SINGLE_READS; read++) void range.Value2;
  return `每次 ${((performance.now() - begun) / SINGLE_READS).toFixed(3)} 毫秒`;
}

function blockRead(sheet: EtWorksheet): string {
  const area = { top: 0, left: 0, bottom: 99, right: 9 };
  const begun = performance.now();
  void sheet.Range(a1Area(area)).Value2;
  return `${(performance.now() - begun).toFixed(2)} 毫秒`;
}
