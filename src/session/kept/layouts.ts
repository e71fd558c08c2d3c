import {
  type ColumnCorrection,
  type ColumnReading,
  type Form,
  type FundColumnReading,
  type LayoutCorrection,
  layoutCorrectionSchema,
  LONGEST_HEADER,
  LONGEST_LABEL,
  type PasteColumn,
  type RowCorrection,
  type RowReading,
} from '../../form';
import { type KeyValueStore, readJson, writeJson } from './storage';

const KEY = 'layouts';

/** How the officer taught this machine to read layouts; kept until he forgets or replaces it. */
export class LayoutStore {
  constructor(private readonly store: KeyValueStore) {}

  list(): LayoutCorrection[] {
    const stored = readJson(this.store, KEY);
    if (!Array.isArray(stored)) return [];
    return stored.flatMap((one) => {
      const parsed = layoutCorrectionSchema.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    });
  }

  save(layouts: readonly LayoutCorrection[]): void {
    if (layouts.length > 0) writeJson(this.store, KEY, layouts);
    else this.store.remove(KEY);
  }
}

/** A column of one block, and what it is said to be. */
export type ColumnChoice =
  | { readonly block: 'indicators'; readonly field: ColumnReading['field'] }
  | { readonly block: 'fund'; readonly field: FundColumnReading['field'] };

/**
 * The layouts with one column said to be another field. A column with a header of its own is named by
 * it, so that the next form of the same layout is read right too; any other by its place on this sheet
 * alone.
 */
export function withColumn(
  layouts: readonly LayoutCorrection[],
  form: Form,
  reading: ColumnReading<string>,
  choice: ColumnChoice,
): LayoutCorrection[] {
  const { column, header } = reading;
  const alike = columnsOf(form, choice.block).filter((one) => one.header?.text === header?.text);
  const isNamed = header && header.text.length <= LONGEST_HEADER && alike.length <= 1;
  const at = isNamed ? { header: header.text } : { column };
  const isOld = (one: ColumnCorrection) =>
    one.block === choice.block &&
    ('header' in one.at ? one.at.header === header?.text : one.at.column === column);
  const kept = inForce(layouts, form, (one) => ({
    ...one,
    columns: one.columns.filter((old) => !isOld(old)),
  }));
  // A choice has the field of its block.
  const said: ColumnCorrection = { ...choice, at };
  return inLayout(kept, isNamed ? null : form.snapshot.name, (own) => ({
    ...own,
    columns: [...own.columns, said],
  }));
}

/**
 * The layouts with one row said to be read otherwise. A row with a label of its own is named by it on
 * every sheet; any other by its place, and the label it has there, on this sheet alone.
 */
export function withRow(
  layouts: readonly LayoutCorrection[],
  form: Form,
  { row, label }: RowReading,
  read: RowCorrection['read'],
): LayoutCorrection[] {
  const text = label && label.text.length <= LONGEST_LABEL ? label.text : undefined;
  const isNamed = form.rows.filter((one) => one.label?.text === text).length === 1;
  const said =
    isNamed && text ? { label: text, read } : { row, ...(text && { label: text }), read };
  const isOld = (one: RowCorrection) =>
    'row' in one ? one.row === row && (one.label ?? text) === text : isNamed && one.label === text;
  const kept = inForce(layouts, form, (one) => ({
    ...one,
    rows: one.rows.filter((old) => !isOld(old)),
  }));
  return inLayout(kept, 'row' in said ? form.snapshot.name : null, (own) => ({
    ...own,
    rows: [...own.rows, said],
  }));
}

/** Changes the layouts that apply to the sheet of a form. */
function inForce(
  layouts: readonly LayoutCorrection[],
  { snapshot }: Form,
  change: (layout: LayoutCorrection) => LayoutCorrection,
): LayoutCorrection[] {
  return layouts.map((one) =>
    one.sheet === null || one.sheet === snapshot.name ? change(one) : one,
  );
}

/** Changes the layout for a sheet (null for all), made where there is none; it then outweighs the others. */
function inLayout(
  layouts: readonly LayoutCorrection[],
  sheet: string | null,
  change: (layout: LayoutCorrection) => LayoutCorrection,
): LayoutCorrection[] {
  const own = layouts.find((one) => one.sheet === sheet) ?? newLayout(sheet);
  const others = layouts.filter((one) => one !== own && !isEmpty(one));
  return [...others, change(own)];
}

function isEmpty({ columns, rows, paste }: LayoutCorrection): boolean {
  return columns.length + rows.length === 0 && paste === undefined;
}

/** The layouts with the columns, in order, that are copied for another system; null for the usual ones. */
export function withPaste(
  layouts: readonly LayoutCorrection[],
  columns: readonly PasteColumn[] | null,
): LayoutCorrection[] {
  const cleared = layouts.map((one) => {
    const bare = { ...one };
    delete bare.paste;
    return bare;
  });
  if (columns === null) return cleared.filter((one) => !isEmpty(one));
  return inLayout(cleared, null, (own) => ({ ...own, paste: [...columns] }));
}

/** The columns a layout for this sheet says, the last one counting; null where none does. */
export function pasteColumns(
  layouts: readonly LayoutCorrection[],
  sheet: string,
): readonly PasteColumn[] | null {
  const saying = layouts.filter(
    (one) => one.paste !== undefined && (one.sheet === null || one.sheet === sheet),
  );
  return saying[saying.length - 1]?.paste ?? null;
}

function newLayout(sheet: string | null): LayoutCorrection {
  const name = sheet === null ? '本机校正的版式' : `本机校正的版式 ${sheet}`;
  return { kind: 'layout-correction', version: 1, name, sheet, columns: [], rows: [] };
}

function columnsOf(form: Form, block: ColumnChoice['block']): readonly ColumnReading<string>[] {
  return block === 'fund' ? (form.fund?.columns ?? []) : form.columns;
}

/** How much of a form is read as corrections say, in words: 2列、1行（不计1行）; nothing where none is. */
export function correctedParts(form: Form): string[] {
  const columns = [...form.columns, ...(form.fund?.columns ?? [])].filter((one) => one.corrected);
  const rows = form.rows.filter((one) => one.corrected);
  const left = rows.filter(({ kind }) => kind === 'ignored').length;
  return [
    ...(columns.length > 0 ? [`${columns.length}列`] : []),
    ...(rows.length > 0 ? [`${rows.length}行${left > 0 ? `（不计${left}行）` : ''}`] : []),
  ];
}
