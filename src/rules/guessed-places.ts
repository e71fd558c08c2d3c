import {
  type Form,
  FUND_FIELDS,
  fundRows,
  isSlidOnly,
  type Guess,
  type Indicator,
  strayGuess,
  straysBeside,
} from '../form';
import { countedFund, type Scored } from '../scoring';
import { type CellAddress, sameCell } from '../sheet';
import { sumGuess } from './guessed-sums';
import type { Report, RuleInput } from './rule';

/**
 * The guess about a column, a fund row, or the place of the total or the grade, that what a rule reports
 * rests on: no error can be proved by it. Null where labels settle it. A row that slid whole is read in its
 * place, and is no such guess.
 */
export function placeGuess(
  input: RuleInput,
  { indicator, cells: [first], ofAllRows }: Pick<Report, 'indicator' | 'cells' | 'ofAllRows'>,
): Guess | null {
  const { form } = input;
  const guess = ofAllRows ? sumGuess(form) : null;
  if (guess) return guess;
  const row = indicator === undefined ? first && rowAt(form, first) : form.indicators[indicator];
  if (row) return rowGuess(form, row);
  return first ? (edgeGuess(form, first) ?? guessBehind(input, first)) : null;
}

function rowGuess(form: Form, row: Pick<Indicator, 'row' | 'shift' | 'guessed'>): Guess | null {
  if (row.shift !== 0) return isSlidOnly(row) ? null : (row.guessed ?? null);
  return row.guessed ?? besideStray(form, row.row);
}

/** The guess about a row whose score is wrong, if it is, or blank, and which the total or the grade counts otherwise than it is printed. */
function guessBehind({ form, scores }: RuleInput, cell: CellAddress): Guess | null {
  const { total, grade } = form;
  if (![total?.score, grade].some((field) => field && sameCell(field.at, cell))) return null;
  for (const score of scores.indicators) {
    const row = countsOtherwise(score) ? form.indicators[score.index] : undefined;
    const guess = row ? rowGuess(form, row) : null;
    if (guess) return guess;
  }
  const fund = countedFund(scores.fund);
  const funds = fund && countsOtherwise(fund.score) ? form.fund?.total : null;
  return funds ? rowGuess(form, funds) : null;
}

/** Whether a sum counts another score than a cell prints, or one that no cell prints yet. */
function countsOtherwise({ outcome, value }: Scored): boolean {
  return outcome === 'fail' || (outcome === 'missing' && value !== null);
}

/** The row of the indicators or of the funds that a cell is read in; those of a fund row may stand in several of the sheet. */
function rowAt({ indicators, fund }: Form, cell: CellAddress) {
  const indicator = indicators.find(({ row }) => row === cell.row);
  if (indicator) return indicator;
  return fundRows(fund).find((row) =>
    FUND_FIELDS.some((column) => row[column] && sameCell(row[column].at, cell)),
  );
}

/** That a cell of the row is unread, which may be the rule it is scored by, its reason or another score; or a whole column. */
function besideStray(form: Form, row: number): Guess | null {
  const [stray] = straysBeside(form, row);
  return stray ? strayGuess(stray) : null;
}

/** Why the total or the grade may stand elsewhere than in a cell. */
function edgeGuess({ total, grade }: Form, cell: CellAddress): Guess | null {
  if (grade && sameCell(grade.at, cell)) return grade.guessed ?? null;
  const isTotal = total?.unsettled === true && sameCell(total.score?.at ?? null, cell);
  return isTotal ? (total.guessed ?? null) : null;
}
