import fc from 'fast-check';
import { a1, a1Area, type SheetSnapshot } from '../../src/sheet';
import { snapshotOf } from '../form/snapshot-of';
import { decimal, type FormModel, hundredths, plain, type RowModel } from './form-model';
import type { Layout, LayoutLine } from './printed-layout';

/** How a printed form may differ without being another layout. */
export interface Style {
  /** How a level that goes on is shown: merged cells, blank cells or the label again. */
  readonly levels: 'merged' | 'blank' | 'repeated';
  /** Every cell a text, as a sheet pasted from a web page has it. */
  readonly asText: boolean;
  /** Percentages as numbers in percent-formatted cells. */
  readonly percentCells: boolean;
  /** Blank rows above and blank columns left of the form. */
  readonly down: number;
  readonly right: number;
}

export function printStyle(): fc.Arbitrary<Style> {
  return fc.record({
    levels: fc.constantFrom('merged', 'blank', 'repeated'),
    asText: fc.boolean(),
    percentCells: fc.boolean(),
    down: fc.integer({ min: 0, max: 2 }),
    right: fc.integer({ min: 0, max: 2 }),
  });
}

/** Texts by the field of one part of the form: where it was printed (an A1 name), or what it holds. */
export type Places = Readonly<Record<string, string>>;

export interface PrintedForm {
  readonly sheet: SheetSnapshot;
  readonly form: Places;
  /** 年度资金总额, then its sources. */
  readonly fund: readonly Places[];
  readonly rows: readonly Places[];
}

/** What is typed over single cells of a form, by their fields. */
export interface Typed {
  readonly form?: Places;
  /** By the number of the fund row, 年度资金总额 being 0. */
  readonly fund?: Readonly<Record<number, Places>>;
  /** By the number of the indicator. */
  readonly rows?: Readonly<Record<number, Places>>;
}

/** The form printed in a layout, with some of its cells typed over. */
export function printForm(
  model: FormModel,
  layout: Layout,
  style: Style,
  typed: Typed = {},
): PrintedForm {
  return new Printing(model, style, typed).print(layout);
}

class Printing {
  readonly #grid: string[][] = [];
  readonly #form: Record<string, string> = {};
  readonly #fund: Places[] = [];
  readonly #rows: Places[] = [];

  constructor(
    readonly model: FormModel,
    readonly style: Style,
    readonly typed: Typed,
  ) {
    for (let i = 0; i < style.down; i++) this.#grid.push([]);
  }

  print({ lines }: Layout): PrintedForm {
    const headings = lines.filter(({ repeat }) => repeat === 'level1' || repeat === 'level2');
    for (const line of lines) this.#line(line, headings);
    return { sheet: this.#sheet(), form: this.#form, fund: this.#fund, rows: this.#rows };
  }

  #line(line: LayoutLine, headings: readonly LayoutLine[]): void {
    const { rows } = this.model;
    switch (line.repeat) {
      case null:
        Object.assign(this.#form, this.#put(line.cells, this.#formFields()));
        return;
      case 'level1':
      case 'level2':
        return;
      case 'half':
        this.#indicators(line, headings, Math.ceil(rows.length / 2));
        return;
      case 'rows':
        this.#indicators(line, headings, rows.length);
        return;
      default:
        this.#fund.push(this.#put(line.cells, this.#fundFields(this.#fund.length)));
    }
  }

  #indicators(line: LayoutLine, headings: readonly LayoutLine[], end: number): void {
    const start = this.#rows.length;
    for (let i = start; i < end; i++) {
      const row = this.model.rows[i]!;
      const above = i > start ? this.model.rows[i - 1] : undefined;
      const goesOn = { level1: row.level1 === above?.level1, level2: isSameGroup(row, above) };
      const fields = this.#rowFields(row, i);
      for (const heading of headings) {
        if (!goesOn[heading.repeat as 'level1' | 'level2']) this.#put(heading.cells, fields);
      }
      const cells = line.cells.map((cell) => {
        const level = (['level1', 'level2'] as const).find((one) => cell.includes(`{${one}}`));
        if (!level || !goesOn[level] || this.style.levels === 'repeated') return cell;
        return this.style.levels === 'merged' ? '^' : '';
      });
      this.#rows.push(this.#put(cells, fields));
    }
  }

