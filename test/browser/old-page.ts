import { isForeign, PATIENCE } from './browser';
import type { CdpPipe } from './cdp-pipe';

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** A page of an old Chromium; the few actions an officer's journey needs. */
export class OldPage {
  /** Console errors and uncaught exceptions. */
  readonly errors: string[] = [];
  /** Addresses asked for outside the page's origin or, for file://, its folder. */
  readonly foreign: string[] = [];

  private constructor(
    private readonly pipe: CdpPipe,
    private readonly session: string,
    private readonly url: string,
    private readonly context: string,
  ) {}

  /** In a context of its own: nothing that another page kept is there. */
  static async open(
    pipe: CdpPipe,
    url: string,
    options: { init?: string; width?: number; height?: number },
  ): Promise<OldPage> {
    const { browserContextId } = (await pipe.send('Target.createBrowserContext')) as {
      browserContextId: string;
    };
    const target = { url: 'about:blank', browserContextId };
    const { targetId } = (await pipe.send('Target.createTarget', target)) as { targetId: string };
    const { sessionId } = (await pipe.send('Target.attachToTarget', {
      targetId,
      flatten: true,
    })) as { sessionId: string };
    const page = new OldPage(pipe, sessionId, url, browserContextId);
    pipe.listen(sessionId, (method, params) => page.#take(method, params));
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await page.send(`${domain}.enable`);
    await page.send('Emulation.setDeviceMetricsOverride', {
      width: options.width ?? 1366,
      height: options.height ?? 768,
      deviceScaleFactor: 1,
      mobile: false,
    });
    if (options.init) {
      await page.send('Page.addScriptToEvaluateOnNewDocument', { source: options.init });
    }
    const answer = (await page.send('Page.navigate', { url })) as { errorText?: string };
    if (answer.errorText) throw new Error(`${url}: ${answer.errorText}`);
    await page.waitFor('document.readyState === "complete" && location.href !== "about:blank"');
    return page;
  }

  /** Takes the page away, and all it kept. */
  async close(): Promise<void> {
    await this.pipe.send('Target.disposeBrowserContext', { browserContextId: this.context });
  }

  /** A raw protocol command to this page. */
  send(method: string, params: object = {}): Promise<unknown> {
    return this.pipe.send(method, params, this.session);
  }

  /** The value of a JavaScript expression in the page; promises are awaited. */
  async evaluate<T = unknown>(expression: string): Promise<T> {
    const answer = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as Evaluated;
    const fault = answer.exceptionDetails;
    if (fault) throw new Error(fault.exception?.description ?? fault.text);
    return answer.result.value as T;
  }

  /** Waits until an expression is truthy. @throws Error naming it after the time has passed */
  async waitFor(expression: string, milliseconds = PATIENCE): Promise<void> {
    const end = Date.now() + milliseconds;
    while (!(await this.evaluate(`!!(${expression})`))) {
      if (Date.now() > end) {
        throw new Error(`never true: ${expression}\n${this.errors.join('\n')}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Clicks, as a mouse would, in the middle of the first element with this text (or selector). */
  async click(target: { text: string } | { selector: string }): Promise<void> {
    const find =
      'text' in target
        ? `[...document.querySelectorAll('button,a,[role=button],[role=tab],[role=option],[role=menuitem],label')].find((e) => e.textContent.trim().includes(${JSON.stringify(target.text)}))`
        : `document.querySelector(${JSON.stringify(target.selector)})`;
    await this.waitFor(find);
    const { x, y } = await this.evaluate<{ x: number; y: number }>(
      `(() => { const e = ${find}; e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })()`,
    );
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  /** Presses one key, by its name (`Enter`, `Tab`, `a`). */
  async press(key: string): Promise<void> {
    const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined;
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }

  /** Types text where the focus is. */
  async type(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }

  /** The page as a PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as {
      data: string;
    };
    return Buffer.from(data, 'base64');
  }

  #take(method: string, params: Record<string, unknown>): void {
    if (method === 'Runtime.exceptionThrown') {
      const details = params['exceptionDetails'] as Evaluated['exceptionDetails'];
      this.errors.push(`uncaught: ${details?.exception?.description ?? details?.text}`);
    } else if (method === 'Runtime.consoleAPICalled' && params['type'] === 'error') {
      const args = params['args'] as { value?: unknown; description?: string }[];
      this.errors.push(`console: ${args.map((a) => a.value ?? a.description).join(' ')}`);
    } else if (method === 'Log.entryAdded') {
      const entry = params['entry'] as { level: string; text: string; url?: string };
      if (entry.level === 'error') this.errors.push(`log: ${entry.text} ${entry.url ?? ''}`);
    } else if (method === 'Network.requestWillBeSent') {
      const { url } = params['request'] as { url: string };
      if (isForeign(url, this.url)) this.foreign.push(url);
    }
  }
}
