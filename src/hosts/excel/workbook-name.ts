/** What names the workbook on a receipt, and whether it can be changed. */
export class WorkbookName {
  #name: string | null = null;
  #readOnly: boolean | null = null;

  /** @param url path or address of the workbook; empty for one that was never saved */
  constructor(private readonly url: string) {}

  /** Asks for it in a trip that is made anyway. */
  queue(context: Excel.RequestContext): void {
    context.workbook.load('name,readOnly');
  }

  /** After that trip. */
  take({ workbook }: Excel.RequestContext): void {
    this.#name = workbook.name;
    this.#readOnly = workbook.readOnly;
  }

  async get(): Promise<string> {
    if (this.url !== '') return this.url;
    if (this.#name === null) await this.#ask();
    return this.#name!;
  }

  async isReadOnly(): Promise<boolean> {
    if (this.#readOnly === null) await this.#ask();
    return this.#readOnly!;
  }

  #ask(): Promise<void> {
    return Excel.run(async (context) => {
      this.queue(context);
      await context.sync();
      this.take(context);
    });
  }
}
