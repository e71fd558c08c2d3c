import type { FUniver } from '@univerjs/core/facade';
import type { ProductWork } from '../../src/hosts/workbench/product-work';
import type { Scored } from '../../src/scoring';
import {
  a1,
  a1Area,
  HostError,
  parseA1,
  type SheetRef,
  type SheetSnapshot,
  type SpreadsheetHost,
} from '../../src/sheet';
import { reviewSheet, sheetMarks, type SheetReview } from '../../src/review';
import type { Workbench } from '../../src/workbench/workbench';
import type { FixtureValue } from '../hosts/contract/workbook-fixture';

/** A snapshot as it crosses from the page to the test. */
export interface PlainSnapshot extends Omit<
  ConstructorParameters<typeof SheetSnapshot>[0],
  'rows' | 'hiddenRows' | 'hiddenColumns'
> {
  readonly rows: [number, [number, ReturnType<SheetSnapshot['cell']>][]][];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

export type Answer =
  | { readonly value: unknown }
  | { readonly hostError: { readonly code: HostError['code']; readonly message: string } };

/** What the page's own review says of a sheet, in plain terms. */
export interface PlainReview {
  readonly forms: number;
  readonly indicators: number;
  readonly verdicts: readonly string[];
  /** Every figure of the forms: its cell (null where the form has none), outcome and computed value. */
  readonly figures: readonly PlainFigure[];
  /** Rules that found an error. */
  readonly errors: readonly string[];
  readonly edits: readonly string[];
}

export interface PlainFigure {
  readonly cell: string | null;
  readonly outcome: string;
  readonly computed: string | null;
}

/** What the grid lets a test do that an officer cannot do in the page. */
interface Inside {
  readonly api: FUniver;
  readonly work: ProductWork;
}

/** The grid's last stage of starting. */
const STEADY = 3;

/** Lets a test outside the page call the host in it, and act in the grid. */
export class PageBridge {
  constructor(private readonly workbench: Workbench) {}

  async open(base64: string, name: string): Promise<void> {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    await this.workbench.openFile(new File([bytes], name));
    if (this.workbench.state().asking) await this.workbench.answer('discard');
    if (this.workbench.state().document?.name !== name) {
      throw new Error(this.workbench.state().sentence ?? `${name} did not open`);
    }
  }

  /** The saved file, base64. */
  async save(): Promise<string> {
    const bytes = await this.workbench.state().document!.save();
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }

  /** Calls a method of the host; errors of the port come back as such. */
  async call(method: keyof SpreadsheetHost, args: unknown[]): Promise<Answer> {
    try {
      const run = this.#host()[method] as (...given: unknown[]) => Promise<unknown>;
      return { value: plain(await run.apply(this.#host(), args)) };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { hostError: { code: error.code, message: error.message } };
    }
  }

  async readAll(
    aborted: boolean,
    sheets?: readonly SheetRef[],
  ): Promise<Answer & { readonly progress?: unknown[] }> {
    const progress: unknown[] = [];
    const signal = aborted ? AbortSignal.abort() : undefined;
    const onProgress = (at: unknown) => void progress.push(at);
    const answer = await this.call('readAll', [{ sheets, onProgress, signal }]);
    return { ...answer, progress };
  }

  /** Reads the open sheet and reviews it, in the page. */
  async review(): Promise<PlainReview> {
    return plainReview(reviewSheet(await this.#host().read()));
  }

  /** Reviews the open sheet and writes what the review proposes, in the page. */
  async writeBack(): Promise<void> {
    const reviewed = reviewSheet(await this.#host().read());
    const { reading, reviews } = reviewed;
    const edits = reviews.flatMap((review) => review.edits);
    await this.#host().apply([
      { sheet: reading.snapshot.sheet, edits, marks: sheetMarks(reviewed) },
    ]);
  }

  /** Changes and selections reported since the last call. */
  events(): { changes: unknown[]; selections: unknown[] } {
    const seen = { changes: this.#changes.splice(0), selections: this.#selections.splice(0) };
    return seen;
  }

  /** Starts to note events; selections are reported once the grid has settled after its start. */
  async listen(): Promise<void> {
    const { api } = this.#inside();
    while (api.getCurrentLifecycleStage() < STEADY) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    this.events();
    this.#host().onChange((change) => this.#changes.push(change));
    this.#host().onSelect((selection) => this.#selections.push(selection));
  }

  write(sheet: string, cell: string, value: FixtureValue): void {
    const { row, column } = parseA1(cell);
    const content = typeof value === 'object' && value !== null ? value.error : value;
    this.#sheet(sheet)
      .getRange(row, column)
      .setValue(content ?? { v: null });
  }

  insertRows(sheet: string, above: number, count: number): void {
    this.#inside().work.run(() => this.#sheet(sheet).insertRowsBefore(above - 1, count));
  }

  deleteSheet(sheet: string): void {
    this.#inside().work.run(() => {
      this.#inside().api.getActiveWorkbook()!.deleteSheet(this.#sheet(sheet));
    });
  }

  renameSheet(sheet: string, name: string): void {
    this.#inside().work.run(() => this.#sheet(sheet).setName(name));
  }

  replaceSheet(sheet: string): void {
    this.#inside().work.run(() => {
      const book = this.#inside().api.getActiveWorkbook()!;
      const copy = book.duplicateSheet(this.#sheet(sheet));
      book.deleteSheet(this.#sheet(sheet));
      copy.setName(sheet);
    });
  }

  rules(sheet: string): { area: string; formula: string }[] {
    return this.#sheet(sheet)
      .getConditionalFormattingRules()
      .flatMap(({ ranges, rule }) =>
        'value' in rule && typeof rule.value === 'string'
          ? ranges.map((range) => ({
              area: a1Area({
                top: range.startRow,
                left: range.startColumn,
                bottom: range.endRow,
                right: range.endColumn,
              }),
              formula: String(rule.value).replace(/^=/, ''),
            }))
          : [],
      );
  }

  /** Where a cell of the shown sheet is drawn, in pixels of the window; scrolled into view first. */
  async middleOf(cell: string): Promise<{ x: number; y: number }> {
    const sheet = this.#inside().api.getActiveWorkbook()!.getActiveSheet();
    const { row, column } = parseA1(cell);
    const ref = (await this.#host().sheets()).find(({ id }) => id === sheet.getSheetId())!;
    await this.#host().select(ref, { row, column });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { x, y, width, height } = sheet.getRange(row, column).getCellRect();
    const zoom = sheet.getZoom();
    const canvas = [...document.querySelectorAll('canvas')].at(-1)!.getBoundingClientRect();
    return {
      x: canvas.left + (x + Math.min(width, 40) / 2) * zoom,
      y: canvas.top + (y + height / 2) * zoom,
    };
  }

  /** The colour the grid draws at a point of the window: red, green, blue. */
  colorAt(x: number, y: number): number[] {
    const canvas = [...document.querySelectorAll('canvas')].at(-1)!;
    const { left, top, width } = canvas.getBoundingClientRect();
    const scale = canvas.width / width;
    const context = canvas.getContext('2d')!;
    return [...context.getImageData((x - left) * scale, (y - top) * scale, 1, 1).data].slice(0, 3);
  }

  /** Runs a command of the grid as the officer's doing. */
  async run(command: string, params: object = {}): Promise<boolean> {
    return this.#inside().api.executeCommand(command, params);
  }

  #host(): SpreadsheetHost {
    return this.workbench.state().document!.host;
  }

  #inside(): Inside {
    return this.#host() as unknown as Inside;
  }

  #sheet(name: string) {
    return this.#inside().api.getActiveWorkbook()!.getSheetByName(name)!;
  }

  readonly #changes: unknown[] = [];
  readonly #selections: unknown[] = [];
}

function plainReview({ reviews }: SheetReview): PlainReview {
  const figures = reviews.flatMap(({ scores: { fund, indicators, total, grade } }) => [
    ...(fund ? [fund.rate, fund.score, ...fund.sources] : []).map(plainFigure),
    ...indicators.map(plainFigure),
    plainFigure(total),
    { cell: grade.cell && a1(grade.cell), outcome: grade.outcome, computed: grade.expected },
  ]);
  const errors = reviews.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  );
  return {
    forms: reviews.length,
    indicators: reviews.reduce((sum, { form }) => sum + form.indicators.length, 0),
    verdicts: reviews.map(({ verdict }) => verdict),
    figures,
    errors,
    edits: reviews.flatMap(({ edits }) => edits.map(({ cell }) => a1(cell))),
  };
}

function plainFigure({ cell, outcome, computed, digits }: Scored): PlainFigure {
  return { cell: cell && a1(cell), outcome, computed: computed?.toFixed(digits) ?? null };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isSnapshot(value)) return value;
  const snapshot: PlainSnapshot = {
    sheet: value.sheet,
    hidden: value.hidden,
    rows: value
      .rowNumbers()
      .map((row) => [row, value.cellsInRow(row).map(({ column, cell }) => [column, cell])]),
    merges: value.merges,
    hiddenRows: [...value.hiddenRows],
    hiddenColumns: [...value.hiddenColumns],
    isProtected: value.isProtected,
    marks: value.marks,
    date1904: value.date1904,
  };
  return snapshot;
}

function isSnapshot(value: unknown): value is SheetSnapshot {
  return typeof value === 'object' && value !== null && 'rowNumbers' in value;
}
