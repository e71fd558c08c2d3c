import {
  a1Area,
  columnName,
  HostError,
  type NewCell,
  type NewSheet,
  type SheetRef,
} from '../../sheet';
import type { BlockReader } from './block-reader';
import { arrived, writeCells } from './cell-writer';
import { type EtApplication, type EtWorksheet, XL } from './et';
import { LOOKS } from './new-sheet-look';
import { activeWorkbook, type OpenSheet, refOf } from './workbook';
import { runsOf } from './write-runs';

/**
 * Adds a worksheet (or refills the one of its name) and shows it.
 * @throws HostError `protected` when the structure of the workbook is, `failed` when a cell did not arrive
 */
export function addNewSheet(app: EtApplication, sheet: NewSheet, blocks: BlockReader): SheetRef {
  const workbook = activeWorkbook(app);
  const sheets = workbook.Worksheets;
  const there = Array.from(
    { length: sheets.Count },
    (_, index) => sheets.Item(index + 1) as EtWorksheet,
  );
  const names = there.map(({ Name: name }) => name.toLowerCase());
  const at = names.indexOf(sheet.name.toLowerCase());
  const old = sheet.replace && at >= 0 ? there[at]! : null;
  if (!old && workbook.ProtectStructure) {
    throw new HostError(
      'protected',
      '工作簿的结构受保护，不能添加工作表，请先取消工作簿保护，再重试一次。',
    );
  }
  const target = old ?? (sheets.Add(undefined, there.at(-1)) as EtWorksheet);
  if (old) empty(old);
  else target.Name = freeName(sheet.name, new Set(names));
  fill(target, sheet, blocks, refOf(target, workbook));
  target.Activate();
  return refOf(target, workbook);
}

/** Sheet names may have up to 31 characters. */
const LONGEST_NAME = 31;

function freeName(wished: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `(${number})`;
    const name = wished.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Emptying keeps references of other sheets alive, which deleting would break. */
function empty({ Cells: all }: EtWorksheet): void {
  all.UnMerge();
  all.Validation.Delete();
  all.Clear();
}

function fill(target: EtWorksheet, sheet: NewSheet, blocks: BlockReader, ref: SheetRef): void {
  sheet.widths.forEach((characters, column) => {
    const name = columnName(column);
    target.Range(`${name}:${name}`).ColumnWidth = characters;
  });
  for (const { row, points } of sheet.heights ?? []) {
    target.Range(`${row + 1}:${row + 1}`).RowHeight = points;
  }
  dress(target, sheet);
  for (const area of sheet.merges) target.Range(a1Area(area)).Merge();
  writeAll({ sheet: target, ref }, sheet, blocks);
  for (const validation of sheet.validations) validate(target, validation);
  const { PageSetup: page } = target;
  page.Orientation = sheet.landscape ? XL.landscape : XL.portrait;
  page.PaperSize = XL.paperA4;
  page.Zoom = false;
  page.FitToPagesWide = 1;
  page.FitToPagesTall = false;
}

/** Looks are set for runs of cells that look alike, not cell by cell. */
function dress(target: EtWorksheet, { cells, merges }: NewSheet): void {
  const merged = (cell: NewCell) =>
    merges.find(({ top, left }) => top === cell.at.row && left === cell.at.column);
  const items = cells.map((cell) => ({ cell: cell.at, style: cell.style, merge: merged(cell) }));
  for (const { style, merge } of items) {
    if (merge) LOOKS[style](target.Range(a1Area(merge)));
  }
  const single = items.filter(({ merge }) => !merge);
  for (const { area, items: run } of runsOf(single, ({ style }) => style)) {
    LOOKS[run[0]!.style](target.Range(a1Area(area)));
  }
}

function writeAll(target: OpenSheet, { cells }: NewSheet, blocks: BlockReader): void {
  const writes = cells
    .filter(({ value, formula }) => value !== null || formula !== undefined)
    .map(({ at, value, formula, format = 'General' }) => ({
      cell: at,
      from: { value: null, formula: null, format: 'General' },
      to: { value, formula: formula ?? null, format },
    }));
  const outcomes = writeCells(target, writes, blocks);
  if (outcomes.every(arrived)) return;
  throw new HostError(
    'failed',
    '新增的工作表未能写全，请删除它后重试；仍不成功时，请把「诊断」中的内容复制给技术支持。',
  );
}

function validate(
  target: EtWorksheet,
  { area, allowed, message }: NewSheet['validations'][number],
): void {
  const { Validation: validation } = target.Range(a1Area(area));
  if ('list' in allowed) {
    validation.Add(XL.validateList, XL.alertStop, XL.between, allowed.list.join(','));
  } else {
    const { min, max } = allowed;
    validation.Add(XL.validateDecimal, XL.alertStop, XL.between, String(min), String(max));
  }
  validation.ErrorTitle = '请核对';
  validation.ErrorMessage = message;
  validation.ShowError = true;
}
