import {
  anotherWorkbook,
  HostError,
  lastingName,
  lastingNames,
  sameSheet,
  sheetKey,
} from '../sheet';
import type {
  Mark,
  Progress,
  ReadRequest,
  SheetRef,
  SheetSnapshot,
  SpreadsheetHost,
} from '../sheet';
import { type Companion, type LayoutCorrection, readForms, type SheetReading } from '../form';
import { reviewReading, type SheetReview, type StandardRequest } from '../review';
import { DEFAULT_STANDARD, type Standard } from '../standards';
import { BesideSaidStore } from './kept/beside-said';
import { BesideTables } from './beside-tables';
import type { BureauDefaults } from './bureau/bureau';
import { DismissalStore } from './kept/dismissals';
import { type Fault, faultOf, untrackedFault } from './fault';
import { chosenStandard, standardsOf } from './flow';
import { ReceiptStore } from './kept/receipts';
import { LayoutStore } from './kept/layouts';
import { StandardStore } from './kept/own-standards';
import { loadSettings, saveSettings, type Settings } from './kept/settings';
import type { Screen, SessionState, WorkKind } from './state';
import { type KeyValueStore, localStore } from './kept/storage';
import { TickStore } from './kept/ticks-left';
import { tellingStore } from './kept/telling-store';
import { TaskRunner } from './task-runner';
import { afterWrite, NO_TICKS, type Ticks } from './ticks';
import { UnheardChanges } from './unheard-changes';

export interface SessionOptions {
  /** Where settings, receipts and dismissals are kept; the browser's local storage by default. */
  readonly store?: KeyValueStore;
  /** Milliseconds of quiet before a change of the sheet is reviewed; 400 by default. */
  readonly quiet?: number;
  readonly now?: () => Date;
  /** What the bureau set for everyone; the officer's own choices come before it. */
  readonly bureau?: BureauDefaults | null;
  /** Why the bureau's configuration is not used, as one Chinese sentence; null when all is well. */
  readonly bureauFault?: string | null;
}

