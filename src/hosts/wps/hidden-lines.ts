import { a1Area, type Area } from '../../sheet';
import type { Band } from './bands';
import type { EtWorksheet } from './et';
import { uniformBlocks } from './uniform-blocks';

/** The hidden rows within the used range, 0-based. */
export function hiddenRows(sheet: EtWorksheet, bands: readonly Band[]): Set<number> {
  const narrow = bands.map((band) => ({
    ...band,
    area: { ...band.area, right: band.area.left },
  }));
  const blocks = uniformBlocks(
    narrow,
    (area) => sheet.Range(a1Area(area)).EntireRow.Hidden as boolean | null,
  );
  return numbersOf(blocks, ({ top, bottom }) => [top, bottom]);
}

/** The hidden columns within the used range, 0-based. */
export function hiddenColumns(sheet: EtWorksheet, used: Area): Set<number> {
  const blocks = uniformBlocks(
    [{ area: { ...used, bottom: used.top }, isBody: false }],
    (area) => sheet.Range(a1Area(area)).EntireColumn.Hidden as boolean | null,
  );
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
