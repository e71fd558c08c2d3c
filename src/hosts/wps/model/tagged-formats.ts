import { a1Area, type Area, markKind, parseA1Area } from '../../../sheet';
import {
  type EtFormatCondition,
  type EtFormatConditions,
  type EtRange,
  type EtWorksheet,
  XL,
} from './et';

/** A conditional format of the product, with the cells it lies on. */
export interface TaggedFormat {
  readonly condition: EtFormatCondition;
  readonly kind: string;
  readonly areas: readonly Area[];
}

/** ET cuts the addresses of many areas off at 255 characters. */
const CUT_OFF = 250;

/**
 * The conditional formats of a sheet that carry the product's tag; null where this build gives no
 * access to conditional formats, which costs the marks and nothing else.
 */
export function readMarkFormats(sheet: EtWorksheet): TaggedFormat[] | null {
  try {
    const conditions = sheet.Cells.FormatConditions;
    const count = conditions.Count;
    if (typeof count !== 'number') return null;
    const found: TaggedFormat[] = [];
    for (let index = 1; index <= count; index++) {
      const format = taggedFormat(conditions, index);
      if (format) found.push(format);
    }
    return found;
  } catch {
    // Builds without conditional formats throw in various ways; the caller reports it with the marks.
    return null;
  }
}

/** One that cannot be read is none of ours: the others count all the same. */
function taggedFormat(conditions: EtFormatConditions, index: number): TaggedFormat | null {
  try {
    const condition = conditions.Item(index);
    if (condition.Type !== XL.expression) return null;
    const kind = markKind(String(condition.Formula1));
    return kind === null ? null : { condition, kind, areas: areasOf(condition.AppliesTo) };
  } catch {
    // Colour scales, data bars and what newer versions add have no formula; builds throw for it.
    return null;
  }
}

function areasOf(range: EtRange): Area[] {
  const address = range.Address(false, false);
  if (address.length < CUT_OFF) return address.split(',').map(areaOf);
  const { Areas: areas } = range;
  return Array.from({ length: areas.Count }, (_, index) =>
    areaOf(areas.Item(index + 1).Address(false, false)),
  );
}

/** Other vendors' builds add the sheet's name or dollar signs; neither matters here. */
function areaOf(address: string): Area {
  return parseA1Area(address.slice(address.lastIndexOf('!') + 1));
}

/** Names cells for a range of several areas, in texts short enough for ET. */
export function addressesOf(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  for (const name of areas.map(a1Area)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + name.length < CUT_OFF - 50) {
      addresses[addresses.length - 1] = `${last},${name}`;
    } else addresses.push(name);
  }
  return addresses;
}