/** What the parts of a session share: the host, what is remembered, and the one state. */
export class SessionCore {
  readonly receipts: ReceiptStore;
  readonly dismissals: DismissalStore;
  readonly ownLayouts: LayoutStore;
  readonly ownStandards: StandardStore;
  readonly besideSaid: BesideSaidStore;
  /** The tables that may lie beside the forms. */
  readonly besideTables: BesideTables;
  readonly runner = new TaskRunner();
  readonly now: () => Date;
  readonly quiet: number;
  readonly bureau: BureauDefaults | null;
  readonly bureauFault: string | null;
  /** `sheetKey`s of the sheets whose marks follow the officer's edits: those that carry marks of ours. */
  readonly marked = new Set<string>();
  /** The last review of each sheet by its `sheetKey`, to show it at once when the officer comes back. */
  readonly seen = new Map<string, SheetReview>();
  /** Changes of any sheet the host has told of so far. */
  changes = 0;
  #state: SessionState;
  #listeners = new Set<() => void>();
  readonly #store: KeyValueStore;
  readonly #ticksLeft: TickStore;
  /** The marks of sheets that were moved after they were read as these snapshots. */
  readonly moved = new WeakMap<SheetSnapshot, readonly Mark[]>();
  /** Notices changes that should have been told of. */
  readonly unheard = new UnheardChanges(() => this.#untold());

  constructor(
    readonly host: SpreadsheetHost,
    options: SessionOptions = {},
  ) {
    this.#store = options.store ?? localStore();
    this.receipts = new ReceiptStore(this.#store);
    this.#ticksLeft = new TickStore(this.#store);
    // Of a receipt it is told with the write itself.
    const told = tellingStore(this.#store, (isKept) => this.#kept(isKept));
    this.dismissals = new DismissalStore(told);
    this.ownLayouts = new LayoutStore(told);
    this.ownStandards = new StandardStore(told);
    this.besideTables = new BesideTables(host.capabilities.events);
    this.besideSaid = new BesideSaidStore(told);
    this.now = options.now ?? (() => new Date());
    this.quiet = options.quiet ?? 400;
    this.bureau = options.bureau ?? null;
    this.bureauFault = options.bureauFault ?? null;
    const settings = loadSettings(this.#store);
    this.#state = {
      screen: { kind: 'welcome', first: !settings.welcomed },
      workbook: null,
      work: null,
      done: null,
      fault: null,
      liveFault: null,
      stale: false,
      undoable: null,
      ticks: NO_TICKS,
      left: new Map(),
      selected: null,
      settings,
      book: null,
      besideFiles: [],
      unkept: false,
    };
  }

  get state(): SessionState {
    return this.#state;
  }

  set(patch: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...patch };
    for (const listener of [...this.#listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  setWork(kind: WorkKind, cancellable: boolean): void {
    if (!cancellable) this.runner.keep();
    this.set({ work: { kind, progress: null, cancellable } });
  }

  /**
   * How far the work of a task is. One that was cancelled goes on for a while and tells of nothing.
   * @param signal that of the task
   */
  setProgress(signal: AbortSignal, kind: WorkKind, progress: Progress): void {
    if (signal.aborted) return;
    this.set({ work: { kind, progress, cancellable: this.runner.cancellable } });
  }

  /** A fault of a task that is not known to have written anything. */
  faultOf(error: unknown, task: string, certain = true): Fault {
    return faultOf(error, { host: this.host.id, task, written: 0, certain });
  }

  changeSettings(patch: Partial<Settings>): void {
    const settings = { ...this.#state.settings, ...patch };
    const isKept = saveSettings(this.#store, settings);
    this.set({ settings });
    // That he was welcomed is nothing the officer has set.
    if (Object.keys(patch).some((key) => key !== 'welcomed')) this.#kept(isKept);
  }

  /** The standards on offer. */
  get standards(): readonly Standard[] {
    return standardsOf(this.bureau, this.ownStandards.list());
  }

  /** What reviews apply: the standard chosen by the officer or the bureau, else the one each form shows. */
  get standardRequest(): StandardRequest {
    return (
      this.chosenStandard ?? { auto: true, fallback: DEFAULT_STANDARD, others: this.standards }
    );
  }

  /** The standard the officer or the bureau chose; null leaves it to 口径自动. */
  get chosenStandard(): Standard | null {
    return chosenStandard(this.#state.settings, this.bureau, this.ownStandards.list());
  }

  /** The standard chosen, or the one that 口径自动 falls back on. */
  get standard(): Standard {
    return this.chosenStandard ?? DEFAULT_STANDARD;
  }

  /** Ids of the rules switched off, by the officer or else by the bureau. */
  get rulesOff(): readonly string[] {
    return this.#state.settings.rulesOff ?? this.bureau?.rulesOff ?? [];
  }

  /** 实时核验: the officer's choice, or else the bureau's. */
  get live(): boolean {
    return this.#state.settings.live ?? this.bureau?.live ?? true;
  }

  /** How layouts are to be read: the bureau's corrections, outweighed by the officer's. */
  get layouts(): readonly LayoutCorrection[] {
    return [...(this.bureau?.layouts ?? []), ...this.ownLayouts.list()];
  }

  /** The sheet the screen speaks of; null on the welcome screen. */
  get sheet(): SheetRef | null {
    return sheetOf(this.#state.screen);
  }

  /** The review shown, or null. */
  get review(): SheetReview | null {
    return this.#state.screen.kind === 'result' ? this.#state.screen.review : null;
  }

  /**
   * Reads a sheet (the active one unless named) and reviews it.
   * @throws HostError from the host; `another-workbook` when another came to the front meanwhile
   */
  async check(request: ReadRequest): Promise<SheetReview> {
    const snapshot = await this.host.read(request);
    return this.reviewOf(snapshot, await this.lastingName(snapshot.sheet));
  }

  /** The `lastingName` of a sheet's workbook. @throws HostError `another-workbook` when it is another now */
  async lastingName({ workbook, name }: SheetRef): Promise<string> {
    const info = await this.host.workbook();
    if (info.id !== workbook) throw anotherWorkbook(name);
    if (JSON.stringify(info) !== JSON.stringify(this.#state.workbook)) this.set({ workbook: info });
    return lastingName(info);
  }

  /** All names a workbook may be known by later: its tag is not in the file before the first write. */
  namesOf(lasting: string): string[] {
    const { workbook } = this.#state;
    if (!workbook || lastingName(workbook) !== lasting) return [lasting];
    return lastingNames(workbook);
  }

  /** The same for a sheet that was read already; where the host does not answer, as it was told last. */
  async knownName(sheet: SheetRef): Promise<string> {
    try {
      return await this.lastingName(sheet);
    } catch (error) {
      const { workbook } = this.#state;
      if (workbook?.id !== sheet.workbook) throw error;
      return lastingName(workbook);
    }
  }

  /**
   * Reviews a sheet as read, with the standard, the rules and the dismissals that apply to it.
   * @param workbook the `lastingName` under which its dismissals are kept
   * @throws whatever broke down inside, where that leaves no form of the sheet to show
   */
  reviewOf(snapshot: SheetSnapshot, workbook: string): SheetReview {
    const review = this.reviewReading(this.readingOf(snapshot), workbook);
    const [first] = review.failed;
    if (first && review.reviews.length === 0) throw first.error;
    return review;
  }

  /** Finds the forms of a sheet, as layouts say they are to be read. */
  readingOf(snapshot: SheetSnapshot): SheetReading {
    return readForms(snapshot, { layouts: this.layouts, isolated: true });
  }

  /**
   * The same for a sheet whose forms were found already.
   * @param tables that may lie beside them, besides those known of its workbook
   */
  reviewReading(
    reading: SheetReading,
    workbook: string,
    tables: readonly Companion[] = [],
  ): SheetReview {
    const { sheet } = reading.snapshot;
    return reviewReading(reading, {
      standard: this.standardRequest,
      disabledRules: this.rulesOff,
      dismissals: this.dismissals.list(this.namesOf(workbook), sheet.id),
      tables: [...tables, ...this.besideTables.of(sheet.workbook)],
      besideSaid: (form) => this.besideSaid.of(form),
      isolated: true,
    });
  }

  /** Whether a sheet holds a table of targets that lies beside the form shown, so that both are looked at together. */
  isBeside(sheet: SheetRef): boolean {
    const { screen } = this.#state;
    const beside = screen.kind === 'result' && screen.review.reviews[screen.current]?.beside;
    if (!beside) return false;
    const { targets, monitored } = beside;
    const tables = [targets?.table, targets?.adjusted, monitored?.table];
    return tables.some((table) => !!table && sameSheet(table.snapshot.sheet, sheet));
  }

  /** Shows a review; the form shown before stays chosen where it is still there. */
  show(review: SheetReview): void {
    const { snapshot, refusal } = review.reading;
    const before = this.#state.screen;
    // A host that always hears of changes has no losses to tell of.
    if (this.host.onLost) {
      const last = this.seen.get(sheetKey(snapshot.sheet))?.reading.snapshot ?? null;
      this.unheard.seen(last, snapshot);
    }
    this.#keepSeen(review);
    if (snapshot.marks.length > 0) this.marked.add(sheetKey(snapshot.sheet));
    const isAnother = !sameSheet(this.sheet, snapshot.sheet);
    const ticks = isAnother ? this.#leftOn(snapshot.sheet) : this.#state.ticks;
    this.set({ screen: screenFor(review, before, refusal), stale: false, ticks });
  }

  /** Sets what the officer said of the edits of the sheet shown; what is to stay outlives the pane. */
  sayTicks(ticks: Ticks): void {
    const { sheet } = this;
    if (!sheet) return this.set({ ticks });
    const left = new Map(this.#state.left).set(sheetKey(sheet), afterWrite(ticks));
    this.set({ ticks, left });
    this.#ticksLeft.keep(this.#namesNow, sheet.id, ticks);
  }

  /** Has what is to stay on some sheets of the workbook at hand, whichever is shown. */
  recallLeft(sheets: readonly SheetRef[]): void {
    const kept = this.#ticksLeft.all(this.#namesNow);
    const known = this.#state.left;
    const left = sheets.map((sheet): [string, Ticks] => {
      const key = sheetKey(sheet);
      return [key, known.get(key) ?? kept.get(sheet.id) ?? NO_TICKS];
    });
    this.set({ left: new Map(left) });
  }

  #leftOn(sheet: SheetRef): Ticks {
    const known = this.#state.left.get(sheetKey(sheet));
    return known ?? this.#ticksLeft.of(this.#namesNow, sheet.id);
  }

  /** All names of the workbook of the sheet shown. */
  get #namesNow(): readonly string[] {
    const { workbook } = this.#state;
    return workbook ? lastingNames(workbook) : [];
  }

  #keepSeen(review: SheetReview): void {
    const key = sheetKey(review.reading.snapshot.sheet);
    this.seen.delete(key);
    this.seen.set(key, review);
    for (const oldest of this.seen.keys()) {
      if (this.seen.size <= MOST_SEEN) return;
      this.seen.delete(oldest);
    }
  }

  /** What the officer set or said was put away, to outlive the pane or not. */
  #kept(isKept: boolean): void {
    if (this.#state.unkept === isKept) this.set({ unkept: !isKept });
  }

  #untold(): void {
    this.besideTables.distrust();
    const reason = new HostError('failed', '表格程序没有通知单元格的改动。', {
      cause: new Error('a change was found that no event told of'),
    });
    this.set({ liveFault: untrackedFault(reason, this.host.id) });
  }

  /** Finds what can be taken back on a sheet. @throws HostError from the host */
  async recall(sheet: SheetRef): Promise<void> {
    const workbook = await this.lastingName(sheet);
    this.set({ undoable: this.receipts.latest(this.namesOf(workbook), sheet.id) });
  }
}

/** Reviews kept of sheets looked at before; the officer comes back to few of them. */
const MOST_SEEN = 40;

function sheetOf(screen: Screen): SheetRef | null {
  return screen.kind === 'welcome' ? null : screen.sheet;
}

function screenFor(
  review: SheetReview,
  before: Screen,
  refusal: SheetReview['reading']['refusal'],
): Screen {
  const { sheet } = review.reading.snapshot;
  if (review.reviews.length > 0) {
    return { kind: 'result', sheet, review, current: currentIn(review, before) };
  }
  const others = before.kind === 'no-form' && sameSheet(before.sheet, sheet) ? before.others : null;
  return { kind: 'no-form', sheet, refusal: refusal ?? NOTHING_SAID, others };
}

/** A reading without forms always says why; this stands in should it ever not. */
const NOTHING_SAID = {
  code: 'no-form',
  message: '未在当前工作表找到自评表，请切换到自评表所在的工作表后重试。',
  lookedFor: [],
  found: [],
} as const;

function currentIn(review: SheetReview, before: Screen): number {
  if (before.kind !== 'result') return 0;
  if (!sameSheet(before.sheet, review.reading.snapshot.sheet)) return 0;
  const project = before.review.reviews[before.current]?.form.project?.text;
  const same = review.reviews.findIndex((one) => !!project && one.form.project?.text === project);
  return same >= 0 ? same : Math.min(before.current, review.reviews.length - 1);
}
