import type { Candidate, Scored } from '../shared/scores';

/** A blank score left to a person, between what the standard computes and what the printed total counts. */
export function leftBetween(
  score: Pick<Scored, 'computed' | 'explanation'>,
  counted: Pick<Candidate, 'value' | 'explanation'>,
): Partial<Scored> {
  const own = score.computed && {
    value: score.computed,
    reading: '按口径',
    explanation: score.explanation,
  };
  return {
    state: 'judgement',
    computed: null,
    value: null,
    outcome: 'review',
    candidates: [...(own ? [own] : []), { ...counted, reading: '按表内总分' }],
    toldByTotal: true,
  };
}
