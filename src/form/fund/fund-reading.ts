import type { FundColumn } from '../fields';
import type { Field, FundBlock, FundRow, Gap } from '../form';
import { fieldOf, type GridCell } from '../evidence/grid';
import { fundRowKind, fundUnit } from '../words/fund-words';

/** What the ways of laying a fund block out have in common: rows by source, each amount beside or behind its label, labels down the side. */
export interface FundReading {
  readonly fund: FundBlock;
  readonly gaps: readonly Gap[];
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/** A row of the block, its amounts and scores as `field` finds them. @param label null where the row prints none */
export function fundRowOf(
  row: number,
  label: GridCell | null,
  field: (column: FundColumn) => Field | null,
  shift = 0,
): FundRow {
  return {
    row,
    label: label ? label.field.text : '',
    labelCell: label && label.field,
    kind: (label && fundRowKind(label.cell.text)) ?? 'other',
    initial: field('initial'),
    budget: field('budget'),
    executed: field('executed'),
    weight: field('weight'),
    rate: field('rate'),
    score: field('score'),
    reason: field('reason'),
    shift,
  };
}

/** The unit of the amounts, from the first label that prints one. */
export function unitOf(labels: readonly GridCell[]): FundBlock['unit'] {
  for (const cell of labels) {
    const unit = fundUnit(cell.cell.text);
    if (unit) return unit;
  }
  return null;
}

/** Points printed in a heading, where no cell of the total row holds them; its text is the points alone. */
export function headingWeight(cells: readonly GridCell[], total: FundRow | null): Field | null {
  if (total?.weight && total.weight.text !== '') return null;
  const heading = cells.find((cell) => cell.wordy && cell.label.points !== null);
  return heading ? fieldOf(heading, heading.label.points!) : null;
}
