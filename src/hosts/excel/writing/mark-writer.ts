import {
  a1Area,
  type Area,
  type Mark,
  MARK_STYLE,
  markFormula,
  type SheetRef,
} from '../../../sheet';
import { marksOf } from '../../marks-of';
import type { TaggedFormat } from '../model/known-sheet';
import { formatsOf, queueFormats, type PendingFormats, taggedOf } from '../model/tagged-formats';

/** What has to happen to the marks of one sheet. */
export interface MarkPlan {
  readonly sheet: SheetRef;
  readonly keep: readonly TaggedFormat[];
  readonly drop: readonly TaggedFormat[];
  readonly add: readonly { readonly kind: string; readonly area: Area }[];
}

/** Compares the marks wanted with those there are: one that stays is not touched. */
export function planMarks(
  sheet: SheetRef,
  known: readonly TaggedFormat[],
  wanted: readonly Mark[],
): MarkPlan {
  const covered = new Set<string>();
  const keep = known.filter((format) => {
    const cells = marksOf(format).map(nameOf);
    // A copy of a mark on the same cell is not kept beside it.
    if (!isWanted(format, wanted) || cells.some((cell) => covered.has(cell))) return false;
    for (const cell of cells) covered.add(cell);
    return true;
  });
  const drop = known.filter((format) => !keep.includes(format));
  const missing = wanted.filter((mark) => !covered.has(nameOf(mark)));
  return { sheet, keep, drop, add: runsOf(missing) };
}

/** Whether the sheet already carries exactly the marks wanted. */
export function isSettled({ drop, add }: MarkPlan): boolean {
  return drop.length === 0 && add.length === 0;
}

/** Bytes a plan adds to a request, rounded up. */
export function markBytes({ keep, drop, add }: MarkPlan): number {
  return 2_000 + keep.length * 300 + drop.length * 700 + add.length * 6_000;
}

export interface PendingMarks {
  readonly plan: MarkPlan;
  readonly added: readonly {
    readonly kind: string;
    readonly area: Area;
    readonly format: Excel.ConditionalFormat;
  }[];
  /** All conditional formats of the sheet as they are afterwards. */
  readonly after: PendingFormats;
}

/** Puts the change of a sheet's marks into the batch, and the reading of what it came to. */
export function queueMarks(sheet: Excel.Worksheet, plan: MarkPlan): PendingMarks {
  const formats = formatsOf(sheet);
  for (const { id } of plan.drop) formats.getItemOrNullObject(id).delete();
  const added = plan.add.map(({ kind, area }) => ({
    kind,
    area,
    format: place(sheet, kind, area),
  }));
  return { plan, added, after: queueFormats(sheet, []) };
}

/** Whether the trip got as far as the marks. */
export function isAnswered({ after }: PendingMarks): boolean {
  try {
    return after.collection.items.length >= 0;
  } catch {
    // The client throws for what was never answered.
    return false;
  }
}

/** After the trip: the formats of ours there are, and those that were not foreseen. */
export function settleMarks({ plan, added, after }: PendingMarks): {
  readonly formats: readonly TaggedFormat[];
  readonly strays: readonly string[];
} {
  const expected = new Map<string, TaggedFormat>(plan.keep.map((format) => [format.id, format]));
  for (const { kind, area, format } of added) {
    expected.set(format.id, { id: format.id, kind, areas: [area] });
  }
  const there = taggedOf(after);
  return {
    formats: there.flatMap(({ id }) => expected.get(id) ?? []),
    strays: there.filter(({ id }) => !expected.has(id)).map(({ id }) => id),
  };
}

/** Removes conditional formats by id; one that is gone already is no error. */
export function dropFormats(sheet: Excel.Worksheet, ids: readonly string[]): void {
  const formats = formatsOf(sheet);
  for (const id of ids) formats.getItemOrNullObject(id).delete();
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function place(sheet: Excel.Worksheet, kind: string, area: Area): Excel.ConditionalFormat {
  const range = sheet.getRange(a1Area(area));
  range.untrack();
  const mark = range.conditionalFormats.add('Custom');
  mark.load('id');
  const { rule, format } = mark.custom;
  rule.formula = `=${markFormula(kind)}`;
  format.fill.color = MARK_STYLE.fill;
  format.font.color = MARK_STYLE.font;
  format.font.bold = MARK_STYLE.bold;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = MARK_STYLE.border;
  }
  return mark;
}

function isWanted(format: TaggedFormat, wanted: readonly Mark[]): boolean {
  const cells = marksOf(format).map(nameOf);
  const names = new Set(wanted.map(nameOf));
  return cells.length > 0 && cells.every((cell) => names.has(cell));
}

function nameOf({ kind, cell }: Mark): string {
  return `${kind} ${cell.row} ${cell.column}`;
}

/** Marks of one kind in rows that follow each other share a conditional format. */
function runsOf(marks: readonly Mark[]): { kind: string; area: Area }[] {
  const ordered = [...marks].sort(
    (a, b) =>
      a.kind.localeCompare(b.kind) || a.cell.column - b.cell.column || a.cell.row - b.cell.row,
  );
  const runs: { kind: string; area: Area }[] = [];
  for (const { kind, cell } of ordered) {
    const last = runs.at(-1);
    const inLast = last?.kind === kind && last.area.left === cell.column;
    if (inLast && cell.row <= last.area.bottom + 1) {
      runs[runs.length - 1] = { kind, area: { ...last.area, bottom: cell.row } };
    } else {
      runs.push({
        kind,
        area: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column },
      });
    }
  }
  return runs;
}
