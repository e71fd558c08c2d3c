/** Gives the page and the spreadsheet a turn, so that neither looks frozen. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Lets one piece of work at a time talk to the spreadsheet: two that interleave have crashed it.
 * A piece that fails does not keep the next from its turn.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** Whether any piece of work is under way or waits for its turn. */
  get busy(): boolean {
    return this.#waiting > 0;
  }

  take<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting++;
    const turn = this.#last.then(work, work).finally(() => this.#waiting--);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
