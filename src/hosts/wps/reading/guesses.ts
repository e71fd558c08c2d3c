import { type CellAddress, cellArea } from '../../../sheet';
import { elementAt } from '../model/element-at';
import type { Steps } from '../model/pace';
import { addressesOf } from '../model/tagged-formats';

/** Answers known before a guess may be made. */
const EXPERIENCE = 16;

/** Says what the next cells of a line may answer, from those before; silent once it was wrong. */
export interface Guess<T> {
  /** @param before all answers of the line so far @param value the next one */
  learn(before: readonly (T | undefined)[], value: T | undefined): void;
  /** As many answers as can be guessed, at most `most`. */
  ahead(before: readonly (T | undefined)[], most: number): T[];
}

/** Remembers which answer followed which circumstances, as long as they never led to different ones. */
abstract class Rule<T> implements Guess<T> {
  readonly #known = new Map<string, T | undefined>();
  #isWrong = false;

  protected abstract circumstances(before: readonly (T | undefined)[]): string;

  learn(before: readonly (T | undefined)[], value: T | undefined): void {
    if (this.#isWrong) return;
    const key = this.circumstances(before);
    if (this.#known.has(key) && this.#known.get(key) !== value) this.#isWrong = true;
    this.#known.set(key, value);
  }

  ahead(before: readonly (T | undefined)[], most: number): T[] {
    if (this.#isWrong || before.length < EXPERIENCE) return [];
    const all = [...before];
    const found: T[] = [];
    while (found.length < most) {
      const value = this.#known.get(this.circumstances(all));
      if (value === undefined) break;
      all.push(value);
      found.push(value);
    }
    return found;
  }
}

/** Rows alike in the columns seen so far are alike in this one. */
export class RowGuess<T> extends Rule<T> {
  /** @param rowOf what is known of the row of the cell at a place of the line */
  constructor(private readonly rowOf: (at: number) => string) {
    super();
  }

  protected circumstances(before: readonly (T | undefined)[]): string {
    return this.rowOf(before.length);
  }
}

/** What followed two answers before follows them again. */
export class SequenceGuess<T> extends Rule<T> {
  protected circumstances(before: readonly (T | undefined)[]): string {
    return `${String(before.at(-2))}|${String(before.at(-1))}`;
  }
}

/**
 * Asks about scattered cells together. Whether a build answers null for several areas that differ, as
 * it does for one, is proved before it is relied upon.
 */
export class Alike {
  #works: boolean | null = null;

  /** @param differing two cells known to answer differently */
  isProved<T>(
    differing: readonly CellAddress[],
    ask: (address: string) => T | null | undefined,
  ): boolean {
    if (this.#works === null) {
      const [address] = addressesOf(differing.map(cellArea));
      // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- two cells have an address
      const answer = ask(address!);
      this.#works = answer === null || answer === undefined;
    }
    return this.#works;
  }

  /** Whether the proof was given. */
  get works(): boolean {
    return this.#works === true;
  }

  /** The answers of cells, asked about in groups guessed to be alike; undefined where a group was not. */
  *ask<T>(
    cells: readonly CellAddress[],
    guess: readonly T[],
    ask: (address: string) => T | null | undefined,
  ): Steps<(T | undefined)[]> {
    const answers: (T | undefined)[] = cells.map(() => undefined);
    const groups = new Map<T, number[]>();
    guess.forEach((value, at) => groups.set(value, [...(groups.get(value) ?? []), at]));
    for (const places of groups.values()) {
      let begun = 0;
      for (const address of addressesOf(places.map((at) => cellArea(elementAt(cells, at))))) {
        const count = address.split(',').length;
        yield undefined;
        const answer = ask(address);
        for (const at of places.slice(begun, begun + count)) answers[at] = answer ?? undefined;
        begun += count;
      }
    }
    return answers;
  }
}
