import { WRITTEN_FIELDS } from '../../form';
import type {
  Anchor,
  CellAddress,
  CellContent,
  CellError,
  Edit,
  Receipt,
  Refusal,
  SheetRef,
  Witness,
} from '../../sheet';
import { type FieldsOf, z } from '../../sheet/schema';

const place = z.object({
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
} satisfies FieldsOf<CellAddress>);

const error = z.object({ error: z.string() } satisfies FieldsOf<CellError>);

const content = z.object({
  value: z.union([z.number(), z.string(), z.boolean(), error, z.null()]),
  formula: z.string().nullable(),
  format: z.string(),
} satisfies FieldsOf<CellContent>);

const witness = z.object({
  offset: z.int(),
  rows: z.int().exactOptional(),
  text: z.string(),
} satisfies FieldsOf<Witness>);

const anchor = z.object({
  witnesses: z.array(witness),
  occurrence: z.int().nonnegative(),
} satisfies FieldsOf<Anchor>);

const edit = z.object({
  cell: place,
  field: z.enum(WRITTEN_FIELDS),
  before: content,
  after: content,
  anchor,
  optional: z.literal(true).exactOptional(),
} satisfies FieldsOf<Edit>);

/** Receipts of before a sheet was named by its workbook too are still good for taking back. */
const sheet = z.object({
  workbook: z.string().default(''),
  id: z.string(),
  name: z.string(),
} satisfies FieldsOf<SheetRef>);

const written = z.object({ sheet, edit } satisfies FieldsOf<Receipt['written'][number]>);

const refusal = z.object({
  sheet,
  edit,
  code: z.enum(['changed', 'locked', 'ignored', 'gone', 'rests']),
} satisfies FieldsOf<Refusal>);

const marks = z.object({
  sheet,
  count: z.int(),
  refused: z.string().nullable(),
} satisfies FieldsOf<Receipt['marks'][number]>);

const receipt = z.object({
  id: z.string(),
  at: z.string(),
  workbook: z.string(),
  written: z.array(written),
  uncertain: z.literal(true).exactOptional(),
  formatsKept: z.int().nonnegative().exactOptional(),
  refused: z.array(refusal),
  unmarked: z.array(z.string()).exactOptional(),
  marks: z.array(marks),
} satisfies FieldsOf<Receipt>);

/** The receipts in a stored value; one of another shape, or tampered with, is none. */
export function receiptsIn(stored: unknown): Receipt[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    const parsed = receipt.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}
