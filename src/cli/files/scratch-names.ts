import { hostMark } from './running';

/**
 * Names no other run takes, for results that are not whole yet; short, whatever the result is called.
 * They tell the machine and the process, so that what a killed run left is known for it.
 * Nobody has to be kept from guessing them, so Node's cryptography, slow to load, is not needed.
 */
export class ScratchNames {
  readonly #run: string;
  #count = 0;

  /** @param pid the process the names are of */
  constructor(pid = process.pid) {
    const chance = Math.random().toString(36).slice(2, 8);
    this.#run = `${hostMark()}-${pid.toString(36)}-${chance}`;
  }

  next(): string {
    return `.jixiao-${this.#run}-${++this.#count}.tmp`;
  }
}

/** Who made a scratch name. */
export interface ScratchOwner {
  readonly host: string;
  readonly pid: number;
}

/** Who made a scratch name, or the draft of a lock in it; null for every other name, an officer's among them. */
export function scratchOwner(name: string): ScratchOwner | null {
  const found = /^(?:\.lock-)?\.jixiao-([0-9a-z]+)-([0-9a-z]+)-[0-9a-z]*-\d+\.tmp$/.exec(name);
  const [, host, pid] = found ?? [];
  return host && pid ? { host, pid: parseInt(pid, 36) } : null;
}
