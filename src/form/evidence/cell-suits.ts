import { findOperator } from '../../values';
import type { CellKind } from './cell-kind';
import type { IndicatorField as Column } from '../fields';
import type { GridCell } from './grid';

/** How well a cell suits a field, by what it looks like: from -4, hardly, to 3. */
export function suitability(field: Column, cell: GridCell): number {
  const { kind } = cell;
  if (kind === 'error') return 0;
  switch (field) {
    case 'weight':
      if (cell.number === null) return WEIGHTS[kind];
      return cell.number > 0 && cell.number <= 100 ? 2 : -1;
    case 'operator':
      return isOperator(cell) ? 2 : cell.blank ? -0.5 : -2;
    case 'target-unit':
      return cell.number !== null ? -2 : cell.blank || cell.cell.text.length <= 6 ? 0.5 : -2;
    default:
      return SUITS[field]?.[kind] ?? 0;
  }
}

export type Suits = Readonly<Record<CellKind, number>>;

const WEIGHTS: Readonly<Record<Exclude<CellKind, 'error'>, number>> = {
  blank: -1,
  sign: -1,
  text: -3,
  measure: -3,
  result: -4,
  level: -3,
  number: 0,
};

/** How well each kind of cell suits the fields of which the kind is all that counts. */
export const SUITS: Readonly<Partial<Record<Column, Suits>>> = {
  name: { text: 3, result: -2, level: 0, sign: -2, number: -3, measure: -1, blank: -4, error: 0 },
  target: { measure: 2, number: 1, text: 1, result: -2, level: -2, sign: -1, blank: -2, error: 0 },
  actual: {
    result: 2,
    number: 1,
    measure: 1,
    text: 0.5,
    level: -2,
    sign: -0.5,
    blank: -0.5,
    error: 0,
  },
  score: { number: 0.5, blank: 0, sign: 0, measure: 0, text: -3, result: -3, level: -3, error: 0 },
  reason: { text: 1, result: 0, blank: 0, sign: 0, measure: 0, number: -1, level: -2, error: 0 },
};

/** Whether a cell holds nothing but an operator, as a sign or in words, or the nature of the indicator. */
export function isOperator({ label }: GridCell): boolean {
  return findOperator(label.full) !== null || NATURE.test(label.full);
}

const NATURE = /^(?:定性|定量|正向|反向|正|反)$/;