  /** One more row of the sheet; says where each field went. */
  #put(cells: readonly string[], fields: Readonly<Record<string, string>>): Places {
    const places: Record<string, string> = {};
    const row = this.#grid.length;
    const texts = cells.map((cell, i) => {
      const text = cell.replace(/\{(\w+)(\*\d+)?\}/g, (_, name: string, times?: string) => {
        const text = fields[name];
        if (text === undefined) throw new Error(`no such field: ${name}`);
        places[name] = a1({ row, column: this.style.right + i });
        const isScaled = times && /^-?\d/.test(text);
        return isScaled ? plain(hundredths(text) * BigInt(times.slice(1))) : text;
      });
      return cell.endsWith('}%') && text === '%' ? '' : text;
    });
    this.#grid.push([...Array<string>(this.style.right).fill(''), ...texts]);
    return places;
  }

  #formFields(): Record<string, string> {
    const indicatorPoints = plain(pointsOf(this.model.rows));
    return { ...textsOf(this.model), indicatorPoints, ...this.typed.form };
  }

  #fundFields(index: number): Record<string, string> {
    const { fund, fundWeight, fundScore, fundReason } = this.model;
    const own = { weight: fundWeight, score: fundScore, reason: fundReason };
    return { ...fund[index]!, ...(index === 0 && own), ...this.typed.fund?.[index] };
  }

  #rowFields(row: RowModel, index: number): Record<string, string> {
    const group = this.model.rows.filter(({ level1 }) => level1 === row.level1);
    const typed = this.typed.rows?.[index];
    const lost = row.score === '' ? '' : decimal(hundredths(row.weight) - hundredths(row.score));
    return {
      ...textsOf(row),
      target: `${row.operator}${row.value}${row.unit}`,
      initialTarget: `${row.operator}${row.value}${row.unit}`,
      copiedOperator: row.fact.kind === 'number' && !typed?.['actual'] ? row.operator : '',
      points: plain(hundredths(row.weight)),
      level1Points: plain(pointsOf(group)),
      serial: String(index + 1),
      deducted: lost,
      ...typed,
    };
  }

  #sheet(): SheetSnapshot {
    const isJoined = (text: string | undefined) => text === '<' || text === '^';
    const rows = this.#grid.map((cells) => cells.map((text) => (isJoined(text) ? '' : text)));
    return snapshotOf(rows, { ...this.style, merges: merges(this.#grid) });
  }
}

/** The fields that are printed as they are. */
function textsOf(part: FormModel | RowModel): Record<string, string> {
  return Object.fromEntries(
    Object.entries(part).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function pointsOf(rows: readonly RowModel[]): bigint {
  return rows.reduce((sum, { weight }) => sum + hundredths(weight), 0n);
}

function isSameGroup(one: RowModel, other: RowModel | undefined): boolean {
  return one.level1 === other?.level1 && one.level2 === other.level2;
}

/** Whether a row goes on with the area above it, over its whole width: `^`, or `^<<`. */
function isJoined(cells: readonly string[] | undefined, left: number, right: number): boolean {
  const [first, ...rest] = cells?.slice(left, right + 1) ?? [];
  return first === '^' && rest.every((text) => text === '<' || text === '^');
}

/** The areas that `<` and `^` join to the cell on their left and above. */
function merges(grid: readonly (readonly string[])[]): string[] {
  return grid.flatMap((cells, top) =>
    cells.flatMap((text, left) => {
      if (text === '<' || text === '^') return [];
      let right = left;
      while (cells[right + 1] === '<') right += 1;
      let bottom = top;
      while (isJoined(grid[bottom + 1], left, right)) bottom += 1;
      return right > left || bottom > top ? [a1Area({ top, left, bottom, right })] : [];
    }),
  );
}
