import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type {} from '@univerjs/preset-sheets-conditional-formatting';
import { a1, type CellAddress, type Mark, MARK_STYLE, markFormula, markKind } from '../../sheet';

const DELETE = 'sheet.mutation.delete-conditional-rule';
const ADD = 'sheet.mutation.add-conditional-rule';

/** The product's marks on a sheet of the grid, in sheet order. */
export function readMarks(sheet: FWorksheet): Mark[] {
  return ourRules(sheet)
    .flatMap(({ kind, ranges }) => ranges.flatMap(cellsOf).map((cell): Mark => ({ cell, kind })))
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/**
 * Makes `marks` the only marks of a sheet. Done below the grid's undo history: Ctrl+Z takes back
 * what the officer did, not what the product showed.
 */
export function replaceMarks(api: FUniver, sheet: FWorksheet, marks: readonly Mark[]): void {
  if (sameMarks(readMarks(sheet), marks)) return;
  const target = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  for (const { cfId } of ourRules(sheet)) api.syncExecuteCommand(DELETE, { ...target, cfId });
  for (const [kind, cells] of byKind(marks)) {
    api.syncExecuteCommand(ADD, { ...target, rule: markRule(kind, cells) });
  }
}

/** How many cells carry a mark. */
export function markedCells(marks: readonly Mark[]): number {
  return new Set(marks.map(({ cell }) => a1(cell))).size;
}

interface OurRule {
  readonly cfId: string;
  readonly kind: string;
  readonly ranges: readonly IRange[];
}

function ourRules(sheet: FWorksheet): OurRule[] {
  return sheet.getConditionalFormattingRules().flatMap(({ cfId, ranges, rule }) => {
    const formula = 'value' in rule && typeof rule.value === 'string' ? rule.value : '';
    const kind = markKind(formula);
    return kind === null ? [] : [{ cfId, kind, ranges }];
  });
}

function markRule(kind: string, cells: readonly CellAddress[]) {
  const line = { s: 1, cl: { rgb: MARK_STYLE.border } };
  return {
    cfId: `mark-${kind}`,
    stopIfTrue: false,
    ranges: cells.map(({ row, column }) => ({
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    })),
    rule: {
      type: 'highlightCell',
      subType: 'formula',
      value: `=${markFormula(kind)}`,
      style: {
        bg: { rgb: MARK_STYLE.fill },
        cl: { rgb: MARK_STYLE.font },
        bl: Number(MARK_STYLE.bold),
        bd: { t: line, b: line, l: line, r: line },
      },
    },
  };
}

function byKind(marks: readonly Mark[]): Map<string, CellAddress[]> {
  const kinds = new Map<string, CellAddress[]>();
  for (const { kind, cell } of marks) kinds.set(kind, [...(kinds.get(kind) ?? []), cell]);
  return kinds;
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  const keys = (marks: readonly Mark[]) =>
    [...new Set(marks.map(({ cell, kind }) => `${a1(cell)} ${kind}`))].sort().join();
  return keys(a) === keys(b);
}

function cellsOf({ startRow, endRow, startColumn, endColumn }: IRange): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) cells.push({ row, column });
  }
  return cells;
}
