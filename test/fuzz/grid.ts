import {
  a1,
  type Area,
  a1Area,
  type Cell,
  type CellAddress,
  type CellContent,
  EMPTY_CELL,
  parseA1,
  parseA1Area,
  SheetSnapshot,
} from '../../src/sheet';
import { readForms } from '../../src/form';
import { cellOf } from '../form/snapshot-of';

/**
 * What a cell is to the officer, whatever became of the form around it: one of the figures a review
 * may compute, or the officer's own; null for cells that hold nothing.
 */
export type Role = 'computed' | 'own' | null;

export interface GridCell {
  readonly text: string;
  readonly role: Role;
  /** What the cell holds where its text does not say it: a date, an error, a formula, another format. */
  readonly held?: CellContent;
  /** A bare figure that was typed where none belonged: moved in place of a computed one, it is as good as one. */
  readonly typed?: true;
}

/** A sheet under mutation: cells, each with its role, merged areas and hidden lines (0-based). */
export interface Grid {
  readonly cells: readonly (readonly GridCell[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export const NOTHING: GridCell = { text: '', role: null };

/**
 * A form nobody has changed, with the roles its reading gives: it is one of those whose reading the
 * acceptance tests hold against what was printed.
 */
export function gridOf(sheet: SheetSnapshot): Grid {
  const computed = new Set(computedCells(sheet).map(a1));
  const rows = sheet.rowNumbers();
  const height = (rows.at(-1) ?? -1) + 1;
  const width = rows.reduce(
    (most, row) => Math.max(most, (sheet.cellsInRow(row).at(-1)?.column ?? 0) + 1),
    0,
  );
  const cells = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column): GridCell => {
      const { text } = sheet.cell({ row, column });
      const isComputed = computed.has(a1({ row, column }));
      return { text, role: isComputed ? 'computed' : text === '' ? null : 'own' };
    }),
  );
  return { cells, merges: sheet.merges, hiddenRows: [], hiddenColumns: [] };
}

function computedCells(sheet: SheetSnapshot): CellAddress[] {
  return readForms(sheet).forms.flatMap((form) => {
    const funds = [form.fund?.total, ...(form.fund?.sources ?? [])];
    const fields = [
      ...funds.flatMap((row) => [row?.rate, row?.score]),
      ...form.indicators.map(({ score }) => score),
      form.total?.score,
      form.grade,
    ];
    return fields.flatMap((field) => (field && !field.inline ? [field.at] : []));
  });
}

/** The grid as a sheet, some rows down and columns to the right. */
export function sheetOf(grid: Grid, down = 0, right = 0): SheetSnapshot {
  const rows = new Map<number, Map<number, Cell>>();
  grid.cells.forEach((line, row) => {
    const cells = new Map<number, Cell>();
    line.forEach((cell, column) => {
      if (isFilled(cell)) cells.set(column + right, carried(contentOf(cell), down, right));
    });
    if (cells.size > 0) rows.set(row + down, cells);
  });
  return new SheetSnapshot({
    sheet: { workbook: 'w', id: '1', name: '自评表' },
    rows,
    merges: grid.merges.map((area) => moved(area, down, right)),
    hiddenRows: new Set(grid.hiddenRows.map((row) => row + down)),
    hiddenColumns: new Set(grid.hiddenColumns.map((column) => column + right)),
  });
}

export function isFilled({ text, held }: GridCell): boolean {
  return text !== '' || held !== undefined;
}

/** The cell as a snapshot has it: a text that is a plain number is a number that shows that text. */
export function contentOf({ text, held }: GridCell): Cell {
  return held ? { ...EMPTY_CELL, ...held, text } : cellOf(text);
}

/** A formula reads the same cells wherever the sheet was moved to. */
function carried(cell: Cell, down: number, right: number): Cell {
  const formula = cell.formula?.replace(/\b[A-Z]{1,2}\d+\b/g, (reference) => {
    const { row, column } = parseA1(reference);
    return a1({ row: row + down, column: column + right });
  });
  return { ...cell, formula: formula ?? null };
}

export function moved(area: Area, down: number, right: number): Area {
  return {
    top: area.top + down,
    left: area.left + right,
    bottom: area.bottom + down,
    right: area.right + right,
  };
}

export function roleAt({ cells }: Grid, { row, column }: CellAddress): Role {
  return cells[row]?.[column]?.role ?? null;
}

/** A grid as it is kept among the fixtures: a row a line of texts, the computed cells and merges by name. */
export interface KeptGrid {
  readonly rows: readonly (readonly string[])[];
  readonly computed: readonly string[];
  readonly merges: readonly string[];
  /** What cells hold whose text does not say it. */
  readonly held?: Readonly<Record<string, CellContent>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export function kept({ cells, merges, hiddenRows, hiddenColumns }: Grid): KeptGrid {
  const named = cells.flatMap((row, r) =>
    row.map((cell, c) => [a1({ row: r, column: c }), cell] as const),
  );
  const held = named.flatMap(([at, cell]) => (cell.held ? [[at, cell.held] as const] : []));
  return {
    rows: cells.map((row) => row.map(({ text }) => text)),
    computed: named.filter(([, { role }]) => role === 'computed').map(([at]) => at),
    merges: merges.map(a1Area),
    ...(held.length > 0 && { held: Object.fromEntries(held) }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}

export function gridFrom(from: KeptGrid): Grid {
  const { rows, merges, held = {}, hiddenRows = [], hiddenColumns = [] } = from;
  const computed = new Set(from.computed);
  return {
    cells: rows.map((row, r) =>
      row.map((text, c): GridCell => {
        const at = a1({ row: r, column: c });
        const content = held[at];
        const isOwn = text !== '' || content !== undefined;
        const role = computed.has(at) ? 'computed' : isOwn ? 'own' : null;
        return { text, role, ...(content && { held: content }) };
      }),
    ),
    merges: merges.map((area) => parseA1Area(area)),
    hiddenRows,
    hiddenColumns,
  };
}
