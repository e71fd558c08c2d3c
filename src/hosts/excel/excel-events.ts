import {
  type Area,
  parseA1,
  parseA1Area,
  type SelectionEvent,
  type SheetChangeEvent,
  type SheetRef,
} from '../../sheet';
import { excelCode } from './model/excel-errors';

/** Errors after which registering an event is tried again: they pass by themselves. */
const PASSING = [
  'InvalidOperationInCellEditMode',
  'WriteNotSupportedWhenModalDialogOpen',
  'ActivityLimitReached',
];
const RETRY_MS = 1_500;
const RETRIES = 40;
/** Longer than all tries take: what is not registered by then is not going to be. */
const PATIENCE_MS = 90_000;

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** Turns Excel's events of all worksheets into those of the port. */
export class ExcelEvents {
  readonly #changes = new Set<(change: SheetChangeEvent) => void>();
  readonly #selections = new Set<(selection: SelectionEvent) => void>();
  readonly #losses = new Set<(reason: unknown) => void>();
  readonly #waits = new Set<ReturnType<typeof setTimeout>>();
  #changeEvents: Promise<Registration[]> | null = null;
  #selectEvents: Promise<Registration[]> | null = null;

  /** @param refOf names a worksheet by Excel's id, as far as it is known */
  constructor(private readonly refOf: (id: string) => SheetRef) {}

  onChange(listener: (change: SheetChangeEvent) => void): () => void {
    this.#changes.add(listener);
    this.#changeEvents ??= this.#watched(
      register((sheets) => [sheets.onChanged.add(async (event) => this.#changed(event))]),
    );
    return () => {
      this.#changes.delete(listener);
      if (this.#changes.size > 0) return;
      this.#stopWaiting();
      void release(this.#changeEvents);
      this.#changeEvents = null;
    };
  }

  onSelect(listener: (selection: SelectionEvent) => void): () => void {
    this.#selections.add(listener);
    this.#selectEvents ??= this.#watched(
      register((sheets) => [
        sheets.onSelectionChanged.add(async (event) =>
          this.#selected({ sheet: this.refOf(event.worksheetId), cell: firstCell(event.address) }),
        ),
        sheets.onActivated.add(async (event) =>
          this.#selected({ sheet: this.refOf(event.worksheetId), cell: null }),
        ),
      ]),
    );
    return () => {
      this.#selections.delete(listener);
      if (this.#selections.size > 0) return;
      this.#stopWaiting();
      void release(this.#selectEvents);
      this.#selectEvents = null;
    };
  }

  /** Called when events could not be registered, however often it was tried. */
  onLost(listener: (reason: unknown) => void): () => void {
    this.#losses.add(listener);
    return () => void this.#losses.delete(listener);
  }

  /** Resolves when the events asked for so far are registered. */
  async ready(): Promise<void> {
    await Promise.all([this.#changeEvents, this.#selectEvents]);
  }

  #watched(events: Promise<Registration[]>): Promise<Registration[]> {
    const lost = (reason: unknown) => {
      for (const listener of [...this.#losses]) listener(reason);
    };
    const unanswered = new Error('no answer to the registration of events');
    const patience = setTimeout(() => lost(unanswered), PATIENCE_MS);
    void events.catch(lost).finally(() => clearTimeout(patience));
    this.#waits.add(patience);
    return events;
  }

  #stopWaiting(): void {
    for (const patience of this.#waits) clearTimeout(patience);
    this.#waits.clear();
  }

  #changed(event: Excel.WorksheetChangedEventArgs): void {
    if (event.triggerSource === 'ThisLocalAddin') return;
    const change = { sheet: this.refOf(event.worksheetId), area: areaOf(event.address) };
    for (const listener of [...this.#changes]) listener(change);
  }

  #selected(selection: SelectionEvent): void {
    for (const listener of [...this.#selections]) listener(selection);
  }
}

/** Registers in one trip; an officer who is just typing in a cell does not lose live review for it. */
async function register(
  add: (sheets: Excel.WorksheetCollection) => Registration[],
  left = RETRIES,
): Promise<Registration[]> {
  try {
    return await Excel.run(async (context) => {
      const registrations = add(context.workbook.worksheets);
      await context.sync();
      return registrations;
    });
  } catch (error) {
    if (left === 0 || !PASSING.includes(excelCode(error) ?? '')) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return register(add, left - 1);
  }
}

async function release(events: Promise<Registration[]> | null): Promise<void> {
  try {
    const registrations = (await events) ?? [];
    const context = registrations[0]?.context;
    if (!context) return;
    for (const registration of registrations) registration.remove();
    await context.sync();
  } catch {
    // Events that were never registered, or of a workbook that is gone, need no release.
  }
}

/** Null for an area that is no rectangle of cells, such as a whole column or several areas. */
function areaOf(address: string): Area | null {
  const name = address.slice(address.lastIndexOf('!') + 1);
  return /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(name) ? parseA1Area(name) : null;
}

function firstCell(address: string) {
  const [first = ''] = address.slice(address.lastIndexOf('!') + 1).split(/[:,]/);
  return /^\$?[A-Z]{1,3}\$?\d+$/i.test(first) ? parseA1(first) : null;
}
