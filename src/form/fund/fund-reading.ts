import type { FundColumn } from '../fields';
import type { Field, FundBlock, FundRow, Gap } from '../form';
import { fieldOf, type GridCell } from '../evidence/grid';
import { DRESS_SIGN, OUT_OF_SIGN, withoutDress, withPointsGiven } from '../points-given';
import { fundRowKind, fundUnit } from '../words/fund-words';

/** What the ways of laying a fund block out have in common: rows by source, each amount beside or behind its label, labels down the side. */
export interface FundReading {
  readonly fund: FundBlock;
  readonly gaps: readonly Gap[];
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/** A row of the block with the amounts and scores it has. @param label null where the row prints none */
export function fundRowOf(
  row: number,
  label: GridCell | null,
  fields: ReadonlyMap<FundColumn, Field>,
  shift = 0,
): FundRow {
  const [points, given] = [fields.get('weight') ?? null, fields.get('score') ?? null];
  const weight = points && DRESS_SIGN.test(points.text) ? withoutDress(points) : points;
  const score = given && DRESS_SIGN.test(given.text) ? withoutDress(given) : given;
  return {
    row,
    label: label ? label.field.text : '',
    labelCell: label && label.field,
    kind: (label && fundRowKind(label.label)) ?? 'other',
    initial: fields.get('initial') ?? null,
    budget: fields.get('budget') ?? null,
    executed: fields.get('executed') ?? null,
    weight,
    rate: fields.get('rate') ?? null,
    score: score && OUT_OF_SIGN.test(score.text) ? withPointsGiven(score, weight) : score,
    reason: fields.get('reason') ?? null,
    shift,
  };
}

/** The unit of the amounts, from the first of some words that prints one. */
export function unitOf(labels: readonly GridCell[]): FundBlock['unit'] {
  for (const cell of labels) {
    if (!cell.wordy) continue;
    const unit = fundUnit(cell.cell.text);
    if (unit) return unit;
  }
  return null;
}

/**
 * Points printed in a heading, where no cell of the total row holds them; its text is the points alone. Those
 * of a column that nobody reads (到位分（5分）) are not what 预算执行 is given; the first cell may name the block.
 */
export function headingWeight(cells: readonly GridCell[], total: FundRow | null): Field | null {
  if (total?.weight && total.weight.text !== '') return null;
  for (const cell of cells) {
    const points = cell.wordy ? cell.label.points : null;
    if (points === null) continue;
    const isFirst = cells.find(({ row, wordy }) => wordy && row === cell.row) === cell;
    if (isFirst || cell.says.fund !== null) return fieldOf(cell, points);
  }
  return null;
}
