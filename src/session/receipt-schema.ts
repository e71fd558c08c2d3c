import { z } from '../sheet/schema';
import type { Receipt } from '../sheet';

const place = z.object({ row: z.int().nonnegative(), column: z.int().nonnegative() });

const content = z.object({
  value: z.union([z.number(), z.string(), z.boolean(), z.object({ error: z.string() }), z.null()]),
  formula: z.string().nullable(),
  format: z.string(),
});

const witness = z.object({
  offset: z.int(),
  rows: z.int().exactOptional(),
  text: z.string(),
});

const edit = z.object({
  cell: place,
  field: z.enum(['rate', 'score', 'total', 'grade', 'reason']),
  before: content,
  after: content,
  anchor: z.object({ witnesses: z.array(witness), occurrence: z.int().nonnegative() }),
  optional: z.literal(true).exactOptional(),
});

/** Receipts of before a sheet was named by its workbook too are still good for taking back. */
const sheet = z.object({ workbook: z.string().default(''), id: z.string(), name: z.string() });

const receipt = z.object({
  id: z.string(),
  at: z.string(),
  workbook: z.string(),
  written: z.array(z.object({ sheet, edit })),
  uncertain: z.literal(true).exactOptional(),
  refused: z.array(
    z.object({ sheet, edit, code: z.enum(['changed', 'locked', 'ignored', 'gone']) }),
  ),
  marks: z.array(z.object({ sheet, count: z.int(), refused: z.string().nullable() })),
});

/** The receipts in a stored value; one of another shape, or tampered with, is none. */
export function receiptsIn(stored: unknown): Receipt[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const parsed = receipt.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}
