import { type Area, type Mark, MARK_STYLE, markFormula } from '../../../sheet';
import { type EtFormatCondition, type EtWorksheet, XL } from '../model/et';
import { bgr } from './rgb';
import { marksOf } from '../../marks-of';
import { addressesOf, readMarkFormats } from '../model/tagged-formats';

/** How many cells carry a mark now, and why marks were refused, if they were. */
export interface MarkOutcome {
  readonly count: number;
  readonly refused: string | null;
}

const PROTECTED = '工作表受保护，未能标记单元格；数值的写入不受影响。';
const UNSUPPORTED = '当前版本的 WPS 表格未能标记单元格；数值的写入不受影响。';

/**
 * Makes the marks of a sheet be exactly those wanted; those that stay are not touched, and neither is
 * any conditional format of the officer's. What came of it is read back.
 */
export function writeMarks(sheet: EtWorksheet, wanted: readonly Mark[]): MarkOutcome {
  try {
    return marked(sheet, wanted);
  } catch {
    // Even asking about protection may throw; the values stand in any case.
    return { count: 0, refused: UNSUPPORTED };
  }
}

function marked(sheet: EtWorksheet, wanted: readonly Mark[]): MarkOutcome {
  const before = readMarkFormats(sheet);
  if (!before) return { count: 0, refused: wanted.length > 0 ? UNSUPPORTED : null };
  const plan = planOf(before, wanted);
  if (plan.drop.length === 0 && plan.add.length === 0) return outcome(before, null);
  if (sheet.ProtectContents && !sheet.Protection.AllowFormattingCells) {
    return outcome(before, PROTECTED);
  }
  try {
    // Only deleting counts down, and each condition is a handle of its own.
    for (const condition of [...plan.drop].reverse()) condition.Delete();
    for (const { kind, address } of plan.add) place(sheet, kind, address);
  } catch {
    // Whatever was thrown, marks must not cost the values; what stands is read back and reported.
    return outcome(readMarkFormats(sheet) ?? [], UNSUPPORTED);
  }
  const after = readMarkFormats(sheet) ?? [];
  const names = new Set(after.flatMap(marksOf).map(nameOf));
  const asked = new Set(wanted.map(nameOf));
  const isRight = names.size === asked.size && [...asked].every((name) => names.has(name));
  return outcome(after, isRight ? null : UNSUPPORTED);
}

interface MarkPlan {
  readonly drop: readonly EtFormatCondition[];
  readonly add: readonly { readonly kind: string; readonly address: string }[];
}

function planOf(
  before: NonNullable<ReturnType<typeof readMarkFormats>>,
  wanted: readonly Mark[],
): MarkPlan {
  const names = new Set(wanted.map(nameOf));
  const covered = new Set<string>();
  const drop: EtFormatCondition[] = [];
  for (const format of before) {
    const cells = marksOf(format).map(nameOf);
    // A copy of a mark on the same cell is not kept beside it.
    if (cells.every((cell) => names.has(cell) && !covered.has(cell))) {
      for (const cell of cells) covered.add(cell);
    } else drop.push(format.condition);
  }
  return { drop, add: groupsOf(wanted.filter((mark) => !covered.has(nameOf(mark)))) };
}

/** Marks of one kind share a conditional format, rows that follow each other an area. */
function groupsOf(marks: readonly Mark[]): { kind: string; address: string }[] {
  const ordered = [...marks].sort(
    (a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row,
  );
  const byKind = new Map<string, Area[]>();
  for (const { kind, cell } of ordered) {
    const areas = byKind.get(kind) ?? [];
    byKind.set(kind, areas);
    const last = areas.at(-1);
    if (last && last.left === cell.column && cell.row <= last.bottom + 1) {
      areas[areas.length - 1] = { ...last, bottom: cell.row };
    } else {
      areas.push({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
    }
  }
  return [...byKind].flatMap(([kind, areas]) =>
    addressesOf(areas).map((address) => ({ kind, address })),
  );
}

function place(sheet: EtWorksheet, kind: string, address: string): void {
  const condition = sheet
    .Range(address)
    .FormatConditions.Add(XL.expression, undefined, `=${markFormula(kind)}`);
  condition.Interior.Color = bgr(MARK_STYLE.fill);
  condition.Font.Color = bgr(MARK_STYLE.font);
  condition.Font.Bold = MARK_STYLE.bold;
  condition.Borders.LineStyle = XL.continuous;
  condition.Borders.Color = bgr(MARK_STYLE.border);
}

function outcome(
  formats: NonNullable<ReturnType<typeof readMarkFormats>>,
  refused: string | null,
): MarkOutcome {
  const cells = new Set(formats.flatMap(marksOf).map(({ cell }) => `${cell.row} ${cell.column}`));
  return { count: cells.size, refused };
}

function nameOf({ kind, cell }: Mark): string {
  return `${kind} ${cell.row} ${cell.column}`;
}
