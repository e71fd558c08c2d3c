import type { Area } from '../../sheet';
import type { Band } from './bands';

/** A rectangle whose cells all give the same answer. */
export interface UniformBlock<T> {
  readonly area: Area;
  readonly value: T;
}

/**
 * Finds rectangles of equal answer with few questions: ET answers null for a range whose cells
 * differ, and only then is it divided. In the body of a table rows are taken off at both edges,
 * 1, 2, 4 … at a time, so that the number of questions does not grow with the rows between them.
 * A single cell that answers null is left out.
 */
export function uniformBlocks<T>(
  bands: readonly Band[],
  ask: (area: Area) => T | null,
): UniformBlock<T>[] {
  const blocks: UniformBlock<T>[] = [];
  const visit = (area: Area, divide: (area: Area) => void) => {
    const value = ask(area);
    if (value !== null && value !== undefined) blocks.push({ area, value });
    else divide(area);
  };
  const first = bands[0];
  const last = bands.at(-1);
  if (!first || !last) return [];
  if (bands.length === 1) visitBand(first);
  else visit({ ...first.area, bottom: last.area.bottom }, () => bands.forEach(visitBand));
  return blocks;

  function visitBand({ area, isBody }: Band): void {
    visit(area, isBody ? divideBody : divideLonger);
  }

  function divideBody(area: Area): void {
    if (area.left < area.right) for (const half of columnHalves(area)) visit(half, divideBody);
    else peel(1)(area);
  }

  function peel(rows: number): (area: Area) => void {
    return (area) => {
      const { top, bottom } = area;
      if (bottom - top + 1 <= 3 * rows) return divideLonger(area);
      visit({ ...area, bottom: top + rows - 1 }, divideLonger);
      visit({ ...area, top: top + rows, bottom: bottom - rows }, peel(rows * 2));
      visit({ ...area, top: bottom - rows + 1 }, divideLonger);
    };
  }

  function divideLonger(area: Area): void {
    const height = area.bottom - area.top;
    const width = area.right - area.left;
    if (height === 0 && width === 0) return;
    const halves = height >= width ? rowHalves(area) : columnHalves(area);
    for (const half of halves) visit(half, divideLonger);
  }
}

/** The upper and the lower half of an area of more than one row. */
export function rowHalves(area: Area): [Area, Area] {
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { ...area, bottom: middle },
    { ...area, top: middle + 1 },
  ];
}

/** The left and the right half of an area of more than one column. */
export function columnHalves(area: Area): [Area, Area] {
  const middle = Math.floor((area.left + area.right) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}
