import { FORM_ERRORS } from './form-errors';
import { HINTS } from './hints';
import type { Planting } from './planting';
import { ROW_ERRORS } from './row-errors';
import { REVIEWS } from './reviews';
import { WARNINGS } from './warnings';

export type { Planting } from './planting';

/** Every planting, beside the id of the rule that must name it. */
export const PLANTINGS: readonly (readonly [rule: string, planting: Planting])[] = [
  ROW_ERRORS,
  FORM_ERRORS,
  WARNINGS,
  REVIEWS,
  HINTS,
].flatMap((level) =>
  Object.entries(level).flatMap(([rule, plantings]) =>
    plantings.map((planting) => [rule, planting] as const),
  ),
);

/** Rules of which no mistake can be planted so that it stands alone, and why. */
const APPROVED = 'needs a table beside the form; planted in pairs with one';

export const UNPLANTED: Readonly<Record<string, string>> = {
  'standard-mismatch': 'speaks only beside an error, to name the standards under which it is none',
  'cells-unread': 'what no column claims depends on the layout; planted in its own test',
  'subtotal-mismatch': 'the generated forms print no subtotals; planted in its own test',
  'deduction-mismatch': 'the generated forms print no 扣分; planted in its own test',
  'group-points':
    'only layouts without weights have such groups, which the drawn ones print no scores in',
  'approved-budget-differs': APPROVED,
  'approved-goal-differs': APPROVED,
  'approved-indicators-differ': APPROVED,
  'approved-target-changed': APPROVED,
  'approved-weight-moved': APPROVED,
  'last-year-passed': APPROVED,
  'last-year-repeated': APPROVED,
  'monitored-out-of-reach': APPROVED,
  'figure-by-habit':
    'a habit is told only where no standard was given, and these forms name theirs',
  'magnitude-doubt': 'planted with the kinds of doubt, where no score may be expected beside it',
  'score-readings': 'planted with the kinds of doubt, where no score may be expected beside it',
  'indicators-missing': 'a form without a row has none to plant a mistake in',
  'figures-unchecked': 'speaks only where no other rule does, as a mistake makes one',
  'parts-unread': 'what a host could not read is no mistake of a form; planted in its own test',
  'not-filled-in': 'blanks the whole form, so that nothing else is checked',
  'fund-unreadable': 'needs two rows slid apart and an amount lost, as in reference table 11',
};
