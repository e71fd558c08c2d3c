import type { ColumnMap } from './choose-columns';
import type { IndicatorField } from '../fields';
import type { GridCell } from '../evidence/grid';

/** What is said for a field by a blank, by the figure or sign that suits it best, and by the words that do. */
type Suited = readonly [blank: number, figure: number, words: number];

/** As `suitability` weighs them. */
const SUITED: Readonly<Partial<Record<IndicatorField, Suited>>> = {
  name: [-4, -1, 3],
  operator: [-0.5, 2, 2],
  target: [-2, 2, 2],
  'target-unit': [0.5, 0.5, 0.5],
  actual: [-0.5, 1, 2],
  weight: [-1, 2, 2],
  score: [0, 0.5, 0.5],
  reason: [0, 0, 1],
};

/** What a step beside its headers costs a row. */
const STEP = 1.5;

/**
 * The best fit a row could have one column beside its headers: where hardly anything stands in it, most
 * of its fields would be blank there too, and it need not be looked for.
 */
export class BestShifted {
  /** Of a row that has something for every field. */
  readonly most: number;
  readonly #words: readonly number[];
  readonly #figures: readonly number[];

  constructor(columns: ColumnMap) {
    const suited: Suited[] = [];
    for (const field of columns.keys()) {
      const one = SUITED[field];
      if (one) suited.push(one);
    }
    this.#words = byCount(suited.map(([blank, , words]) => [blank, words]));
    this.#figures = byCount(suited.map(([blank, figure]) => [blank, figure]));
    this.most = this.#words[suited.length] ?? 0;
  }

  /** Of a row that no merge touches and that holds these cells. */
  of(cells: readonly GridCell[]): number {
    let isFigures = true;
    for (const { kind, wordy } of cells) isFigures &&= !wordy && kind !== 'error';
    return (isFigures ? this.#figures : this.#words)[cells.length] ?? this.most;
  }
}

/** By the number of cells: those fields are filled that gain most by it. */
function byCount(suited: readonly (readonly [blank: number, filled: number])[]): number[] {
  let fit = -STEP;
  const gains = new Float64Array(suited.length);
  for (const [i, [blank, filled]] of suited.entries()) {
    fit += blank;
    gains[i] = filled - blank;
  }
  const fits = [fit];
  // numbers of such an array are sorted as numbers
  for (const gain of gains.sort().reverse()) fits.push((fit += gain));
  return fits;
}
