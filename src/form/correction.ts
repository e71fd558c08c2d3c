import { z } from 'zod';
import type { IndicatorColumn, FundColumn } from './form';
import { readLabel } from './label';

const INDICATOR_FIELDS = [
  'level1',
  'level2',
  'name',
  'operator',
  'target',
  'target-unit',
  'actual',
  'weight',
  'score',
  'reason',
  'method',
  'ignored',
] as const satisfies readonly IndicatorColumn[];

const FUND_FIELDS = [
  'initial',
  'budget',
  'executed',
  'weight',
  'rate',
  'score',
  'reason',
  'ignored',
] as const satisfies readonly (FundColumn | 'ignored')[];

/** A column named by its header text (any sheet) or by its 0-based position (this sheet). */
const where = z.union([
  z.strictObject({ header: z.string().min(1).max(60) }),
  z.strictObject({ column: z.number().int().min(0).max(16_383) }),
]);

const columnCorrection = z.discriminatedUnion('block', [
  z.strictObject({ block: z.literal('indicators'), at: where, field: z.enum(INDICATOR_FIELDS) }),
  z.strictObject({ block: z.literal('fund'), at: where, field: z.enum(FUND_FIELDS) }),
]);

const rowCorrection = z.strictObject({
  /** 0-based sheet row. */
  row: z.number().int().min(0).max(1_048_575),
  read: z.enum(['indicator', 'ignored']),
});

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
});

export type LayoutCorrection = z.infer<typeof layoutCorrectionSchema>;
export type ColumnCorrection = z.infer<typeof columnCorrection>;

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
  readonly #columns: readonly ColumnCorrection[];
  readonly #rows = new Map<number, 'indicator' | 'ignored'>();

  constructor(sheetName: string, layouts: readonly LayoutCorrection[] = []) {
    const own = layouts.filter(({ sheet }) => sheet === null || sheet === sheetName);
    this.#columns = own.flatMap(({ columns }) => columns).reverse();
    for (const { row, read } of own.flatMap(({ rows }) => rows)) this.#rows.set(row, read);
  }

  row(row: number): 'indicator' | 'ignored' | null {
    return this.#rows.get(row) ?? null;
  }

  /** What an indicator column is said to be, by its position or by its header; null when nothing is said. */
  indicator(column: number | null, header: string): IndicatorColumn | null {
    return this.#find('indicators', column, header) as IndicatorColumn | null;
  }

  fund(column: number, header: string): FundColumn | 'ignored' | null {
    return this.#find('fund', column, header) as FundColumn | 'ignored' | null;
  }

  /** Columns said by position to be an indicator field. */
  get placed(): readonly { readonly column: number; readonly field: IndicatorColumn }[] {
    return this.#columns.flatMap((one) =>
      one.block === 'indicators' && 'column' in one.at
        ? [{ column: one.at.column, field: one.field }]
        : [],
    );
  }

  /** Whether anything is said about columns at all. */
  get aboutColumns(): boolean {
    return this.#columns.length > 0;
  }

  #find(block: ColumnCorrection['block'], column: number | null, header: string): string | null {
    if (!this.aboutColumns) return null;
    const ofBlock = this.#columns.filter((one) => one.block === block);
    const placed = ofBlock.find((one) => 'column' in one.at && one.at.column === column);
    if (placed) return placed.field;
    if (header === '') return null;
    const named = ofBlock.find(
      (one) => 'header' in one.at && readLabel(one.at.header).full === header,
    );
    return named?.field ?? null;
  }
}
