import type { CellAddress } from '../../../src/sheet';
import type { Chance } from '../chance';
import type { Grid } from '../grid';
import { printBetween } from './between';
import { drawColumns } from './columns';
import { Draft, type Manner } from './draft';
import type { Figure } from './figure';
import { printFoot } from './foot';
import { drawKind } from './form-kind';
import { drawFund, type Fund, isOverspent } from './fund';
import { printGoals, printHead } from './head';
import { printFund } from './print-fund';
import { printTable } from './print-table';
import { drawStored } from './stored';
import { drawTable, FULL_POINTS, type Table } from './table';
import type { Way } from './way';

/** A form made from nothing, and what its figures are, which nobody had to read it for. */
export interface DrawnForm {
  readonly grid: Grid;
  readonly figures: readonly Figure[];
  readonly way: Way;
  /** Rules that rightly call something of the form wrong which is none of its figures: points that make 110. */
  readonly owed: readonly string[];
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

/**
 * A form as a bureau might have it, all of whose figures are right.
 * @param isAlone whether no other form stands on its sheet
 */
export function drawForm(isAlone: boolean, chance: Chance): DrawnForm {
  const kind = drawKind(chance);
  const columns = drawColumns(kind, isAlone, chance);
  const manner = drawManner(chance);
  const draft = new Draft(manner, columns.width, drawCorner(chance));
  const headTotal = printHead(draft, kind, columns.isUnscored, chance);
  const fund = drawFund(kind, columns, chance);
  printFund(draft, fund, chance);
  printBetween(draft, kind, chance);
  if (chance.happens(50)) printGoals(draft);
  const table = drawTable(kind, columns, fund, manner, chance);
  printTable(draft, table, chance);
  printFoot(draft, table, headTotal, chance);
  if (chance.happens(15)) printOtherTable(draft);
  return {
    grid: draft.grid(),
    figures: draft.figures,
    way: manner.way,
    owed: owedOf(fund, table),
    forms: 1,
    alone: null,
  };
}

/** The rules whose errors the form deserves, all its computed figures being right. */
function owedOf(fund: Fund, { points, columns }: Table): string[] {
  const isOver = [fund.total, ...fund.sources.flatMap(({ amounts }) => amounts ?? [])].some(
    isOverspent,
  );
  return [
    ...(isOver && fund.layout !== 'none' ? ['exec-over-budget'] : []),
    ...(points === FULL_POINTS ? [] : ['weight-total', 'total-weight-not-100']),
    // what is missing to 100 may well be the points of funds that are not there
    ...(fund.layout === 'none' && (points < FULL_POINTS || columns.isUnscored)
      ? ['header-missing']
      : []),
  ];
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
