import { type Field, reasonOf } from '../../../form';
import { exceedsPoints, isShort } from '../../../scoring';
import { oncePer } from '../../../values';
import { isAskedReading } from './asked-reading';
import { isNoReason } from './no-reason';
import type { RuleInput } from '../../rule';
import type { Row } from '../rows/rows';

/** Whether the result falls short, so that the officer has to say why (财预〔2020〕10号). */
export const owesReason = oncePer((row: Row): boolean => {
  const { score } = row;
  // points taken off a met row are a finding of their own, which asks for the reason
  if (score.lowered) return false;
  // whether it falls short at all is the question
  if (isAskedReading(row)) return false;
  if (score.state === 'missing' || score.state === 'none') return isShort(score.deviation);
  if (isShort(score.deviation)) return true;
  // what several scorers gave on the average tells nothing of the result
  if (score.averaged) return false;
  // the row of the group that fell short owes the reason itself; where all are done the score is asked about
  if (score.ofSeveral) return false;
  // a printed score that is refuted says nothing about the result
  const points = score.outcome === 'fail' ? score.value : (score.value ?? score.printed);
  return !!points && !!score.weight?.gt(0) && exceedsPoints(score.weight, points);
});

/** Where the reason of a row belongs: its own cell, or the one explanation cell of the form. */
export function reasonField({ form }: RuleInput, { indicator }: Row): Field | null {
  return reasonOf(form, indicator);
}

/** Whether a reason is given at all, a placeholder not counted; that of a row is also that of its 其中 rows. */
export function hasReason(input: RuleInput, row: Row): boolean {
  return [reasonField(input, row), reasonBrokenDown(input, row)].some(saysSomething);
}

function saysSomething(field: Field | null): boolean {
  const text = field?.text ?? '';
  return text !== '' && !isNoReason(text);
}

/** The reason of the row that a 其中 row breaks down. */
function reasonBrokenDown({ form }: RuleInput, { indicator: { scoredWith } }: Row): Field | null {
  if (scoredWith?.kind !== 'breakdown') return null;
  return form.indicators.find(({ row }) => row === scoredWith.row)?.reason ?? null;
}
