import { Decimal } from 'decimal.js';
import type { CellAddress } from '../../../src/sheet';
import type { GridCell } from '../grid';
import type { Way } from './way';

/** A figure a review may compute. */
export interface Figure {
  readonly kind: FigureKind;
  readonly at: CellAddress;
  /** What belongs there under a way of scoring: 8.73, 优. */
  readonly under: (way: Way) => string;
  /** The cell that holds it, in the dress of the form. */
  readonly dressed: (value: string) => GridCell;
  /** Left out where the form alone does not prove a wrong figure wrong. */
  readonly provable?: Provable;
}

/** `given` is a score that a person decided, which no review may fill in; `extra` one of 加分 or 扣分. */
export type FigureKind =
  'rate' | 'source-rate' | 'execution-score' | 'score' | 'given' | 'extra' | 'total' | 'grade';

/** What another reading of the same row admits, besides what the ways of scoring give. */
export interface Provable {
  readonly admitted: readonly string[];
}

/** Bands as every standard has them; 90 belongs to 优. */
export function gradeOf(total: string): string {
  const value = new Decimal(total);
  if (value.gte(90)) return '优';
  if (value.gte(80)) return '良';
  return value.gte(60) ? '中' : '差';
}

/** Whether a figure counts in the total. */
export function isAddend({ kind }: Figure): boolean {
  return ['score', 'given', 'extra', 'execution-score'].includes(kind);
}

export function sumOf(figures: readonly Figure[], way: Way): string {
  return figures.reduce((sum, figure) => sum.plus(figure.under(way)), new Decimal(0)).toString();
}

/** A score shown with all its decimals or as short as it goes. */
export function plainCell(value: string, decimals: number | null): GridCell {
  const text = decimals === null ? value : new Decimal(value).toFixed(decimals);
  return { text, role: 'computed' };
}

export type RateDress = 'two-decimals' | 'short' | 'percent-cell';

/** A rate as a text, or as a number in a percent format. */
export function rateCell(value: string, dress: RateDress): GridCell {
  const percent = new Decimal(value);
  if (dress === 'short') return { text: `${percent.toString()}%`, role: 'computed' };
  const text = `${percent.toFixed(2)}%`;
  if (dress === 'two-decimals') return { text, role: 'computed' };
  const held = { value: percent.div(100).toNumber(), formula: null, format: '0.00%' };
  return { text, role: 'computed', held };
}
