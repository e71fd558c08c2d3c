import { HostError, type Progress } from '../../../sheet';
import { cancelled } from './et-errors';
import { nextTurn } from './turns';

/** Work done in steps: between two of them it may be interrupted or given up. */
export type Steps<T> = Generator<number | undefined, T, undefined>;

/** So long the spreadsheet and the page may wait for a turn, in milliseconds. */
const LONGEST_STRETCH = 50;
/** A stretch of so many steps ends as well, where the clock is coarse. */
const MOST_STEPS = 200;

/** What a caller of a long read wants to know and may ask. */
export interface Listening {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Lets the spreadsheet and the page have turns during a long piece of work, stops when told to, and
 * says how far the work is.
 */
export class Pace {
  /** Whether anybody else had a turn: what was read before may differ by now. */
  interrupted = false;
  #begun = now();
  #steps = 0;

  constructor(private readonly listening: Listening = {}) {}

  /**
   * Does work step by step; a step may yield how much of `total` is done.
   * @throws HostError `cancelled`
   */
  async run<T>(work: Steps<T>, total = 0): Promise<T> {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      this.#steps++;
      if (this.#steps < MOST_STEPS && now() - this.#begun < LONGEST_STRETCH) continue;
      if (total > 0 && step.value !== undefined) this.tell({ done: step.value, total });
      await this.turn();
    }
  }

  /** Gives a turn away at once. @throws HostError `cancelled` */
  async turn(): Promise<void> {
    this.stopIfCancelled();
    this.interrupted = true;
    await nextTurn();
    this.#begun = now();
    this.#steps = 0;
    this.stopIfCancelled();
  }

  tell(progress: Progress): void {
    this.listening.onProgress?.(progress);
  }

  stopIfCancelled(): void {
    if (this.listening.signal?.aborted) throw cancelled();
  }
}

/** Does work without a turn in between. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The sheet went on changing while it was being read. */
export function neverStill(): HostError {
  return new HostError(
    'busy',
    '工作表在读取时不断变动，没有读到前后一致的内容，请停止编辑后再重试一次。',
  );
}

function now(): number {
  return performance.now();
}
