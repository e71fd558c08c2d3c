import {
  a1,
  type Area,
  type CellAddress,
  type NewSheet,
  parseA1Area,
  type SheetSnapshot,
} from '../../src/sheet';
import { readForms } from '../../src/form';
import { snapshotOf } from '../form/snapshot-of';

/**
 * What a cell is to the officer, whatever became of the form around it: one of the figures a review
 * may compute, or the officer's own; null for cells that hold nothing.
 */
export type Role = 'computed' | 'own' | null;

export interface GridCell {
  readonly text: string;
  readonly role: Role;
}

/** A sheet under mutation: cells, each with its role, and merged areas (0-based). */
export interface Grid {
  readonly cells: readonly (readonly GridCell[])[];
  readonly merges: readonly Area[];
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
  return { cells, merges: sheet.merges };
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
export function sheetOf({ cells, merges }: Grid, down = 0, right = 0): SheetSnapshot {
  const above = Array.from({ length: down }, () => [] as string[]);
  const left = Array<string>(right).fill('');
  const texts = cells.map((row) => [...left, ...row.map(({ text }) => text)]);
  return snapshotOf([...above, ...texts], {
    merges: merges.map((area) => name(moved(area, down, right))),
  });
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

/** The grid as a sheet to be put into a workbook. */
export function newSheetOf(grid: Grid): NewSheet {
  const sheet = sheetOf(grid);
  const cells = sheet.rowNumbers().flatMap((row) =>
    sheet.cellsInRow(row).flatMap(({ column, cell: { value, format } }) => {
      if (typeof value !== 'number' && typeof value !== 'string') return [];
      return [{ at: { row, column }, value, format, style: 'text' as const }];
    }),
  );
  return {
    name: '自评表',
    replace: false,
    widths: [],
    cells,
    merges: sheet.merges,
    validations: [],
    landscape: false,
  };
}

/** A grid as it is kept among the fixtures: a row a line of texts, the computed cells and merges by name. */
export interface KeptGrid {
  readonly rows: readonly (readonly string[])[];
  readonly computed: readonly string[];
  readonly merges: readonly string[];
}

export function kept({ cells, merges }: Grid): KeptGrid {
  const computed = cells.flatMap((row, r) =>
    row.flatMap(({ role }, c) => (role === 'computed' ? [a1({ row: r, column: c })] : [])),
  );
  return {
    rows: cells.map((row) => row.map(({ text }) => text)),
    computed,
    merges: merges.map(name),
  };
}

export function gridFrom({ rows, computed, merges }: KeptGrid): Grid {
  const isComputed = new Set(computed);
  return {
    cells: rows.map((row, r) =>
      row.map((text, c): GridCell => {
        if (isComputed.has(a1({ row: r, column: c }))) return { text, role: 'computed' };
        return { text, role: text === '' ? null : 'own' };
      }),
    ),
    merges: merges.map((area) => parseA1Area(area)),
  };
}

function name({ top, left, bottom, right }: Area): string {
  return `${a1({ row: top, column: left })}:${a1({ row: bottom, column: right })}`;
}
