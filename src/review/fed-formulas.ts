import type { Finding } from '../rules';
import { a1, type Area, type CellAddress, contains, type Edit, parseA1Area } from '../sheet';
import type { SheetSnapshot } from '../sheet';

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
    return { ...finding, id: 'fed-formula', data, severity: 'info', outcome: 'review' };
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
  const areas = references(formula, snapshot.name);
  if (areas.some((area) => written.some((at) => contains(area, at)))) return true;
  return areas.some((area) =>
    formulasIn(snapshot, area).some((at) => isFed(snapshot, at, written, visited)),
  );
}

const REFERENCE =
  /(?<![\p{L}\p{N}_.'])(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(])/giu;

/** The areas of its own sheet that a formula names; texts in quotes are no references. */
export function references(formula: string, sheetName: string): Area[] {
  const areas: Area[] = [];
  for (const match of formula.replace(/"[^"]*"/g, '""').matchAll(REFERENCE)) {
    const sheet = match[1]?.replace(/^'|'$/g, '').replace(/''/g, "'");
    const before = formula[match.index - 1] ?? '';
    if (sheet !== undefined && sheet !== sheetName) continue;
    if (/[\p{L}\p{N}_.]/u.test(before)) continue;
    areas.push(parseA1Area(match[2]!.replace(/\$/g, '')));
  }
  return areas;
}

function formulasIn(snapshot: SheetSnapshot, area: Area): CellAddress[] {
  const found: CellAddress[] = [];
  for (const row of snapshot.rowNumbers()) {
    if (row < area.top || row > area.bottom) continue;
    for (const { column, cell } of snapshot.cellsInRow(row)) {
      const isInside = column >= area.left && column <= area.right;
      if (isInside && cell.formula !== null) found.push({ row, column });
    }
  }
  return found;
}
