import {
  type ComputedField,
  type Field,
  type Form,
  type FundRow,
  fundRows,
  isSlidOnly,
} from '../../form';
import { type Finding, isOpen, type RuleInput } from '../../rules';
import { figureAt } from '../../scoring';
import { type CellAddress, type CellContent, type Edit, sameCell } from '../../sheet';
import { type DoubtfulInputs, whyUnsettled } from '../doubts/doubtful-inputs';
import { figureDoubt } from '../doubts/figure-doubt';
import { inputsOf } from '../doubts/inputs';
import { isFed } from './fed-formulas';
import { numberOf } from '../doubts/cell-figures';

/**
 * The edits whose inputs no finding refutes, whose place is no guess and whose figure the form bears out; what
 * the officer let stand, setting aside what is said of it, is not written over. A refuted input takes the total
 * and the grade with it; so do weights that miss the full marks, since one of them is wrong, and then no
 * printed score is written over either.
 * @param doubts what the findings put in doubt
 */
export function settledEdits(
  input: RuleInput,
  edits: readonly Edit<ComputedField>[],
  findings: readonly Finding[],
  doubts: DoubtfulInputs,
): Edit<ComputedField>[] {
  const letStand = findings.filter((one) => !isOpen(one)).flatMap(({ cells }) => cells);
  const sure = edits.filter(
    (edit) =>
      whyUnsettled(input, doubts, edit.cell) === null &&
      !letStand.some((cell) => sameCell(cell, edit.cell)) &&
      !isGuessed(input, edit) &&
      !isOverNegative(input, edit) &&
      figureDoubt(input, edit) === null,
  );
  const written = sure.map(({ cell }) => cell);
  const rests = sure.filter((edit) => !changesItsInputs(input, edit, written));
  const isWhole = edits.every((edit) => edit.field === 'rate' || rests.includes(edit));
  const weighs = weightsAddUp(input);
  return rests.filter((edit) => {
    if (isFoot(edit)) return isWhole && weighs;
    return weighs || edit.field !== 'score' || isBlank(edit.before);
  });
}

/**
 * Whether the cell's place is only a guess, which may inform but never write over anything. A row that
 * slid as a whole, its name along with its figures, is sure enough of its blanks to have them filled.
 */
function isGuessed({ form }: RuleInput, edit: Edit<ComputedField>): boolean {
  const { fund, indicators, total, grade } = form;
  const { cell, before } = edit;
  if (isFoot(edit) && restsOnGuess(fund?.total ?? null)) return true;
  const isAt = (field: Field | null) => field !== null && sameCell(field.at, cell);
  const inFund = fundRows(fund).find(({ rate, score }) => isAt(rate) || isAt(score));
  const row = inFund ?? indicators.find(({ score }) => isAt(score));
  if (row?.guessed !== undefined) {
    const slidAsOne = isSlidOnly(row) && (!inFund || labelSlid(inFund, fund?.total ?? null));
    return !(slidAsOne && isBlank(before) && isClaimedWhole(form, row));
  }
  if (isAt(grade)) return grade?.guessed !== undefined;
  if (total?.guessed === undefined || !isAt(total.score)) return false;
  return total.unsettled === true || !isBlank(before);
}

/** Whether the points that the funds give to the sum of all may rest on other cells. */
function restsOnGuess(total: FundRow | null): boolean {
  return total?.guessed !== undefined && !isSlidOnly(total);
}

/** Whether nothing is left over in a row of the sheet: what stands beside the form may be what the row seems to lack. */
function isClaimedWhole({ snapshot, ledger }: Form, { row }: { readonly row: number }): boolean {
  return snapshot
    .cellsInRow(row)
    .every(({ column, cell }) => cell.text === '' || ledger.claimOf({ row, column }) !== null);
}

/** Whether a fund row's label moved as far as its amounts, measured from that of 年度资金总额. */
function labelSlid({ shift, labelCell }: FundRow, total: FundRow | null): boolean {
  if (shift === 0 || !labelCell || !total?.labelCell) return false;
  return labelCell.at.column - total.labelCell.at.column === shift - total.shift;
}

/** Whether what a figure is computed from is a formula that the write itself would change. */
function changesItsInputs(input: RuleInput, edit: Edit, written: readonly CellAddress[]): boolean {
  const { snapshot } = input.form;
  return inputsOf(input, edit).some(
    (cell) => !isComputed(input, cell) && isFed(snapshot, cell, written),
  );
}

/** A finding about a cell the review computes speaks of the figure, not of an input. */
function isComputed({ scores }: RuleInput, cell: CellAddress): boolean {
  return figureAt(scores, cell) !== undefined;
}

function weightsAddUp({ scores, standard }: RuleInput): boolean {
  return scores.totalWeight.eq(standard.parameters.fullMarks.value);
}

function isFoot({ field }: Edit): boolean {
  return field === 'total' || field === 'grade';
}

function isBlank({ value }: CellContent): boolean {
  return value === null || value === '';
}

/** Whether an edit would write over -98.02, which no arithmetic gives: a sign may have come to it from the cell beside. */
function isOverNegative({ form }: RuleInput, { cell }: Edit): boolean {
  return numberOf(form.snapshot.cell(cell))?.lt(0) === true;
}
