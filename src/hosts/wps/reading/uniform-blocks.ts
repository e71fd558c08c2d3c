import { a1Area, type Area, type CellAddress, cellArea } from '../../../sheet';
import type { Band } from './bands';
import { elementAt } from '../model/element-at';
import { type Alike, type Guess, RowGuess, SequenceGuess } from './guesses';
import type { Steps } from '../model/pace';

/** A rectangle whose cells all give the same answer. */
export interface UniformBlock<T> {
  readonly area: Area;
  readonly value: T;
}

/** Asks about the cells of an address; null (or nothing) where they differ. */
export type Ask<T> = (address: string) => T | null | undefined;

export interface Division {
  /** Whether scattered cells may be asked about together; without it they never are. */
  readonly alike?: Alike;
  /** The cells worth a question of their own once there are too many of them. */
  readonly matters?: (cell: CellAddress) => boolean;
}

/** Wasted questions until dividing is given up for asking cell by cell. */
const PATIENCE = 16;
/** So many questions every sheet is worth; from then on only cells that matter are asked about. */
const GENEROUS = 1_000;
/** Cells with equal answers in a row after which several are asked about at once again. */
const CALM = 4;
/** The most cells asked about together on the strength of a guess. */
const AHEAD = 96;

/**
 * Finds rectangles of equal answer with few questions: ET answers null for a range whose cells
 * differ, and only then is it divided. In the body of a table rows are taken off at both edges,
 * 1, 2, 4 … at a time, so that the number of questions does not grow with the rows between them.
 * Where dividing does not pay, cells are asked one by one, or together where a guess says that they
 * are alike. A single cell that answers null is left out. Steps tell how many cells are settled.
 */
export function* uniformBlocks<T>(
  bands: readonly Band[],
  ask: Ask<T>,
  division: Division = {},
): Steps<UniformBlock<T>[]> {
  const first = bands[0];
  const last = bands.at(-1);
  if (!first || !last) return [];
  const divider = new Divider(ask, division);
  const whole = { ...first.area, bottom: last.area.bottom };
  if (bands.length === 1) yield* divider.band(first);
  else yield* divider.visit(whole, () => divider.bands(bands));
  return divider.blocks;
}

type Divide = (area: Area) => Steps<void>;

class Divider<T> {
  readonly blocks: UniformBlock<T>[] = [];
  #questions = 0;
  #settled = 0;
  #patience = PATIENCE;
  /** What is known of each row, so that rows alike so far can be guessed to be alike again. */
  readonly #rows = new Map<number, string>();

  constructor(
    private readonly ask: Ask<T>,
    private readonly division: Division,
  ) {}

  *bands(bands: readonly Band[]): Steps<void> {
    for (const band of bands) yield* this.band(band);
  }

  *band({ area, isBody }: Band): Steps<void> {
    yield* this.visit(area, isBody ? (part) => this.#body(part) : (part) => this.#longer(part));
  }

  /** Asks about an area, and divides it where its cells differ as long as that has paid of late. */
  *visit(area: Area, divide: Divide): Steps<void> {
    yield this.#settled;
    const value = this.#question(a1Area(area));
    if (isAnswer(value)) {
      this.#settle(area, value);
      this.#patience = Math.min(PATIENCE, this.#patience + countOf(area) - 1);
    } else if (countOf(area) === 1) {
      this.#settled++;
    } else if (this.#patience-- > 0) {
      yield* divide(area);
    } else {
      yield* this.#lines(area);
    }
  }

  *#body(area: Area): Steps<void> {
    if (area.left === area.right) return yield* this.#peel(area, 1);
    for (const half of columnHalves(area)) yield* this.visit(half, (part) => this.#body(part));
  }

  *#peel(area: Area, rows: number): Steps<void> {
    const { top, bottom } = area;
    if (bottom - top + 1 <= 3 * rows) return yield* this.#longer(area);
    const longer: Divide = (part) => this.#longer(part);
    yield* this.visit({ ...area, bottom: top + rows - 1 }, longer);
    const inner = { ...area, top: top + rows, bottom: bottom - rows };
    yield* this.visit(inner, (part) => this.#peel(part, rows * 2));
    yield* this.visit({ ...area, top: bottom - rows + 1 }, longer);
  }

  *#longer(area: Area): Steps<void> {
    const isTall = area.bottom - area.top >= area.right - area.left;
    for (const half of isTall ? rowHalves(area) : columnHalves(area)) {
      yield* this.visit(half, (part) => this.#longer(part));
    }
  }

  /** Goes through an area cell by cell, along its longer side. */
  *#lines(area: Area): Steps<void> {
    for (const line of linesOf(area)) {
      const cells = cellsOf(line);
      const isWhole = countOf(line) === countOf(area);
      if (isWhole || cells.length < CALM || !(yield* this.#asOne(line))) yield* this.#line(cells);
    }
  }

  *#asOne(line: Area): Steps<boolean> {
    yield this.#settled;
    const value = this.#question(a1Area(line));
    if (isAnswer(value)) this.#settle(line, value);
    return isAnswer(value);
  }

  *#line(all: readonly CellAddress[]): Steps<void> {
    const { matters } = this.division;
    const isMany = this.#questions + all.length > GENEROUS;
    const cells = isMany && matters ? all.filter(matters) : all;
    this.#settled += all.length - cells.length;
    const values: (T | undefined)[] = [];
    const guesses: Guess<T>[] = [
      new RowGuess((at) => this.#rows.get(elementAt(cells, at).row) ?? ''),
      new SequenceGuess(),
    ];
    while (values.length < cells.length) {
      for (const value of yield* this.#next(cells, values, guesses)) {
        for (const guess of guesses) guess.learn(values, value);
        values.push(value);
      }
    }
    cells.forEach(({ row }, at) =>
      this.#rows.set(row, `${this.#rows.get(row) ?? ''}|${String(values[at])}`),
    );
  }

  /** The answers of the next cell, or of as many as can be asked about at once. */
  *#next(
    cells: readonly CellAddress[],
    values: readonly (T | undefined)[],
    guesses: readonly Guess<T>[],
  ): Steps<(T | undefined)[]> {
    const from = values.length;
    const ahead = guessed(guesses, values, Math.min(AHEAD, cells.length - from));
    const alike = ahead.length > CALM ? yield* this.#provedAlike(cells, values) : null;
    if (alike) return yield* this.#together(cells.slice(from, from + ahead.length), ahead, alike);
    const run = calmRun(cells, values);
    if (run > 1) return yield* this.#run(cells.slice(from, from + run));
    return [yield* this.#single(elementAt(cells, from))];
  }

  *#single(cell: CellAddress): Steps<T | undefined> {
    yield this.#settled;
    const area = cellArea(cell);
    const value = this.#question(a1Area(area));
    if (isAnswer(value)) this.#settle(area, value);
    else this.#settled++;
    return isAnswer(value) ? value : undefined;
  }

