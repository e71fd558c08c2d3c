import type { Chance } from '../chance';
import type { GridCell } from '../grid';

/** How the figures of a form are kept in their cells. */
export type Stored = (cell: GridCell) => GridCell;

/** Mostly as numbers; in some forms as texts, in full-width digits, or with separators of thousands. */
export function drawStored(chance: Chance): Stored {
  return chance.pick<Stored>([asIs, asIs, asIs, asIs, asIs, asIs, asText, fullWidth, inThousands]);
}

function asIs(cell: GridCell): GridCell {
  return cell;
}

function asText(cell: GridCell): GridCell {
  if (!FIGURE.test(cell.text) || cell.held) return cell;
  return { ...cell, held: { value: cell.text, formula: null, format: '@' } };
}

function fullWidth(cell: GridCell): GridCell {
  if (!FIGURE.test(cell.text) || cell.held || cell.role !== 'own') return cell;
  const text = cell.text.replace(/[\d.]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH),
  );
  return { ...cell, text };
}

/** 12,345.60 in an amount or a result. */
function inThousands(cell: GridCell): GridCell {
  if (!THOUSANDS.test(cell.text) || cell.held) return cell;
  const [whole = '', cents] = cell.text.split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const text = cents === undefined ? parted : `${parted}.${cents}`;
  const format = cents === undefined ? '#,##0' : '#,##0.00';
  return { ...cell, text, held: { value: Number(cell.text), formula: null, format } };
}

const FIGURE = /^\d{1,8}(?:\.\d+)?$/;
const THOUSANDS = /^\d{4,8}(?:\.\d{2})?$/;
/** From a sign to its full-width form. */
const FULL_WIDTH = 0xfee0;
