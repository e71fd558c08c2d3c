import { a1, a1Area, type Area, type CellAddress, contains, parseA1Area } from '../../../sheet';
import { type Band, isFilled } from './bands';
import { elementAt } from '../model/element-at';
import type { EtWorksheet } from '../model/et';
import type { Steps } from '../model/pace';
import { columnHalves, rowHalves } from './uniform-blocks';

/**
 * The merged areas of a sheet, found with few questions. Only the first cell of a merged area holds
 * a value, so a cell whose right and lower neighbours are filled is never asked about.
 * @param values of the used range, row by row
 */
export function* mergedAreas(
  sheet: EtWorksheet,
  used: Area,
  bands: readonly Band[],
  values: readonly (readonly unknown[])[],
): Steps<Area[]> {
  return yield* new MergeSearch(sheet, used, values).search(bands);
}

class MergeSearch {
  readonly #found: Area[] = [];
  readonly #byRow = new Map<number, Area[]>();

  constructor(
    private readonly sheet: EtWorksheet,
    private readonly used: Area,
    private readonly values: readonly (readonly unknown[])[],
  ) {}

  *search(bands: readonly Band[]): Steps<Area[]> {
    for (const { area, isBody } of bands) {
      if ((yield* this.#isMerged(area)) === false) continue;
      if (isBody) yield* this.#columns(area);
      else yield* this.#rows(area);
    }
    return this.#found;
  }

  *#rows(area: Area): Steps<void> {
    if (area.top === area.bottom) return yield* this.#line(area);
    for (const half of rowHalves(area)) {
      if ((yield* this.#isMerged(half)) !== false) yield* this.#rows(half);
    }
  }

  *#columns(area: Area): Steps<void> {
    if (area.left === area.right) return yield* this.#line(area);
    for (const half of columnHalves(area)) {
      if ((yield* this.#isMerged(half)) !== false) yield* this.#columns(half);
    }
  }

  /** Looks through one row or one column of cells. */
  *#line(area: Area): Steps<void> {
    let run: CellAddress[] = [];
    for (const cell of cellsOf(area)) {
      if (this.#mayBeginOrContinue(cell)) run.push(cell);
      else {
        yield* this.#probe(run);
        run = [];
      }
    }
    yield* this.#probe(run);
  }

  /** Cells in a line, each a possible part of a merged area. */
  *#probe(cells: readonly CellAddress[]): Steps<void> {
    const rest = this.#uncoveredRuns(cells);
    if (rest.length > 1 || rest[0]?.length !== cells.length) {
      for (const run of rest) yield* this.#probe(run);
      return;
    }
    const answer = yield* this.#isMerged(areaOf(cells));
    if (answer === false) return;
    const pieces = this.#pieces(cells);
    if (answer === true || pieces.length === 1) {
      return yield* this.#takeFirst(cells, answer === true);
    }
    const middle = Math.floor(pieces.length / 2);
    yield* this.#probe(pieces.slice(0, middle).flat());
    yield* this.#probe(pieces.slice(middle).flat());
  }

  *#takeFirst(cells: readonly CellAddress[], allMerged: boolean): Steps<void> {
    const [first, ...rest] = cells;
    if (!first) return;
    const isMerged = yield* this.#take(first);
    if (rest.length === 0) return;
    if (isMerged || allMerged || rest.length < 3) return yield* this.#probe(rest);
    const middle = Math.floor(rest.length / 2);
    yield* this.#probe(rest.slice(0, middle));
    yield* this.#probe(rest.slice(middle));
  }

  /** A filled cell with the empty ones after it: a merged area never reaches over the next filled one. */
  #pieces(cells: readonly CellAddress[]): CellAddress[][] {
    const pieces: CellAddress[][] = [];
    for (const cell of cells) {
      const piece = this.#isFilled(cell) ? undefined : pieces.at(-1);
      if (piece) piece.push(cell);
      else pieces.push([cell]);
    }
    return pieces;
  }

  #uncoveredRuns(cells: readonly CellAddress[]): CellAddress[][] {
    const runs: CellAddress[][] = [];
    let isOpen = false;
    for (const cell of cells) {
      const isCovered = this.#byRow.get(cell.row)?.some((area) => contains(area, cell)) ?? false;
      const run = isOpen ? runs.at(-1) : undefined;
      if (!isCovered && run) run.push(cell);
      else if (!isCovered) runs.push([cell]);
      isOpen = !isCovered;
    }
    return runs;
  }

  #mayBeginOrContinue({ row, column }: CellAddress): boolean {
    if (!this.#isFilled({ row, column })) return true;
    const right = column < this.used.right && !this.#isFilled({ row, column: column + 1 });
    return right || (row < this.used.bottom && !this.#isFilled({ row: row + 1, column }));
  }

  #isFilled({ row, column }: CellAddress): boolean {
    return isFilled(this.values[row - this.used.top]?.[column - this.used.left]);
  }

  *#isMerged(area: Area): Steps<boolean | null> {
    yield undefined;
    return this.sheet.Range(a1Area(area)).MergeCells;
  }

  /** Records the merged area a cell begins; false when it is not merged. */
  *#take(cell: CellAddress): Steps<boolean> {
    yield undefined;
    const merge = parseA1Area(this.sheet.Range(a1(cell)).MergeArea.Address(false, false));
    if (merge.top === merge.bottom && merge.left === merge.right) return false;
    this.#found.push(merge);
    for (let row = merge.top; row <= merge.bottom; row++) {
      const inRow = this.#byRow.get(row);
      if (inRow) inRow.push(merge);
      else this.#byRow.set(row, [merge]);
    }
    return true;
  }
}

function cellsOf(area: Area): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push({ row, column });
  }
  return cells;
}

function areaOf(line: readonly CellAddress[]): Area {
  const first = elementAt(line, 0);
  const last = elementAt(line, line.length - 1);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
