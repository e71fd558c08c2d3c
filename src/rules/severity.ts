/** How grave a failure is: 必须改 · 建议改 · 提示. */
export type Gravity = 'error' | 'warning' | 'info';

/** What a rule says of one row or block: 不适用 · 通过 · 待核 · 不通过. */
export type CheckOutcome = 'not-applicable' | 'pass' | 'review' | 'fail';

/** As lists and reports name it: the gravity of a failure, or that a person must look. */
export type Severity = Gravity | 'review';

/** All levels, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'review', 'info'];
