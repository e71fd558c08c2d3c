import { type Area, LAST_COLUMN, LAST_ROW } from './address';
import type { FormulaToken } from './formula-tokens';

/** Functions that sum as many cells from the first of their last argument as their first argument has. */
const BY_CRITERION = new Set(['SUMIF', 'AVERAGEIF']);

interface OpenCall {
  readonly name: string;
  argument: number;
  /** How far the areas of its first argument reach, in rows and columns. */
  rows: number;
  columns: number;
}

/**
 * Follows a formula token by token to know what SUMIF and AVERAGEIF really read: of SUMIF(A1:A10,"x",B1) the
 * summed range is B1:B10, as large as the first argument whatever its own size is.
 */
export class SummedRanges {
  readonly #open: OpenCall[] = [];

  /** Takes note of a bracket or comma. */
  pass(token: FormulaToken, before: FormulaToken | undefined): void {
    if (token.text === '(') {
      const name = before?.kind === 'name' && before.isCall ? before.text.toUpperCase() : '';
      this.#open.push({ name, argument: 0, rows: 0, columns: 0 });
    }
    if (token.text === ')') this.#open.pop();
    const call = this.#open.at(-1);
    if (token.text === ',' && call) call.argument++;
  }

  /** The area that is read where the formula names this one. */
  read(area: Area): Area {
    const call = this.#open.filter(({ name }) => BY_CRITERION.has(name)).at(-1);
    if (!call) return area;
    if (call.argument === 0) {
      call.rows = Math.max(call.rows, area.bottom - area.top);
      call.columns = Math.max(call.columns, area.right - area.left);
    }
    if (call.argument < 2) return area;
    const bottom = Math.min(LAST_ROW, Math.max(area.bottom, area.top + call.rows));
    const right = Math.min(LAST_COLUMN, Math.max(area.right, area.left + call.columns));
    return { ...area, bottom, right };
  }
}
