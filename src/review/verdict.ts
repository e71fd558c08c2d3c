import type { Form } from '../form';
import { type Finding, isOpen } from '../rules';
import { comparesAny, figuresIn, type GradeScore, isSettled, type Scores } from '../scoring';
import type { Verdict } from './review';

/** What a verdict rests on. */
export interface VerdictInput {
  readonly form: Form;
  readonly scores: Scores;
  readonly findings: readonly Finding[];
  /** Edits the guard held back and rules that broke down: nothing is ready with one. */
  readonly ownFaults: number;
}

/**
 * Of the form as read. What was set aside no longer has to be fixed, but a 必须改 stays one: a form
 * that holds it is never `ready`. Ready takes proof (`isProven`); the lack of a complaint is none.
 */
export function verdictOf(input: VerdictInput): Verdict {
  const { form, findings } = input;
  if (form.unfilled) return 'unfilled';
  const open = findings.filter(isOpen);
  if (open.some(({ severity }) => severity === 'error')) return 'must-fix';
  const isAsked = open.some(({ severity }) => severity === 'review');
  const isAside = findings.some(({ severity }) => severity === 'error');
  return isAsked || isAside || input.ownFaults > 0 || !isProven(input) ? 'needs-review' : 'ready';
}

/**
 * Whether the form is proven right: some row was compared, every filled cell was read, every figure
 * it prints was checked and holds, and nothing waits for a person.
 */
function isProven({ form, scores }: VerdictInput): boolean {
  const { indicators, total, grade } = scores;
  const isDecided = indicators.every(({ state, undecided }) => state !== 'none' || !undecided);
  const isRead = form.unread.length === 0 && isWhole(form);
  const isChecked = figuresIn(scores).every(isSettled) && holdsGrade(grade);
  return comparesAny(scores) && isDecided && isRead && isChecked && total.provisional === null;
}

/** Whether the sheet was read with its merges: without them a covered cell looks like a blank one. */
export function isWhole({ snapshot }: Form): boolean {
  return !snapshot.unread.has('merges');
}

function holdsGrade({ outcome, expected }: GradeScore): boolean {
  return outcome === 'pass' || outcome === 'no-cell' || (outcome === 'missing' && !!expected);
}
