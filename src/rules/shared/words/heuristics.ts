/**
 * Thresholds of habit, not of any document: they only ever decide whether a person is asked to look,
 * never a score, and no standard sets them.
 */

/** A result this many times its target suggests that the target was set too low. */
export const TARGET_TOO_LOW = 3;

/** One this many times its target is of another unit, or has a digit too many. */
export const FAR_BEYOND_TARGET = 20;

/** One row with this share of the full marks decides the result alone. */
export const DOMINANT_SHARE = 0.6;

/** Shorter reasons (in characters) cannot name both a cause and its circumstances. */
export const SHORTEST_REASON = 4;

/** The budget changed by more than this share during the year. */
export const BUDGET_CHANGE = 0.3;

/** Less than this execution rate (percent points) beside outputs that are all complete asks for a look. */
export const LOW_EXECUTION = 50;

/** Fewer comparable rows say nothing about a habit of copying. */
export const FEWEST_COMPARABLE = 3;

/** More than this share of results that hit their target exactly is unusual. */
export const EXACT_HITS = 0.8;

/** A benefit put as a percentage this high without saying of what. */
export const HOLLOW_PERCENT = 95;

/** Last year's result is beyond this year's target when it passes it by more than this. */
export const PASSED_BEFORE = { times: '1.1', points: 5 } as const;

/** A reason at least this long (in characters) is not the same as last year's by chance. */
export const LONG_REASON = 6;

/** Results that are the same every year where all goes well. */
export const FIXED_RESULTS = [0, 100] as const;
