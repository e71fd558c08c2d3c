import {
  checkHtml,
  checkSheet,
  type CheckSheet,
  returnLetter,
  type SummaryRow,
  summaryRow,
  summarySheetOf,
} from '../../documents';
import { newWorkbook } from '../../hosts/file/ooxml/change/new-workbook';
import type { Review } from '../../review';
import { VERSION } from '../../session';

/** What is laid out of many forms at once. */
export type Paper = 'summary' | 'checks' | 'letters';

export const PAPER_TITLES: Readonly<Record<Paper, string>> = {
  summary: '汇总表',
  checks: '核验单',
  letters: '退回意见',
};

/** One paper of many forms, form by form; of each only what the paper shows is kept. */
export class PaperWork {
  readonly #rows: SummaryRow[] = [];
  readonly #sheets: CheckSheet[] = [];
  readonly #letters: string[] = [];
  #count = 0;

  constructor(private readonly paper: Paper) {}

  /** How many forms it holds so far. */
  get count(): number {
    return this.#count;
  }

  /** @param source the path of the file, which tells forms of one name apart */
  add(source: string, review: Review): void {
    this.#count += 1;
    if (this.paper === 'summary') this.#rows.push(summaryRow({ source, review }, this.#count));
    else if (this.paper === 'checks')
      this.#sheets.push(checkSheet(review, { file: source, version: VERSION }));
    else this.#letters.push(`${source}\n${returnLetter(review)}`);
  }

  /** The paper as a file. */
  end(): { readonly name: string; readonly content: Blob } {
    switch (this.paper) {
      case 'summary': {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the product's bytes lie in no memory shared between threads
        const bytes = newWorkbook([summarySheetOf(this.#rows)]) as Uint8Array<ArrayBuffer>;
        return { name: '汇总表.xlsx', content: new Blob([bytes]) };
      }
      case 'checks':
        return { name: '核验单.html', content: text(checkHtml(this.#sheets), 'text/html') };
      case 'letters':
        // The mark tells the editor of older systems that it is UTF-8.
        return {
          name: '退回意见.txt',
          content: text(`\ufeff${this.#letters.join('\n\n')}\n`, 'text/plain'),
        };
    }
  }
}

function text(content: string, type: string): Blob {
  return new Blob([content], { type: `${type};charset=utf-8` });
}
