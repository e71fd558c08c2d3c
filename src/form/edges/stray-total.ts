import { parseAmount } from '../../values';
import type { Band, Grid } from '../evidence/grid';
import type { Field, Form, TotalRow } from '../form';
import { strayGuess } from '../stray-guess';

/** How far right of a form its total may have slid. */
const BEYOND = 3;

/**
 * The total of a form, a guess where its row holds a figure that nothing else claims: a row that slid beyond
 * the last column leaves what the points add up to in the place of the total, or a blank.
 * @param band the columns of the form
 */
export function besideStray(
  grid: Grid,
  band: Band,
  { total, unread, area }: Pick<Form, 'total' | 'unread' | 'area'>,
): TotalRow | null {
  if (!total) return null;
  const own = unread.find(({ at, text }) => at.row === total.row && isFigure(text));
  const stray = own ?? figureBeyond(grid, band, area, total.row);
  return stray ? { ...total, guessed: strayGuess(stray), unsettled: true } : total;
}

/** A figure right of a form in a column that none of its other rows fills; a table beside it fills several. */
function figureBeyond(
  grid: Grid,
  { right }: Band,
  { top, bottom }: Form['area'],
  row: number,
): Field | null {
  const beyond = { left: right + 1, right: right + BEYOND };
  const [first] = grid.filled(row, beyond);
  if (!first || !isFigure(first.cell.text)) return null;
  const isAlone = grid
    .rowsBetween(top, bottom)
    .every((one) => one === row || grid.filled(one, beyond).length === 0);
  return isAlone ? first.field : null;
}

function isFigure(text: string): boolean {
  return parseAmount({ text }) !== null;
}
