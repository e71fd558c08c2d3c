import { type Field, type Form, type FundRow, fundRows, type WrittenField } from '../../form';
import { type CellAddress, isBlank, sameCell } from '../../sheet';

/**
 * The officer's own cells in the row of an edited number, which tell the row from others: a name,
 * target and weight, or a fund label and its amounts. Never a cell the product may write.
 */
export function identifyingCells(
  form: Form,
  cell: CellAddress,
  field: WrittenField,
): CellAddress[] {
  const fields = field === 'total' ? totalFields(form) : rowFields(form, cell);
  return inRow(fields, cell.row);
}

/** The label of the grade and whatever else the officer printed in its row, else in the row above. */
export function gradeWitnesses({ snapshot, area, grade, total }: Form): CellAddress[] {
  if (!grade) return [];
  const others = (row: number) =>
    snapshot
      .cellsInRow(row)
      .filter(({ column, cell }) => column >= area.left && column <= area.right && !isBlank(cell))
      .map(({ column }) => ({ row, column }))
      .filter((at) => !sameCell(at, grade.at) && !sameCell(at, total?.score?.at ?? null));
  const own = others(grade.at.row);
  return own.length > 0 ? own : others(grade.at.row - 1);
}

function totalFields({ total, snapshot, grade, area }: Form): (Field | null)[] {
  if (!total) return [];
  const named = [total.label, total.weight];
  if (named.some((field) => field?.text)) return named;
  // A total row without label and weight still differs by the grade label beside it.
  return snapshot
    .cellsInRow(total.row)
    .map(({ column, cell }) => ({ at: { row: total.row, column }, cell, text: cell.text }))
    .filter(({ at }) => at.column >= area.left && at.column <= area.right)
    .filter(({ at }) => !sameCell(at, total.score?.at ?? null) && !sameCell(at, grade?.at ?? null));
}

function rowFields(form: Form, cell: CellAddress): (Field | null)[] {
  const indicator = form.indicators.find(
    ({ score, reason }) => sameCell(score?.at ?? null, cell) || sameCell(reason?.at ?? null, cell),
  );
  if (indicator) return [indicator.name, indicator.target, indicator.weight];
  const row = fundRows(form.fund).find((one) => holds(one, cell));
  return row ? [row.labelCell, row.initial, row.budget, row.executed] : [];
}

function holds({ rate, score }: FundRow, cell: CellAddress): boolean {
  return sameCell(rate?.at ?? null, cell) || sameCell(score?.at ?? null, cell);
}

/** An anchor speaks of one row; a cell merged over several rows lies in the first of them only. */
function inRow(fields: readonly (Field | null)[], row: number): CellAddress[] {
  return fields.flatMap((field) => (field && field.at.row === row ? [field.at] : []));
}
