import type { Duplex } from 'node:stream';

interface Answer {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

type Listener = (method: string, params: Record<string, unknown>) => void;

/** The Chrome DevTools protocol over the two pipes of `--remote-debugging-pipe`. */
export class CdpPipe {
  #last = 0;
  #failure: Error | null = null;
  #chunks: Buffer[] = [];
  readonly #waiting = new Map<number, { done(result: unknown): void; fail(error: Error): void }>();
  readonly #listeners = new Map<string, Listener>();

  constructor(
    private readonly write: Duplex,
    read: Duplex,
  ) {
    read.on('data', (chunk: Buffer) => this.#take(chunk));
    write.on('error', (error) => this.fail(error));
    read.on('error', (error) => this.fail(error));
  }

  /** Sends a command and resolves with its result. @throws Error with the browser's message */
  send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    if (this.#failure) return Promise.reject(this.#failure);
    const id = ++this.#last;
    return new Promise((done, fail) => {
      this.#waiting.set(id, {
        done,
        fail: (error) => fail(new Error(`${method}: ${error.message}`)),
      });
      this.write.write(JSON.stringify({ id, method, params, sessionId }) + '\0');
    });
  }

  /** Calls the listener with every event of one session. */
  listen(sessionId: string, listener: Listener): void {
    this.#listeners.set(sessionId, listener);
  }

  /** Ends every command under way with an error. */
  fail(error: Error): void {
    this.#failure ??= error;
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }

  close(): void {
    this.#failure ??= new Error('the browser was closed');
    this.write.destroy();
  }

  #take(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const whole = Buffer.concat([...this.#chunks, rest.subarray(0, end)]);
      this.#chunks = [];
      rest = rest.subarray(end + 1);
      this.#dispatch(JSON.parse(whole.toString('utf8')) as Answer);
    }
    if (rest.length > 0) this.#chunks.push(rest);
  }

  #dispatch(answer: Answer): void {
    if (answer.id === undefined) {
      const listener = this.#listeners.get(answer.sessionId ?? '');
      listener?.(answer.method ?? '', (answer.params ?? {}) as Record<string, unknown>);
      return;
    }
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.error) waiting?.fail(new Error(answer.error.message));
    else waiting?.done(answer.result);
  }
}
