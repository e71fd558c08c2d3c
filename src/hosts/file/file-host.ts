import {
  type HostCapabilities,
  HostError,
  anotherWorkbook,
  type NewSheet,
  type ReadAllRequest,
  type ReadRequest,
  type Receipt,
  type Refusal,
  sameContent,
  type SheetChange,
  type SheetInfo,
  type SheetRef,
  type SheetSnapshot,
  type SpreadsheetHost,
  type WorkbookInfo,
} from '../../sheet';
import { newName } from '../new-name';
import {
  type Inflate,
  type Limits,
  WorkbookError,
  WorkbookFile,
  type WorkbookSheet,
} from './ooxml';
import type { SheetOutcome } from './ooxml/change/sheet-change';
import { addSheetTo, changeWorkbook } from './ooxml/change/workbook-change';

/** How many sheets are read before the page or the terminal gets a turn. */
const SHEETS_PER_TURN = 8;

/**
 * The port over an .xlsx file in memory; `save` gives the file with all that was written. No sheet is
 * kept once it was read: a workbook can have thousands.
 */
export class FileHost implements SpreadsheetHost {
  readonly id = 'file';
  readonly capabilities: HostCapabilities = {
    events: false,
    select: false,
    addSheet: true,
    freshMergesCostUndo: false,
    marksCostUndo: false,
  };
  readonly #file: WorkbookFile;
  readonly #name: string;

  private constructor(file: WorkbookFile, name: string) {
    this.#file = file;
    this.#name = name;
  }

  /**
   * Opens a file's bytes; `name` names the workbook on receipts. A program that has a faster
   * decompression than the page's hands it over as `inflate`; one that opens the same file again may
   * name it by the `id` it had.
   * @throws WorkbookError when they are no workbook that can be read
   */
  static open(
    bytes: Uint8Array,
    options: {
      readonly name: string;
      readonly limits?: Limits;
      readonly inflate?: Inflate;
      readonly id?: string;
    },
  ): FileHost {
    const { name, limits, inflate, id = `file ${++opened}: ${name}` } = options;
    return new FileHost(new WorkbookFile(bytes, limits, inflate, id), name);
  }

  /** The file as it is now; untouched parts are as they came, byte for byte. */
  save(): Uint8Array {
    return this.#file.save();
  }

  async workbook(): Promise<WorkbookInfo> {
    const name = this.#name.replace(/^.*[\\/]/s, '');
    return { id: this.#file.id, name, place: this.#name, tag: null };
  }

  async sheets(): Promise<SheetInfo[]> {
    return this.#file.sheets.map((sheet) => ({
      ...this.#ref(sheet),
      hidden: sheet.hidden,
      active: sheet.active,
    }));
  }

  async read(request: ReadRequest = {}): Promise<SheetSnapshot> {
    const sheet = request.sheet ? this.#find(request.sheet) : this.#active();
    return this.#snapshot(sheet);
  }

  async readAll(options: ReadAllRequest = {}): Promise<SheetSnapshot[]> {
    const snapshots: SheetSnapshot[] = [];
    const sheets = this.#wanted(options.sheets);
    const total = sheets.length;
    for (const sheet of sheets) {
      if (options.signal?.aborted) throw new HostError('cancelled', '已取消，未读取全部工作表。');
      snapshots.push(this.#snapshot(sheet));
      options.onProgress?.({ done: snapshots.length, total });
      if (snapshots.length % SHEETS_PER_TURN === 0) await nextTurn();
    }
    return snapshots;
  }

  async apply(changes: readonly SheetChange[]): Promise<Receipt> {
    const targets = changes.map((change) => ({ sheet: this.#find(change.sheet), change }));
    const parts = asHostError(() =>
      changeWorkbook(this.#file, targets, (outcomes) =>
        // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- each target has an outcome
        outcomes.map((outcome, i) => this.#verify(targets[i]!, outcome)),
      ),
    );
    return {
      id: newName(),
      at: new Date().toISOString(),
      workbook: this.#name,
      written: parts.flatMap(({ written }) => written),
      refused: parts.flatMap(({ refused }) => refused),
      marks: parts.map(({ marks }) => marks),
    };
  }

  async addSheet(sheet: NewSheet): Promise<SheetRef> {
    const id = asHostError(() => addSheetTo(this.#file, sheet));
    return this.#ref(this.#find({ workbook: this.#file.id, id, name: sheet.name }));
  }

  async select(): Promise<void> {
    throw new HostError(
      'unsupported',
      '按文件核验时不能选中单元格；请在表格程序中打开该文件查看。',
    );
  }

  onChange(): () => void {
    return () => {};
  }

  onSelect(): () => void {
    return () => {};
  }

  /** What was written, as reading it back shows. */
  #verify({ sheet, change }: { sheet: WorkbookSheet; change: SheetChange }, outcome: SheetOutcome) {
    const ref = this.#ref(sheet);
    const after = this.#snapshot(sheet);
    const holds = outcome.written.filter((e) => sameContent(after.cell(e.cell), e.after));
    const ignored = outcome.written.filter((edit) => !holds.includes(edit));
    const refused: Refusal[] = [
      ...outcome.refused.map(({ edit, code }) => ({ sheet: ref, edit, code })),
      ...ignored.map((edit) => ({ sheet: ref, edit, code: 'ignored' as const })),
    ];
    return {
      written: holds.map((edit) => ({ sheet: ref, edit })),
      refused: refused.sort((a, b) => change.edits.indexOf(a.edit) - change.edits.indexOf(b.edit)),
      marks: { sheet: ref, count: after.marks.length, refused: outcome.marksRefused },
    };
  }

  #snapshot(sheet: WorkbookSheet): SheetSnapshot {
    return asHostError(() => this.#file.read(sheet));
  }

  #wanted(sheets: readonly SheetRef[] | undefined): readonly WorkbookSheet[] {
    if (!sheets) return this.#file.sheets;
    for (const { workbook, name } of sheets) {
      if (workbook !== this.#file.id) throw anotherWorkbook(name);
    }
    const wanted = new Set(sheets.map(({ id }) => id));
    return this.#file.sheets.filter(({ id }) => wanted.has(id));
  }

  #ref({ id, name }: WorkbookSheet): SheetRef {
    return { workbook: this.#file.id, id, name };
  }

  #find({ workbook, id, name }: SheetRef): WorkbookSheet {
    if (workbook !== this.#file.id) throw anotherWorkbook(name);
    const found = this.#file.sheet(id);
    if (!found) throw new HostError('sheet-gone', `工作表「${name}」已不在文件中，请重新核验。`);
    return found;
  }

  #active(): WorkbookSheet {
    if (this.#file.sheets.length === 0) {
      throw new HostError('no-sheet', '文件中没有工作表；请换一个文件。');
    }
    const active = this.#file.sheets.find((sheet) => sheet.active);
    if (!active) {
      throw new HostError('not-a-worksheet', '当前是图表工作表；请切换到自评表所在的工作表。');
    }
    return active;
  }
}

/** Files opened so far, so that no two are taken for one. */
let opened = 0;

/** A broken part met after opening is told through the port's own error. */
function asHostError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const code = error.code === 'too-large' ? 'too-large' : 'failed';
    throw new HostError(code, error.message, { cause: error });
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
