import type { Area } from '../../../sheet';
import type { Band } from './bands';
import type { EtWorksheet } from '../model/et';
import type { Steps } from '../model/pace';
import { uniformBlocks } from './uniform-blocks';

/**
 * Hidden lines are read like others; only that they are hidden goes unsaid where a build throws.
 * @returns what the search found; null where it failed
 */
export function* ifTold(search: Steps<Set<number>>): Steps<Set<number> | null> {
  try {
    return yield* search;
  } catch {
    return null;
  }
}

/** The hidden rows within the used range, 0-based. */
export function* hiddenRows(sheet: EtWorksheet, bands: readonly Band[]): Steps<Set<number>> {
  const narrow = bands.map((band) => ({
    ...band,
    area: { ...band.area, right: band.area.left },
  }));
  const blocks = yield* uniformBlocks(narrow, (address) => sheet.Range(address).EntireRow.Hidden);
  return numbersOf(blocks, ({ top, bottom }) => [top, bottom]);
}

/** The hidden columns within the used range, 0-based. */
export function* hiddenColumns(sheet: EtWorksheet, used: Area): Steps<Set<number>> {
  const top: Band = { area: { ...used, bottom: used.top }, isBody: false };
  const blocks = yield* uniformBlocks([top], (address) => sheet.Range(address).EntireColumn.Hidden);
  return numbersOf(blocks, ({ left, right }) => [left, right]);
}

function numbersOf(
  blocks: readonly { readonly area: Area; readonly value: boolean }[],
  ends: (area: Area) => [number, number],
): Set<number> {
  const numbers = new Set<number>();
  for (const { area, value } of blocks) {
    if (!value) continue;
    const [first, last] = ends(area);
    for (let number = first; number <= last; number++) numbers.add(number);
  }
  return numbers;
}
