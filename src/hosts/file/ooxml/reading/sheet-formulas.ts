import { type Area, contains, parseA1Area, shiftFormula } from '../../../../sheet';
import { type CellWithFormula, hasFormula } from './scanned-cell';
import type { ScannedCell, SheetScan } from './sheet-scan';
import { damaged } from '../workbook-error';
import { decodeXstring } from '../xml/xml';

/** The formulas of a sheet: shared ones written out, array formulas given to every cell they fill. */
export interface SheetFormulas {
  /** With its leading `=`, or null for a cell without a formula. */
  of(cell: ScannedCell): string | null;
  /** The area of the array formula or data table that fills this cell together with others, or null. */
  arrayAround(cell: { readonly row: number; readonly column: number }): Area | null;
}

interface Filled {
  readonly area: Area;
  readonly formula: string;
}

/** Collects the formulas of a scanned sheet. */
export function sheetFormulas(scan: SheetScan): SheetFormulas {
  const masters = new Map<string, CellWithFormula>();
  const filled: Filled[] = [];
  for (const { cells } of scan.rows) {
    for (const cell of cells) {
      if (!hasFormula(cell)) continue;
      const { t, si, ref } = cell.formula.attributes;
      if (t === 'shared' && si !== undefined && cell.formula.text !== '') masters.set(si, cell);
      if ((t === 'array' || t === 'dataTable') && ref !== undefined) {
        filled.push({ area: readArea(ref, scan.part), formula: ownFormula(cell) });
      }
    }
  }
  return {
    of(cell) {
      if (hasFormula(cell)) return formulaOf(cell, masters);
      return filled.find(({ area }) => contains(area, cell))?.formula ?? null;
    },
    arrayAround(cell) {
      const found = filled.find(({ area }) => contains(area, cell));
      return found && !isOneCell(found.area) ? found.area : null;
    },
  };
}

function formulaOf(cell: CellWithFormula, masters: ReadonlyMap<string, CellWithFormula>): string {
  const { t, si } = cell.formula.attributes;
  if (t !== 'shared' || cell.formula.text !== '' || si === undefined) return ownFormula(cell);
  const master = masters.get(si);
  if (!master) return ownFormula(cell);
  const text = decodeXstring(master.formula.text);
  return `=${shiftFormula(text, cell.row - master.row, cell.column - master.column)}`;
}

function ownFormula(cell: CellWithFormula): string {
  const { t, r1, r2 } = cell.formula.attributes;
  if (t === 'dataTable') return `=TABLE(${r1 ?? ''},${r2 ?? ''})`;
  return `=${decodeXstring(cell.formula.text)}`;
}

/** Reads an area name from a file. @throws WorkbookError `damaged` */
export function readArea(name: string, part: string): Area {
  try {
    return parseA1Area(name);
  } catch (error) {
    throw damaged(`${part}: ${String(error)}`);
  }
}

function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}
