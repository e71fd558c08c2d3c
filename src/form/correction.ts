import { z } from '../sheet/schema';
import { FUND_FIELDS, type FundColumn, INDICATOR_FIELDS } from './fields';
import type { IndicatorColumn } from './form';
import { readLabel } from './words/label';

/** The longest header a column may be named by. */
export const LONGEST_HEADER = 60;

/** A column named by its header text (any sheet) or by its 0-based position (this sheet). */
const where = z.union([
  z.strictObject({ header: z.string().min(1).max(LONGEST_HEADER) }),
  z.strictObject({ column: z.number().int().min(0).max(16_383) }),
]);

const columnCorrection = z.discriminatedUnion('block', [
  z.strictObject({
    block: z.literal('indicators'),
    at: where,
    field: z.enum([...INDICATOR_FIELDS, 'ignored']),
  }),
  z.strictObject({
    block: z.literal('fund'),
    at: where,
    field: z.enum([...FUND_FIELDS, 'ignored']),
  }),
]);

/** The longest label a row may be named by. */
export const LONGEST_LABEL = 300;

/** An indicator, none, or the row of total or grade that ends the indicators. */
const read = z.enum(['indicator', 'ignored', 'foot']);
const label = z.string().trim().min(1).max(LONGEST_LABEL);

/** A row named by its label (any sheet), or by its 0-based position, there only while it has the label given. */
const rowCorrection = z.union([
  z.strictObject({ label, read }),
  z.strictObject({
    row: z.number().int().min(0).max(1_048_575),
    label: label.optional(),
    read,
  }),
]);

/** What of a row can be copied for another system. */
export const PASTE_COLUMNS = ['name', 'target', 'actual', 'weight', 'score', 'reason'] as const;

export type PasteColumn = (typeof PASTE_COLUMNS)[number];

/** What an officer says about how a layout is to be read; it can be kept, exported and imported. */
export const layoutCorrectionSchema = z.strictObject({
  kind: z.literal('layout-correction'),
  version: z.literal(1),
  /** What the bureau calls the layout. */
  name: z.string().min(1).max(60),
  /** The worksheet it is about; null for every sheet. */
  sheet: z.string().max(31).nullable(),
  columns: z.array(columnCorrection).max(200),
  rows: z.array(rowCorrection).max(5000),
  /** The columns, in order, that are copied for the system these forms are entered into. */
  paste: z.array(z.enum(PASTE_COLUMNS)).min(1).max(PASTE_COLUMNS.length).optional(),
});

export type LayoutCorrection = z.infer<typeof layoutCorrectionSchema>;
export type ColumnCorrection = z.infer<typeof columnCorrection>;
export type RowCorrection = z.infer<typeof rowCorrection>;

/**
 * Reads an exported correction. A text that is none comes back as `problem`, one Chinese sentence.
 */
export function parseLayoutCorrection(
  text: string,
): { readonly correction: LayoutCorrection } | { readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: '这个文件不是版式文件，请选择从本产品导出的版式文件。' };
  }
  const result = layoutCorrectionSchema.safeParse(data);
  if (result.success) return { correction: result.data };
  const path = result.error.issues[0]?.path.join('.') ?? '';
  return { problem: `版式文件的内容不完整或不认识（${path || '整体'}），请重新导出后再导入。` };
}

/** The text of a correction as a file. */
export function serialiseLayoutCorrection(correction: LayoutCorrection): string {
  return `${JSON.stringify(layoutCorrectionSchema.parse(correction), null, 2)}\n`;
}

/** All corrections that apply to one sheet, for looking up. Later ones outweigh earlier ones. */
export class Corrections {
  /** Whether anything is said about columns, or about rows, at all. */
  readonly aboutColumns: boolean;
  readonly aboutRows: boolean;
  readonly #columns: readonly ColumnCorrection[];
  readonly #indicators: readonly AboutColumn<IndicatorColumn>[];
  readonly #fund: readonly AboutColumn<FundColumn | 'ignored'>[];
  readonly #rows: readonly KnownRow[];

  constructor(sheetName: string, layouts: readonly LayoutCorrection[] = []) {
    const own = layouts.filter(({ sheet }) => sheet === null || sheet === sheetName);
    this.#columns = own.flatMap(({ columns }) => columns).reverse();
    this.#indicators = this.#columns.filter((one) => one.block === 'indicators');
    this.#fund = this.#columns.filter((one) => one.block === 'fund');
    this.#rows = own.flatMap(({ rows }) => rows.map(knownRow)).reverse();
    this.aboutColumns = this.#columns.length > 0;
    this.aboutRows = this.#rows.length > 0;
  }

  /** What a row is said to be. @param label its label, as it stands there */
  row(row: number, label: string): RowCorrection['read'] | null {
    if (!this.aboutRows) return null;
    const full = readLabel(label).full;
    const said = this.#rows.find((one) => (one.row ?? row) === row && (one.label ?? full) === full);
    return said?.read ?? null;
  }

  /** What an indicator column is said to be, by its position or by its header; null when nothing is said. */
  indicator(column: number | null, header: string): IndicatorColumn | null {
    if (!this.aboutColumns) return null;
    return saidOf(this.#indicators, column, header);
  }

  /** The same for a column of the fund block. */
  fund(column: number | null, header: string): FundColumn | 'ignored' | null {
    if (!this.aboutColumns) return null;
    return saidOf(this.#fund, column, header);
  }

  /** The columns of a block about which something is said by their position. */
  placed(block: ColumnCorrection['block']): number[] {
    if (!this.aboutColumns) return [];
    return this.#columns.flatMap((one) =>
      one.block === block && 'column' in one.at ? [one.at.column] : [],
    );
  }
}

/** What is said of one column of a block. */
interface AboutColumn<Field> {
  readonly at: ColumnCorrection['at'];
  readonly field: Field;
}

/** What is said of the column at a position, or else of the one with a header. */
function saidOf<Field>(
  columns: readonly AboutColumn<Field>[],
  column: number | null,
  header: string,
): Field | null {
  const placed = columns.find(({ at }) => 'column' in at && at.column === column);
  if (placed) return placed.field;
  if (header === '') return null;
  const named = columns.find(({ at }) => 'header' in at && readLabel(at.header).full === header);
  return named?.field ?? null;
}

/** A row correction with its label as the reader compares labels. */
interface KnownRow {
  readonly row: number | null;
  readonly label: string | null;
  readonly read: RowCorrection['read'];
}

function knownRow(one: RowCorrection): KnownRow {
  const label = one.label === undefined ? null : readLabel(one.label).full;
  return { row: 'row' in one ? one.row : null, label, read: one.read };
}
