import { type Field, type Form, type Guess, isSlidOnly, strayGuess } from '../form';
import { numberIn } from '../scoring';
import { oncePer, parseAmount } from '../values';

/**
 * Why a sum over all rows of the indicators may not be that of the form: one of them rests on a guess, holds a figure
 * for its reason or words for its score, so that it may have slid, or stands among them unread. Null where
 * nothing tells against any.
 */
export const sumGuess = oncePer((form: Form): Guess | null => {
  for (const row of form.indicators) {
    if (row.guessed && !isSlidOnly(row)) return row.guessed;
    const misfit = misfitOf(row);
    if (misfit) return strayGuess(misfit);
  }
  const [lost] = lostFigures(form);
  return lost ? strayGuess(lost) : null;
});

/** The cell of a row with points whose content suits another header; null where none does. */
function misfitOf({ weight, score, reason }: Form['indicators'][number]): Field | null {
  if (!weight) return null;
  if (reason && parseAmount(reason)?.value.gt(0)) return reason;
  return score && /[一-龥]{2}/.test(score.text) && !numberIn(score) ? score : null;
}

/** The figures nobody claims in rows among and below the indicators, which may be rows of their own. */
function lostFigures({ unread, indicators }: Form): readonly Field[] {
  const rows = new Set(indicators.map(({ row }) => row));
  const first = Math.min(...rows);
  return unread.filter(
    ({ at, text }) => at.row > first && !rows.has(at.row) && parseAmount({ text }),
  );
}
