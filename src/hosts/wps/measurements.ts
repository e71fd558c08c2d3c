import { a1Area } from '../../sheet';
import type { BlockMode } from './block-reader';
import type { EtApplication, EtWorksheet } from './et';
import { type AddinMembers, ribbonError } from './pane-window';
import { activeSheet } from './workbook';

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
  const sheet = () => activeSheet(app).sheet;
  return [
    { title: 'WPS 版本', run: () => `${app.Version}，内部版本 ${app.Build}` },
    { title: '操作系统', run: () => app.OperatingSystem },
    { title: '就绪状态', run: () => String(app.Ready) },
    { title: '加载项内共享存储', run: () => (app.PluginStorage ? '有' : '没有') },
    {
      title: '功能区最近的故障',
      run: () => (app.PluginStorage ? ribbonError(app as AddinMembers) || '无' : '无法读取'),
    },
    { title: '单格取值形状', run: () => shapeOf(sheet().Range('A1').Value2) },
    { title: '单行取值形状', run: () => shapeOf(sheet().Range('A1:C1').Value2) },
    { title: '单列取值形状', run: () => shapeOf(sheet().Range('A1:A3').Value2) },
    { title: '区域取值形状', run: () => shapeOf(sheet().Range('A1:C2').Value2) },
    { title: '区域取公式形状', run: () => shapeOf(sheet().Range('A1:C2').Formula) },
    { title: '成块读取', run: () => MODES[blocks.mode ?? 'unknown'] },
    { title: '整表格式（不一致时应为 null）', run: () => mixedAnswers(sheet()) },
    { title: '逐格读取', run: () => singleReads(sheet()) },
    { title: '千格成块读取', run: () => blockRead(sheet()) },
    { title: '条件格式', run: () => `${sheet().Cells.FormatConditions.Count} 条` },
  ];
}

const MODES: Readonly<Record<'blocks' | 'cells' | 'unknown', string>> = {
  blocks: '可用，已与逐格读取核对',
  cells: '不可用，改为逐格读取',
  unknown: '尚未核对，请先核验一张表',
};

/** Describes an answer without its contents: `2×3 嵌套数组`, `6 项数组`, `number`. */
function shapeOf(raw: unknown): string {
  if (Array.isArray(raw)) {
    const [first] = raw as unknown[];
    return Array.isArray(first) ? `${raw.length}×${first.length} 嵌套数组` : `${raw.length} 项数组`;
  }
  if (raw === null || raw === undefined) return String(raw);
  const hasItem = typeof (raw as { Item?: unknown }).Item === 'function';
  return hasItem ? '带 Item 的对象' : typeof raw;
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
