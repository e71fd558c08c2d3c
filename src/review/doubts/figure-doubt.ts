import { type ComputedField, fundRows } from '../../form';
import type { RuleInput } from '../../rules';
import { type Edit, sameCell } from '../../sheet';
import { numberOf } from './cell-figures';
import { CHANGED_PLACES } from './changed-places';
import type { Doubt, WrittenOver } from './doubt';
import { EXECUTION_SCORE_DOUBTS } from './execution-score-doubts';
import { RATE_DOUBTS } from './rate-doubts';
import { ROW_SCORE_DOUBTS } from './row-score-doubts';
import { TOTAL_DOUBTS } from './total-doubts';

/**
 * Why the number that an edit would write over may be another figure than the one it computes, as a Chinese
 * clause; null where it is that one. Such a number is asked about and never written over. The doubts of each
 * field stand in the order in which they are told: that it belongs elsewhere before that nothing bears it out.
 */
export function figureDoubt(
  input: RuleInput,
  { cell: at, field }: Pick<Edit<ComputedField>, 'cell' | 'field'>,
): string | null {
  const { form, scores } = input;
  const cell = form.snapshot.cell(at);
  const number = numberOf(cell);
  const held = number?.gte(0) ? number : null;
  const over: WrittenOver = { input, at, text: cell.text, held };
  const isHere = (figure: { readonly cell: typeof at | null }) => sameCell(figure.cell, at);
  switch (field) {
    case 'total':
      return first([CHANGED_PLACES, ...TOTAL_DOUBTS], over);
    case 'rate': {
      const { fund } = scores;
      const rate = fund && [fund.rate, ...fund.sources].find(isHere);
      const row = fundRows(form.fund).find((one) => sameCell(one.rate?.at ?? null, at)) ?? null;
      return rate ? first([CHANGED_PLACES, ...RATE_DOUBTS], { ...over, fund, rate, row }) : null;
    }
    case 'score': {
      const { fund } = scores;
      if (fund && isHere(fund.score)) {
        return first([CHANGED_PLACES, ...EXECUTION_SCORE_DOUBTS], { ...over, fund });
      }
      const score = scores.indicators.find(isHere);
      return score ? first([CHANGED_PLACES, ...ROW_SCORE_DOUBTS], { ...over, score }) : null;
    }
    case 'grade':
      return null;
  }
}

function first<Cell extends WrittenOver>(
  doubts: readonly Doubt<Cell>[],
  cell: Cell,
): string | null {
  return doubts.find(({ holds }) => holds(cell))?.why ?? null;
}
