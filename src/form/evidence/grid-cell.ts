import type { Area, Cell, CellAddress } from '../../sheet';
import type { Field } from '../form';
import type { Label } from '../words/label';
import type { CellKind } from './cell-kind';
import { evidenceOf, type TextEvidence } from './text-evidence';

/** A cell of the sheet with what a reader sees in it; plain data, worked out when its row is first looked at. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly at: CellAddress;
  readonly cell: Cell;
  readonly blank: boolean;
  readonly kind: CellKind;
  /** Whether it is words rather than a figure, a sign or nothing. */
  readonly wordy: boolean;
  /** The number it holds, for judging its place only; null for others. */
  readonly number: number | null;
  readonly label: Label;
  /** What its text says by itself; a number outweighs what it displays. */
  readonly says: TextEvidence;
  /** The merge around it, or the cell alone. */
  readonly span: Area;
  /** As a field of a form, with the text a person sees. */
  readonly field: Field;
}

/** @param merge the merged area the cell lies in, null for none */
export function gridCell(at: CellAddress, cell: Cell, merge: Area | null): GridCell {
  const { row, column } = at;
  const { value, text } = cell;
  const says = text === '' ? NO_TEXT : evidenceOf(text);
  const blank = value === null || (typeof value === 'string' && value.trim() === '');
  let kind = blank ? 'blank' : says.kind;
  let number: number | null = null;
  if (typeof value === 'string') number = says.number;
  else if (typeof value === 'number') {
    kind = 'number';
    number = value;
  } else if (typeof value === 'object' && value !== null) kind = 'error';
  return {
    row,
    column,
    at,
    cell,
    blank,
    kind,
    wordy: kind === 'text' || kind === 'level' || kind === 'result',
    number,
    label: says.label,
    says,
    span: merge ?? { top: row, left: column, bottom: row, right: column },
    field: { at, cell, text: says.clean },
  };
}

const NO_TEXT = evidenceOf('');
