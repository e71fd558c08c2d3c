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

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
