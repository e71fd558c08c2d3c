import { type Area, markKind } from '../../../sheet';
import { areasOf, loadAreas } from './range-area';
import type { TaggedFormat } from './known-sheet';

/** Conditional formats of a sheet, asked for but perhaps not yet there. */
export interface PendingFormats {
  readonly collection: Excel.ConditionalFormatCollection;
  /** Ranges of the formats known from before, so that where they lie now costs no further trip. */
  readonly known: readonly { readonly id: string; readonly ranges: Excel.RangeAreas }[];
}

/** Asks for the conditional formats of a sheet and for where those known from before lie now. */
export function queueFormats(
  sheet: Excel.Worksheet,
  known: readonly TaggedFormat[],
): PendingFormats {
  const collection = formatsOf(sheet);
  collection.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } });
  return {
    collection,
    known: known.map(({ id }) => ({ id, ranges: queueRanges(collection.getItemOrNullObject(id)) })),
  };
}

/** The collection that holds every conditional format of a sheet. */
export function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const whole = sheet.getRange();
  whole.untrack();
  return whole.conditionalFormats;
}

/** After the trip: our formats by id with their kind, and the areas of those known from before. */
export function taggedOf(pending: PendingFormats): {
  readonly id: string;
  readonly kind: string;
  readonly areas: readonly Area[] | null;
}[] {
  const known = new Map(pending.known.map(({ id, ranges }) => [id, areasOf(ranges)]));
  return pending.collection.items.flatMap((item) => {
    if (item.type !== 'Custom') return [];
    const kind = markKind(item.customOrNullObject.rule.formula);
    return kind === null ? [] : [{ id: item.id, kind, areas: known.get(item.id) ?? null }];
  });
}

/** Asks for the cells a conditional format of ours lies on. */
export function queueRanges(format: Excel.ConditionalFormat): Excel.RangeAreas {
  const ranges = format.getRanges();
  ranges.untrack();
  loadAreas(ranges);
  return ranges;
}

/** Finds the marks of a sheet by their tag alone, in two trips. */
export async function findMarks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<TaggedFormat[]> {
  const pending = queueFormats(sheet, []);
  await context.sync();
  const found = taggedOf(pending).map(({ id, kind }) => ({
    id,
    kind,
    ranges: queueRanges(formatsOf(sheet).getItem(id)),
  }));
  if (found.length > 0) await context.sync();
  return found.map(({ id, kind, ranges }) => ({
    id,
    kind,
    areas: areasOf(ranges),
  }));
}
