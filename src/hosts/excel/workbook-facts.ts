import type { WorkbookInfo } from '../../sheet';

/** What is asked of the workbook once: its name, whether it can be changed, its calendar. */
export class WorkbookFacts {
  /** Office.js runs for one workbook as long as the page is open, whatever else is open. */
  readonly id = `excel-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  #name: string | null = null;
  #readOnly: boolean | null = null;
  #from1904: boolean | null = null;
  #calendar: Excel.FunctionResult<number> | null = null;

  /** @param url path or address of the workbook; empty for one that was never saved */
  constructor(private readonly url: string) {}

  /**
   * Asks for them in a trip that is made anyway.
   * @param mayWrite whether that trip is one of the writing kind, as asking for the calendar is
   */
  queue(context: Excel.RequestContext, mayWrite: boolean): void {
    context.workbook.load('name,readOnly');
    this.#calendar = mayWrite || this.#from1904 === null ? queueCalendar(context) : null;
  }

  /** After that trip. */
  take({ workbook }: Excel.RequestContext): void {
    this.#name = workbook.name;
    this.#readOnly = workbook.readOnly;
    if (this.#calendar) this.#from1904 = this.#calendar.value === SERIAL_2000_FROM_1904;
  }

  /** Whether serial dates count from 1904; known after the first trip. */
  get date1904(): boolean {
    return this.#from1904 ?? false;
  }

  async info(): Promise<WorkbookInfo> {
    if (this.#name === null) await this.#ask();
    return { id: this.id, name: this.#name!, place: this.url, tag: null };
  }

  async isReadOnly(): Promise<boolean> {
    if (this.#readOnly === null) await this.#ask();
    return this.#readOnly!;
  }

  #ask(): Promise<void> {
    return Excel.run(async (context) => {
      context.workbook.load('name,readOnly');
      await context.sync();
      this.#name = context.workbook.name;
      this.#readOnly = context.workbook.readOnly;
    });
  }
}

const SERIAL_2000_FROM_1904 = 35064;

/** Asked of the workbook's own calendar, as no property of this Excel says it. */
function queueCalendar(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const date = context.workbook.functions.date(2000, 1, 1);
  date.load('value');
  return date;
}
