import { z } from '../sheet/schema';
import { FUND_FIELDS, INDICATOR_FIELDS } from './fields';

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
