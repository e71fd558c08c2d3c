import type { Cell, CellAddress } from '../../../sheet';
import type { Form } from '../../../form';

/** A formula whose result the file does not hold: it is no blank, nobody has worked it out yet. */
export function isUncalculated({ formula, value }: Pick<Cell, 'formula' | 'value'>): boolean {
  return formula !== null && value === null;
}

/** The same of a cell of the form. */
export function isUncalculatedAt({ snapshot }: Form, cell: CellAddress): boolean {
  return isUncalculated(snapshot.cell(cell));
}
