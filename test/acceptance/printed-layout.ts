import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of a layout: printed once, or once for each fund row or indicator. */
export interface LayoutLine {
  readonly repeat: Repeat | null;
  readonly cells: readonly string[];
}

/** Which part of the form a line is printed for; `half` is the first half of the indicators. */
export type Repeat = (typeof REPEATS)[number];
const REPEATS = [
  'total',
  'fiscal',
  'carry-over',
  'other',
  'level1',
  'level2',
  'half',
  'rows',
] as const;

/** How one place prints the form. */
export interface Layout {
  readonly name: string;
  readonly lines: readonly LayoutLine[];
  /** Remarks about what the form holds, from lines that begin with #. */
  readonly notes: ReadonlySet<string>;
  /** The sources of the fund block, in order. */
  readonly sources: readonly Repeat[];
}

const SOURCES: readonly string[] = ['fiscal', 'carry-over', 'other'];

/**
 * The layouts of the folder `layouts`. A cell holds labels and {fields}; `<` joins it to the cell on
 * its left, `^` to the one above.
 */
export const LAYOUTS: readonly Layout[] = readdirSync(join(__dirname, 'layouts'))
  .sort()
  .map((file) => layoutOf(file.replace(/\.txt$/, ''), readLines(file)));

/** Whether the layout has a cell for a field: `score` of the form's `rows`, `grade` of the form. */
export function prints(layout: Layout, part: 'form' | Repeat, field: string): boolean {
  return layout.lines.some(
    ({ repeat, cells }) =>
      (repeat ?? 'form') === part && cells.some((cell) => cell.includes(`{${field}}`)),
  );
}

function readLines(file: string): string[] {
  return readFileSync(join(__dirname, 'layouts', file), 'utf8')
    .trimEnd()
    .split('\n');
}

function layoutOf(name: string, texts: readonly string[]): Layout {
  const lines = texts.filter((text) => !text.startsWith('#')).map(lineOf);
  return {
    name,
    lines,
    notes: new Set(texts.filter((text) => text.startsWith('#')).map((text) => text.slice(2))),
    sources: lines.flatMap(({ repeat }) => (repeat && SOURCES.includes(repeat) ? [repeat] : [])),
  };
}

function lineOf(text: string): LayoutLine {
  const mark = /^@([\w-]+) /.exec(text);
  const repeat = REPEATS.find((one) => one === mark?.[1]) ?? null;
  if (mark && !repeat) throw new Error(`no such part of a form: ${text}`);
  const cells = text.slice(mark?.[0].length ?? 0).split('|');
  return { repeat, cells: cells.map((cell) => cell.replaceAll('\\n', '\n')) };
}
