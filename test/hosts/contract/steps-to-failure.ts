import type { Failing } from './host-under-test';

/** Counts the steps of a spreadsheet and says which of them fail. */
export class StepsToFailure implements Failing {
  #steps = 0;
  #isOver = false;

  constructor(
    private readonly step: number,
    private readonly how: 'once' | 'from then on',
    private readonly mend: () => void,
  ) {}

  get happened(): boolean {
    return this.#steps >= this.step;
  }

  /** Takes a step. @returns whether it fails */
  fails(): boolean {
    if (this.#isOver) return false;
    this.#steps++;
    return this.how === 'once' ? this.#steps === this.step : this.#steps >= this.step;
  }

  end(): void {
    this.#isOver = true;
    this.mend();
  }
}
