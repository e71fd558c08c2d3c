import type { IndicatorField } from '../fields';

/** What a label in the rows above the fund block can name. */
export type HeadWord =
  'project' | 'department' | 'reporting-unit' | 'unit' | 'year' | 'other' | 'total' | 'grade';

/** What a label in the block of the year's general goal can name. */
export type GoalWord = 'goal-rail' | 'planned' | 'achieved';

/** What a header cell of the indicator block can name; `adjusted` is a target that replaces `target`. */
export type IndicatorWord =
  | IndicatorField
  | 'adjusted-target'
  | 'rail'
  | 'fourth-level'
  | 'number'
  | 'deduction'
  | 'other-score'
  | 'nature';
