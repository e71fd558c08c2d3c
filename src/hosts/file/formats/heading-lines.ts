/** Longer lines are prose, not a title, a year or a unit. */
const LONGEST = 60;
/** How many lines above a table can belong to it. */
const MOST = 3;

/** Keeps the last short lines of text before a table, where a document has the table's title. */
export class HeadingLines {
  #lines: string[] = [];
  #open = '';

  /** More text of the line at hand. */
  text(text: string): void {
    this.#open += text;
  }

  /** Ends the line at hand. */
  end(): void {
    this.line(this.#open);
    this.#open = '';
  }

  line(text: string): void {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line === '') return;
    this.#lines = line.length > LONGEST ? [] : [...this.#lines, line].slice(-MOST);
  }

  /** The lines since the last table, which start anew. */
  take(): string[] {
    this.end();
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }
}
