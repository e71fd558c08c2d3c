import type { FundBlock } from '../form';
import { type Grid, type GridCell, inlineField } from '../evidence/grid';
import type { Territory } from '../places/territory';
import { fundUnit, unitNamed } from '../words/fund-words';
import type { CompanionBudget } from './companion';
import { halfWidth } from '../../values';

/**
 * The year's money: from the fund block where the table has one like a form's, else behind the label
 * 年度资金总额, in the next cell or after its colon. 实施期 and 中期 sums are not the year's.
 */
export function readBudget(
  grid: Grid,
  territory: Territory,
  fund: FundBlock | null,
): CompanionBudget {
  const total = fund?.total;
  const printed = total?.initial ?? total?.budget ?? null;
  if (fund && printed && printed.text !== '') {
    const adjusted = total?.initial && total.budget?.text ? total.budget : null;
    return { unit: fund.unit, initial: printed, adjusted };
  }
  return behindLabel(grid, territory);
}

function behindLabel(grid: Grid, { top, headers, band }: Territory): CompanionBudget {
  const cells = grid.rowsBetween(top, headers[0].top - 1).flatMap((row) => grid.filled(row, band));
  const sums = cells.flatMap((cell) => sumAt(grid, cell));
  const units = [...sums.map(({ unit }) => unit), ...cells.map((cell) => fundUnit(cell.cell.text))];
  const unit = units.find((one) => one !== null) ?? null;
  const of = (words: RegExp) => sums.find(({ label }) => words.test(label))?.amount ?? null;
  const adjusted = of(/调整后/);
  const initial =
    of(/^(?!.*(?:实施期|中期|调整后)).*(?:年度|本年|当年|全年|年初|预算)/) ??
    of(/^(?!.*(?:实施期|中期|调整后))/);
  return { unit, initial, adjusted };
}

interface Sum {
  readonly label: string;
  readonly amount: CompanionBudget['initial'];
  readonly unit: CompanionBudget['unit'];
}

/** 年度资金总额：120 in one cell or two; the label without brackets. */
function sumAt(grid: Grid, cell: GridCell): Sum[] {
  const [, named, amount, unit] =
    /^([^:：]{2,20})[:：]\s*([\d,.]+)\s*(亿元|万元|元)?$/.exec(cell.cell.text.trim()) ?? [];
  const label = halfWidth(named?.trim() ?? cell.label.full).replace(/\([^()]*\)/g, '');
  if (!SUM.test(label)) return [];
  if (amount !== undefined) {
    return [{ label, amount: inlineField(cell, amount), unit: unitNamed(unit) }];
  }
  const next = grid.filled(cell.row).find(({ column }) => column > cell.span.right);
  return next && next.number !== null ? [{ label, amount: next.field, unit: null }] : [];
}

const SUM =
  /^(?:实施期|中期|年度|本年度?|当年|全年|年初|调整后|项目|其中)*(?:资金|预算|经费)?(?:总额|总金额|总计|合计|预算数|预算金额)$/;
