import { scoreIndicator } from '../row/indicator-score';
import { roundsTo } from '../shared/rounding';
import type { Candidate, IndicatorScore } from '../shared/scores';
import type { ScoringContext } from '../shared/scoring-context';
import type { Worked } from './addends';
import { habitualStandards } from './habitual-standards';

/**
 * Leaves a wrong score to a person where the rows that only a habit explains are scored in a way that gives it
 * another value than the standard does: by the other rule for a missed ≤, or rounded otherwise. Nothing on the
 * form says which of the two is meant.
 */
export function askedByRows(worked: Worked, context: ScoringContext): Worked {
  const { indicators } = worked;
  const shown = indicators.filter(({ habit, printed }) => habit !== undefined && printed);
  if (shown.length === 0 || !indicators.some(isWrong)) return worked;
  const gives = (way: ScoringContext) => (row: IndicatorScore) =>
    !!row.printed && scoreIndicator(way, row.index).computed?.eq(row.printed) === true;
  const ways = habitualStandards(context.standard).map((standard) => {
    return { ...context, standard, habits: false };
  });
  const ofAll = ways.filter((way) => shown.every(gives(way)));
  const told = ofAll.length > 0 ? ofAll : ways.filter((way) => shown.some(gives(way)));
  return {
    ...worked,
    indicators: indicators.map((row) => {
      if (!isWrong(row)) return row;
      return asked(
        row,
        told.map((way) => scoreIndicator(way, row.index)),
      );
    }),
  };
}

/** Whether arithmetic refutes what is printed, and would have it written over. */
function isWrong({ outcome, state, printed, lowered, candidates }: IndicatorScore): boolean {
  return outcome === 'fail' && state === 'determined' && !!printed && !lowered && !candidates;
}

function asked(row: IndicatorScore, others: readonly IndicatorScore[]): IndicatorScore {
  const { computed: own, cell, explanation } = row;
  if (!own) return row;
  const told: Candidate[] = [];
  for (const { computed, explanation } of others) {
    // 12.7 for 12.75 is the same score with fewer decimals
    if (!computed || roundsTo(own, computed, computed.decimalPlaces())) continue;
    if (told.some(({ value }) => value.eq(computed))) continue;
    told.push({ value: computed, reading: '按表内其他指标的算法', explanation });
  }
  if (told.length === 0) return row;
  const candidates = [{ value: own, reading: '按口径', explanation }, ...told];
  const said = candidates.map(({ value, reading }) => `${reading}应得${value.toString()}分`);
  return {
    ...row,
    state: 'judgement',
    computed: null,
    value: null,
    candidates,
    undecided: said.join('，'),
    waitsFor: cell ? [cell] : [],
  };
}
