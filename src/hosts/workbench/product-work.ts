/**
 * Tells the product's own work on the grid from the officer's: the page lets the one through and
 * guards the other, and the host reports only the other.
 */
export class ProductWork {
  #depth = 0;

  /** Whether the product is at work right now. */
  get active(): boolean {
    return this.#depth > 0;
  }

  /** Does synchronous work on the grid in the product's name. */
  run<T>(work: () => T): T {
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
    }
  }
}
