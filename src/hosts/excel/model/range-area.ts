import type { Area } from '../../../sheet';

/** The area of a range whose position has been loaded. */
export function areaOf(range: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** Asks for the positions of several areas. */
export function loadAreas(ranges: Excel.RangeAreas): void {
  ranges.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
}

/** The areas asked for with loadAreas; none when there is no such range any more. */
export function areasOf(ranges: Excel.RangeAreas): Area[] {
  return ranges.isNullObject ? [] : ranges.areas.items.map(areaOf);
}
