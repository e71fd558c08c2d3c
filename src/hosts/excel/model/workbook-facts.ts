import type { WorkbookInfo } from '../../../sheet';
import { newName } from '../../new-name';
import { isPassing } from './excel-errors';
import { WorkbookTag } from './workbook-tag';

/** What is asked of the workbook once: its name, whether it can be changed, its calendar. */
export class WorkbookFacts {
  /** Office.js runs for one workbook as long as the page is open, whatever else is open. */
  readonly id = `excel-${newName()}`;
  readonly tag = new WorkbookTag();
  #name: string | null = null;
  #readOnly: boolean | null = null;
  #from1904: boolean | null = null;

  /** @param url path or address of the workbook; empty for one that was never saved */
  constructor(private readonly url: string) {}

  /** Asks for the name in a trip that is made anyway. */
  queue({ workbook }: Excel.RequestContext): void {
    workbook.load('name,readOnly');
  }

  /** After that trip. */
  take({ workbook }: Excel.RequestContext): void {
    this.#name = workbook.name;
    this.#readOnly = workbook.readOnly;
  }

  /** Whether serial dates count from 1904; null until it was asked. */
  get date1904(): boolean | null {
    return this.#from1904;
  }

  /** After the trip of queueCalendar. */
  takeCalendar(date: Excel.FunctionResult<number>): void {
    this.#from1904 = date.value === SERIAL_2000_FROM_1904;
  }

  async info(): Promise<WorkbookInfo> {
    if (this.#name === null) await this.#ask();
    else if (this.tag.isUnsure) await askForTag(this.tag);
    return {
      id: this.id,
      name: this.#name ?? '',
      place: this.url,
      tag: this.tag.value,
      tags: this.tag.met,
      readOnly: this.#readOnly ?? false,
    };
  }

  /** In one trip; without the tag where Excel would not tell it. */
  async #ask(): Promise<void> {
    try {
      await this.#askOnce(true);
    } catch (error) {
      if (isPassing(error)) throw error;
      this.tag.missed();
      await this.#askOnce(false);
    }
  }

  #askOnce(withTag: boolean): Promise<void> {
    return Excel.run(async (context) => {
      this.queue(context);
      const tag = withTag ? this.tag.queue(context) : null;
      await context.sync();
      this.take(context);
      this.tag.take(tag);
    });
  }
}

/**
 * Asks for the tag alone. It is no more than a convenience: whatever Excel throws, the workbook has its place.
 * @returns whether it was no time to ask
 */
export async function askForTag(tag: WorkbookTag): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const name = tag.queueApart(context);
      await context.sync();
      tag.take(name);
    });
    return false;
  } catch (error) {
    tag.missed();
    return isPassing(error);
  }
}

const SERIAL_2000_FROM_1904 = 35064;

/** Asked of the workbook's own calendar, as no property of this Excel says it; Excel takes it for a write. */
export function queueCalendar(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const date = context.workbook.functions.date(2000, 1, 1);
  date.load('value');
  return date;
}
