import { a1Area, type Area } from '../../../../src/sheet';
import { type Modes, USUAL } from './modes';
import { Border } from './remote';
import type { Held, SheetModel } from './sheet-model';

/** The integers ET gives for error values. */
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  '#NULL!': -2146826288,
  '#DIV/0!': -2146826281,
  '#VALUE!': -2146826273,
  '#REF!': -2146826265,
  '#NAME?': -2146826259,
  '#NUM!': -2146826252,
  '#N/A': -2146826246,
};

export type EventHandler = (...args: unknown[]) => void;

/** What is open and how it behaves: the state behind the fake's objects. */
export class World {
  readonly border = new Border();
  readonly modes: Modes;
  readonly listeners = new Map<string, Set<EventHandler>>();
  readonly switches = { ScreenUpdating: true, EnableEvents: true, DisplayAlerts: true };
  /** What the pages of an add-in share. */
  readonly storage = new Map<string, string | number | boolean>();
  /** Panes made so far; a number counts from 1. */
  readonly panes: { ID: number; url: string; Visible: boolean }[] = [];
  selected: { sheet: SheetModel; area: Area } | null = null;
  fullName = 'C:\\自评\\自评表.xlsx';
  date1904 = false;
  structureProtected = false;
  /** Makes the objects events carry; set by the application. */
  carry: (sheet: SheetModel, areas?: readonly Area[]) => unknown = () => null;
  /** What has been assigned, newest last, for tests of the order of things. */
  readonly changes: string[] = [];

  constructor(
    readonly sheets: SheetModel[],
    modes: Partial<Modes> = {},
    public active: SheetModel = sheets[0]!,
  ) {
    this.modes = { ...USUAL, ...modes };
  }

  /** Whether assignments are carried out. @throws when the officer is typing in a cell */
  mayAssign(): boolean {
    if (this.modes.editing === 'throws') throw new Error('正在编辑单元格');
    return this.modes.editing === 'no';
  }

  /** A value as it crosses the border. */
  outside(value: Held): unknown {
    if (typeof value !== 'object' || value === null) return value;
    return ERROR_NUMBERS[value.error] ?? value.error;
  }

  /** Cells were changed, by whomever. */
  changed(sheet: SheetModel, areas: readonly Area[]): void {
    this.changes.push(`${sheet.name}!${areas.map(a1Area).join(',')}`);
    this.fire('SheetChange', this.carry(sheet), this.carry(sheet, areas));
  }

  /** ET waits for its handlers, and crashes when they call it. */
  fire(name: string, ...args: unknown[]): void {
    if (!this.switches.EnableEvents) return;
    for (const handler of [...(this.listeners.get(name) ?? [])]) {
      this.border.inHandler = true;
      try {
        handler(...args);
      } finally {
        this.border.inHandler = false;
      }
    }
  }
}
