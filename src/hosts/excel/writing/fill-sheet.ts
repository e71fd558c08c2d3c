import {
  a1Area,
  type Area,
  asTyped,
  type CellAddress,
  cellArea,
  type NewCell,
  type NewCellStyle,
  type NewSheet,
} from '../../../sheet';
import { STYLES } from './new-cell-style';

/** The client sends more than 1,500 cells in slices of its own making. */
const CELLS_AT_ONCE = 1_200;
/** Characters of contents put into one request; with their styles it stays far below 5 MB. */
const CHARACTERS_AT_ONCE = 500_000;
/** Areas styled in one request; each takes up to 6 kB. */
const AREAS_AT_ONCE = 300;

/** Puts merges, contents and styles on an empty sheet, in as many trips as they need. */
export async function fillSheet(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  sheet: NewSheet,
): Promise<void> {
  for (const block of blocksOf(sheet.cells)) {
    const range = rangeAt(target, block.area);
    range.numberFormat = block.formats;
    range.formulas = block.contents;
    // eslint-disable-next-line own/no-restricted-syntax -- one trip for as much as a request may hold
    if (block.isFull) await context.sync();
  }
  // Merged only now: a range that covers merged cells takes its contents less surely.
  for (const area of sheet.merges) rangeAt(target, area).merge();
  let styled = 0;
  for (const { style, area } of styledAreas(sheet)) {
    STYLES[style](rangeAt(target, area).format, area);
    // eslint-disable-next-line own/no-restricted-syntax -- one trip for as much as a request may hold
    if (++styled % AREAS_AT_ONCE === 0) await context.sync();
  }
  await context.sync();
}

/** Emptying keeps references of other sheets alive, which deleting would break. */
export function clearSheet(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.untrack();
  all.unmerge();
  all.dataValidation.clear();
  all.clear();
}

interface Block {
  readonly area: Area;
  readonly contents: (number | string | boolean)[][];
  readonly formats: string[][];
  /** Whether the request is as large as it should become. */
  readonly isFull: boolean;
}

/** The contents in blocks of whole rows. */
function blocksOf(cells: readonly NewCell[]): Block[] {
  if (cells.length === 0) return [];
  const right = Math.max(...cells.map(({ at }) => at.column));
  const byRow = new Map<number, NewCell[]>();
  for (const cell of cells) byRow.set(cell.at.row, [...(byRow.get(cell.at.row) ?? []), cell]);
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  const blocks: Block[] = [];
  let characters = 0;
  for (const row of rows) {
    const last = blocks.at(-1);
    const contents: Block['contents'][number] = Array<string>(right + 1).fill('');
    const formats = Array<string>(right + 1).fill('General');
    for (const { at, value, formula, format = 'General' } of byRow.get(row) ?? []) {
      formats[at.column] = format;
      contents[at.column] = asTyped({
        value,
        formula: formula ?? null,
        format,
      });
    }
    characters += contents.reduce<number>((sum, content) => sum + String(content).length + 12, 0);
    const isFull = characters > CHARACTERS_AT_ONCE;
    if (isFull) characters = 0;
    const hasRoom = last && (last.contents.length + 1) * (right + 1) <= CELLS_AT_ONCE;
    if (last && hasRoom && !last.isFull && last.area.bottom === row - 1) {
      const area = { ...last.area, bottom: row };
      blocks[blocks.length - 1] = {
        area,
        contents: [...last.contents, contents],
        formats: [...last.formats, formats],
        isFull,
      };
    } else {
      const area = { top: row, left: 0, bottom: row, right };
      blocks.push({ area, contents: [contents], formats: [formats], isFull });
    }
  }
  return blocks;
}

interface StyledArea {
  readonly style: NewCellStyle;
  readonly area: Area;
}

/** The cells in areas that look alike: runs along a row, joined with the same run above. */
export function styledAreas({ cells, merges }: NewSheet): StyledArea[] {
  const ordered = [...cells].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  const runs: StyledArea[] = [];
  const above = new Map<string, number>();
  const keep = (run: StyledArea) => {
    const { area, style } = run;
    const key = `${style} ${area.left} ${area.right}`;
    const index = above.get(key) ?? -1;
    const upper = runs[index]?.area;
    if (upper?.bottom === area.top - 1) {
      runs[index] = { style, area: { ...upper, bottom: area.bottom } };
    } else {
      above.set(key, runs.length);
      runs.push(run);
    }
  };
  let open: StyledArea | null = null;
  for (const { at, style } of ordered) {
    const merge = merges.find(({ top, left }) => top === at.row && left === at.column);
    if (merge) {
      if (open) keep(open);
      runs.push({ style, area: merge });
      open = null;
      continue;
    }
    const longer: StyledArea | null = open && lengthened(open, at, style);
    if (open && !longer) keep(open);
    open = longer ?? { style, area: cellArea(at) };
  }
  if (open) keep(open);
  return runs;
}

/** The run with the cell to its right, where that looks alike. */
function lengthened(run: StyledArea, at: CellAddress, style: NewCellStyle): StyledArea | null {
  const { area } = run;
  const isNext = run.style === style && area.top === at.row && area.right === at.column - 1;
  return isNext ? { style, area: { ...area, right: at.column } } : null;
}

function rangeAt(target: Excel.Worksheet, area: Area): Excel.Range {
  const range = target.getRange(a1Area(area));
  range.untrack();
  return range;
}
