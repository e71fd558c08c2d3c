import { a1Area, type Area, columnName, parseA1Area } from '../../../../src/sheet';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Reads what `Range` accepts: `A1`, `A1:B2`, `A:C`, `3:5`, and several of them with commas. */
export function areasOf(address: string): Area[] {
  if (address.length > 255) throw new Error('Range: the address is longer than 255 characters');
  return address.split(',').map((part) => {
    const rows = /^(\d+):(\d+)$/.exec(part);
    if (rows) {
      const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
      return { top: top!, bottom: bottom!, left: 0, right: LAST_COLUMN };
    }
    const columns = /^([A-Z]+):([A-Z]+)$/.exec(part);
    if (columns) {
      const { left, right } = parseA1Area(`${columns[1]}1:${columns[2]}1`);
      return { top: 0, bottom: LAST_ROW, left, right };
    }
    return parseA1Area(part);
  });
}

/** The address of areas; dollar signs unless told otherwise, cut off at 255 characters. */
export function addressOf(areas: readonly Area[], rowAbsolute = true, columnAbsolute = true) {
  const full = areas.map((area) => {
    if (area.top === 0 && area.bottom === LAST_ROW) {
      return `${columnName(area.left)}:${columnName(area.right)}`;
    }
    return a1Area(area).replace(
      /([A-Z]+)(\d+)/g,
      (_, column: string, row: string) =>
        `${columnAbsolute ? '$' : ''}${column}${rowAbsolute ? '$' : ''}${row}`,
    );
  });
  return full.join(',').slice(0, 255);
}

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
