import { HostError } from '../sheet';

/** Runs the officer's actions one at a time and lets him cancel those that have written nothing yet. */
export class TaskRunner {
  #cancel: (() => void) | null = null;
  #busy = false;
  /** Called after each task, whatever became of it. */
  onIdle: () => void = () => undefined;

  /** Whether the task under way can still be cancelled. */
  get cancellable(): boolean {
    return this.#cancel !== null;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /**
   * Runs a task, or does nothing while another runs (its buttons are disabled then).
   * @param body must ask `signal.aborted` before it changes anything: cancelling stops the waiting,
   * not a host call under way
   * @throws HostError `cancelled` when `cancel` was called first
   */
  async run(body: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const controller = new AbortController();
    const cancelled = new Promise<never>((_, reject) => {
      this.#cancel = () => {
        controller.abort();
        reject(new HostError('cancelled', '已取消，表格未被改动。'));
      };
    });
    try {
      await Promise.race([body(controller.signal), cancelled]);
    } finally {
      this.#cancel = null;
      this.#busy = false;
      this.onIdle();
    }
  }

  cancel(): void {
    this.#cancel?.();
  }

  /** From here on the task changes something, or has: to cancel it does nothing any more. */
  keep(): void {
    this.#cancel = null;
  }
}

/** @throws HostError `cancelled` when the officer cancelled meanwhile */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError('cancelled', '已取消，表格未被改动。');
}