  /** Asks about neighbouring cells at once, and one by one where they turn out to differ. */
  *#run(cells: readonly CellAddress[]): Steps<(T | undefined)[]> {
    yield this.#settled;
    const area = spanOf(cells);
    const value = this.#question(a1Area(area));
    if (isAnswer(value)) {
      this.#settle(area, value);
      return cells.map(() => value);
    }
    const values: (T | undefined)[] = [];
    for (const cell of cells) values.push(yield* this.#single(cell));
    return values;
  }

  *#together(
    cells: readonly CellAddress[],
    ahead: readonly T[],
    alike: Alike,
  ): Steps<(T | undefined)[]> {
    const answers = yield* alike.ask(cells, ahead, (address) => this.#question(address));
    const values: (T | undefined)[] = [];
    for (const [at, cell] of cells.entries()) {
      const answer = answers[at];
      if (answer === undefined) {
        values.push(yield* this.#single(cell));
      } else {
        this.#settle(cellArea(cell), answer);
        values.push(answer);
      }
    }
    return values;
  }

  /** By what cells may be asked about together; null where they may not. */
  *#provedAlike(
    cells: readonly CellAddress[],
    values: readonly (T | undefined)[],
  ): Steps<Alike | null> {
    const { alike } = this.division;
    const other = values.findIndex((value) => value !== undefined && value !== values[0]);
    if (!alike || other < 0 || values[0] === undefined) return null;
    yield this.#settled;
    const differing = [elementAt(cells, 0), elementAt(cells, other)];
    return alike.isProved(differing, (address) => this.#question(address)) ? alike : null;
  }

  #question(address: string): T | null | undefined {
    this.#questions++;
    return this.ask(address);
  }

  #settle(area: Area, value: T): void {
    this.blocks.push({ area, value });
    this.#settled += countOf(area);
  }
}

/** How many of the next cells may well be like those just asked about: 4, 8, 16 … */
function calmRun<T>(cells: readonly CellAddress[], values: readonly (T | undefined)[]): number {
  const from = values.length;
  const last = values.at(-1);
  let same = 0;
  while (same < from && values[from - 1 - same] === last) same++;
  if (last === undefined || same < CALM) return 1;
  let run = 1;
  while (run < same && from + run < cells.length && areNeighbours(cells, from + run)) run++;
  return run;
}

/** What the first guess that holds says of the next cells; empty without one. */
function guessed<T>(
  guesses: readonly Guess<T>[],
  values: readonly (T | undefined)[],
  most: number,
): T[] {
  for (const guess of guesses) {
    const ahead = guess.ahead(values, most);
    if (ahead.length > CALM) return ahead;
  }
  return [];
}

function isAnswer<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
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

/** Columns of a tall area, rows of a wide one. */
function linesOf({ top, left, bottom, right }: Area): Area[] {
  if (bottom - top >= right - left) {
    return Array.from({ length: right - left + 1 }, (_, n) => {
      return { top, bottom, left: left + n, right: left + n };
    });
  }
  return Array.from({ length: bottom - top + 1 }, (_, n) => {
    return { top: top + n, bottom: top + n, left, right };
  });
}

function cellsOf({ top, left, bottom, right }: Area): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push({ row, column });
  }
  return cells;
}

function spanOf(cells: readonly CellAddress[]): Area {
  const first = elementAt(cells, 0);
  const last = elementAt(cells, cells.length - 1);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** Whether the cell at a place of the list lies directly below or beside the one before. */
function areNeighbours(cells: readonly CellAddress[], at: number): boolean {
  const before = elementAt(cells, at - 1);
  const { row, column } = elementAt(cells, at);
  return row - before.row + (column - before.column) === 1;
}

function countOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
