import type { CellAddress } from '../../../src/sheet';
import type { Chance } from '../chance';
import type { Grid } from '../grid';
import { drawColumns } from './columns';
import { Draft, type Manner } from './draft';
import type { Figure } from './figure';
import { printFoot } from './foot';
import { drawFund } from './fund';
import { printGoals, printHead } from './head';
import { printFund } from './print-fund';
import { printTable } from './print-table';
import { drawStored } from './stored';
import { drawTable } from './table';
import type { Way } from './way';

/** A form made from nothing, and what its figures are, which nobody had to read it for. */
export interface DrawnForm {
  readonly grid: Grid;
  readonly figures: readonly Figure[];
  readonly way: Way;
  /** How many forms the sheet has, this one among them. */
  readonly forms: number;
  /** The form on a sheet of its own, and how far it was moved from there; null where it stands alone. */
  readonly alone: Alone | null;
}

export interface Alone {
  readonly grid: Grid;
  readonly down: number;
  readonly right: number;
}

/** A form as a bureau might have it, all of whose figures are right. */
export function drawForm(chance: Chance): DrawnForm {
  const columns = drawColumns(chance);
  const manner = drawManner(chance);
  const draft = new Draft(manner, columns.width, drawCorner(chance));
  printHead(draft, chance);
  const fund = drawFund(columns.width, chance);
  printFund(draft, fund, chance);
  if (chance.happens(50)) printGoals(draft);
  const table = drawTable(columns, fund, manner, chance);
  printTable(draft, table, chance);
  printFoot(draft, table, chance);
  if (chance.happens(15)) printOtherTable(draft);
  return { grid: draft.grid(), figures: draft.figures, way: manner.way, forms: 1, alone: null };
}

function drawManner(chance: Chance): Manner {
  const way: Way = {
    rounding: chance.pick(['cut', 'half-up', 'half-up']),
    digits: chance.pick([2, 2, 2, 1]),
    excess: chance.pick(['ratio', 'linear']),
  };
  return { way, decimals: chance.happens(30) ? way.digits : null, stored: drawStored(chance) };
}

/** Most forms begin in the first cell of their sheet. */
function drawCorner(chance: Chance): CellAddress {
  if (chance.happens(75)) return { row: 0, column: 0 };
  return { row: chance.between(0, 3), column: chance.between(0, 2) };
}

function printOtherTable(draft: Draft): void {
  draft.row();
  draft.row({ 0: '项目支出明细', 1: '金额（万元）', 2: '占比', 3: '备注' });
  draft.row({ 0: '办公费', 1: '12.5', 2: '25%' });
  draft.row({ 0: '设备购置', 1: '37.5', 2: '75%' });
  draft.row({ 0: '合计', 1: '50', 2: '100%' });
}
