import { type Edit, lastingNames, type NewSheet, type SheetRef } from '../../sheet';
import {
  checkHtml,
  checkSheet,
  type CheckSource,
  checkWorksheet,
  preReviewWorksheet,
  sampleSheet,
  summarySheet,
  templateSheet,
} from '../../documents';
import type { Review } from '../../review';
import type { BookDesk } from './book-desk';
import type { SessionCore } from '../core';
import { stopIfCancelled } from '../task-runner';
import { isTicked } from '../ticks';
import { ticksOf } from '../ticks-of';
import { task } from './task';
import { VERSION } from '../version';

/** What the product lays out for the officer: new worksheets, and the 核验单 to print. */
export class PaperDesk {
  constructor(
    private readonly core: SessionCore,
    private readonly book: BookDesk,
  ) {}

  /** 汇总表 of every form of the workbook; the one of an earlier day is replaced. */
  summary(): Promise<void> {
    return task(this.core, '汇总表', 'reading-book', async (signal) => {
      const { forms } = await this.book.fresh(signal);
      stopIfCancelled(signal);
      if (forms.length === 0) return this.core.set({ done: { kind: 'no-forms' } });
      const entries = forms.map(({ sheet, review }) => ({ source: sheet.name, review }));
      await this.#add(summarySheet(entries));
    });
  }

  /** 空白标准表, ready to fill. */
  template(): Promise<void> {
    return task(this.core, '空白标准表', 'adding', async () => {
      await this.#add(templateSheet(this.#standard));
      this.#listIsBehind();
    });
  }

  /** 用示例表试一试: adds the example; resolves to its sheet, or null when it could not be added. */
  async sample(): Promise<SheetRef | null> {
    let added: SheetRef | null = null;
    await task(this.core, '示例表', 'adding', async () => {
      added = await this.#add(sampleSheet(this.#standard));
      this.#listIsBehind();
    });
    return added;
  }

  /** 核验单 of one form as a worksheet of the same workbook. */
  checkWorksheet(review: Review): Promise<void> {
    return task(this.core, '核验单', 'adding', async () => {
      await this.#add(checkWorksheet(checkSheet(review, await this.#source(review))));
    });
  }

  /** 上报前预审 of one form as a worksheet of the same workbook. */
  preReviewWorksheet(review: Review): Promise<void> {
    return task(this.core, '上报前预审', 'adding', () =>
      this.#add(preReviewWorksheet(review)).then(() => undefined),
    );
  }

  /** 核验单 of each form, as a page that prints on A4. @throws HostError from the host */
  async checkPage(...reviews: readonly Review[]): Promise<string> {
    const sheets = reviews.map(async (review) => checkSheet(review, await this.#source(review)));
    return checkHtml(await Promise.all(sheets));
  }

  get #standard() {
    return this.core.standard;
  }

  async #add(sheet: NewSheet): Promise<SheetRef> {
    this.core.setWork('adding', false);
    const added = await this.core.host.addSheet(sheet);
    this.core.set({ done: { kind: 'added', sheet: added } });
    return added;
  }

  /** The workbook has one form more than 整本核验 saw. */
  #listIsBehind(): void {
    const { book } = this.core.state;
    if (book) this.core.set({ book: { ...book, stale: true } });
  }

  async #source(review: Review): Promise<CheckSource> {
    const workbook = await this.core.host.workbook();
    const { sheet } = review.form.snapshot;
    const written = this.core.receipts
      .listOf(lastingNames(workbook), sheet.id)
      .filter(({ uncertain }) => !uncertain)
      .flatMap((receipt) =>
        receipt.written
          .filter((one) => one.sheet.id === sheet.id)
          .map(({ edit }) => ({ edit, at: dayAndTime(receipt.at) })),
      );
    const ticks = ticksOf(sheet, this.core.state);
    const isWanted = (edit: Edit) => isTicked(edit, ticks);
    return { file: workbook.name, version: VERSION, written, isWanted };
  }
}

/** 11月29日 14:32. */
function dayAndTime(iso: string): string {
  const date = new Date(iso);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getMonth() + 1}月${date.getDate()}日`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
