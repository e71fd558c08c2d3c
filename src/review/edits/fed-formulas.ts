import type { Finding } from '../../rules';
import { a1, type Area, type CellAddress, contains, type Edit, precedents } from '../../sheet';
import type { SheetSnapshot } from '../../sheet';

/**
 * An error about a formula whose inputs this review writes is not judged yet: the spreadsheet
 * recalculates it after the write, and the next review sees the new value.
 */
export function postponeFedFormulas(
  snapshot: SheetSnapshot,
  findings: readonly Finding[],
  edits: readonly Edit[],
): Finding[] {
  const written = edits.map(({ cell }) => cell);
  if (written.length === 0) return [...findings];
  return findings.map((finding) => {
    const cell = finding.cells[0];
    if (!cell || finding.severity !== 'error' || !isFed(snapshot, cell, written)) return finding;
    const data = { cell: a1(cell) };
    return {
      ...finding,
      id: 'fed-formula',
      data,
      sendsTo: cell,
      severity: 'info',
      outcome: 'review',
    };
  });
}

/** Whether the cell's formula refers, directly or through other formulas, to one of the cells. */
export function isFed(
  snapshot: SheetSnapshot,
  cell: CellAddress,
  written: readonly CellAddress[],
  visited: Set<string> = new Set(),
): boolean {
  const { formula } = snapshot.cell(cell);
  if (formula === null || visited.has(a1(cell))) return false;
  visited.add(a1(cell));
  const areas = areasRead(formula, snapshot.name);
  if (areas === null) return true;
  if (areas.some((area) => written.some((at) => contains(area, at)))) return true;
  return areas.some((area) =>
    formulasIn(snapshot, area).some((at) => isFed(snapshot, at, written, visited)),
  );
}

/** The areas of its own sheet that a formula reads; null when they cannot be known, which counts as fed. */
function areasRead(formula: string, sheet: string): Area[] | null {
  const own = sheet.toLowerCase();
  return precedents({ sheet, formula })?.filter((area) => area.sheet.toLowerCase() === own) ?? null;
}

function formulasIn(snapshot: SheetSnapshot, area: Area): CellAddress[] {
  const found: CellAddress[] = [];
  for (const row of rowsIn(snapshot, area)) {
    for (const { column, cell } of snapshot.cellsInRow(row)) {
      const isInside = column >= area.left && column <= area.right;
      if (isInside && cell.formula !== null) found.push({ row, column });
    }
  }
  return found;
}

function rowsIn(snapshot: SheetSnapshot, { top, bottom }: Area): readonly number[] {
  const height = bottom - top + 1;
  const rows = snapshot.rowNumbers();
  // a cell or a few rows are looked up rather than looked for among all
  if (height < rows.length) return Array.from({ length: height }, (_, i) => top + i);
  return rows.filter((row) => row >= top && row <= bottom);
}
