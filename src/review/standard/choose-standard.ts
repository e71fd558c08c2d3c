import type { Form } from '../../form';
import {
  type GradeScore,
  isRestatedOtherwise,
  type Scored,
  scoresTried,
  workedFigures,
} from '../../scoring';
import type { CellAddress } from '../../sheet';
import { DEFAULT_STANDARD, type Standard, STANDARDS } from '../../standards';
import type { StandardChoice } from '../review';

/** Nobody chose a standard: the form's own printed figures tell it. */
export interface AutoStandard {
  readonly auto: true;
  /** Applied where the figures tell nothing; wins ties. */
  readonly fallback: Standard;
  /** Standards beside the shipped ones that may be told, such as a bureau's own. */
  readonly others?: readonly Standard[];
}

/** A standard that was chosen, or the wish to have it told from the form. */
export type StandardRequest = Standard | AutoStandard;

/** 口径自动 with the product's default to fall back on. */
export const AUTO: AutoStandard = { auto: true, fallback: DEFAULT_STANDARD };

export function isAuto(request: StandardRequest): request is AutoStandard {
  return 'auto' in request;
}

export interface ChosenStandard {
  readonly standard: Standard;
  readonly choice: StandardChoice;
}

/**
 * The standard of a form: the one given, or the one that reproduces most of the printed rates and
 * scores, the fallback winning ties. The total follows from them, and only tells apart standards
 * that give them all.
 */
export function chooseStandard(form: Form, request: StandardRequest): ChosenStandard {
  if (!isAuto(request)) return { standard: request, choice: { by: 'given', evidence: [] } };
  const { fallback } = request;
  const trials = [fallback, ...othersOf(request)].map((standard) => trial(form, standard));
  const [first, ...others] = trials;
  if (!first) throw new Error('there is always the fallback');
  // a standard that gives every figure cannot be outdone, but where a score is blank the total may tell more
  if (first.failed() === 0) return chosen(alike(first, others) ?? first, trials);
  return chosen(others.reduce(better, first), trials);
}

/** Another standard that gives every figure, where it alone gives the total or is nearer to the printed rates. */
function alike(first: Trial, others: readonly Trial[]): Trial | undefined {
  const isRefuted = refutesTotal(first);
  if (!isRefuted && !owesRate(first)) return undefined;
  const all = others.filter((one) => one.failed() === 0 && !refutesTotal(one));
  return isRefuted ? all[0] : all.find((one) => isNearer(one, first));
}

/**
 * The one that gives more of the printed figures, or as many and the total they add up to, or as many with
 * fewer figures behind the printed ones. One figure more is not enough for a standard that refutes the grade
 * which the one before it gives.
 */
function better(best: Trial, one: Trial): Trial {
  const lost = !refutesGrade(best) && refutesGrade(one) ? 1 : 0;
  const more = one.passed() - lost - best.passed();
  const addsUp = more === 0 && refutesTotal(best) && !refutesTotal(one);
  const isAlike = more === 0 && refutesTotal(best) === refutesTotal(one);
  return more > 0 || addsUp || (isAlike && isNearer(one, best)) ? one : best;
}

/**
 * Whether a standard gives printed rates as they are which the other reaches only by amounts behind the
 * printed ones, or the rate that a row of its own prints, and some rate is still to be written, which it
 * rounds as those are.
 */
function isNearer(one: Trial, other: Trial): boolean {
  if (!owesRate(other)) return false;
  const missed = ({ rates, isRestated }: Trial) =>
    rates().filter((rate) => rate.reachable || isRestated(rate)).length;
  return missed(one) < missed(other) && !(refutesGrade(one) && !refutesGrade(other));
}

/** Whether a rate is still to be written. */
function owesRate({ rates }: Trial): boolean {
  return rates().some(
    ({ computed, outcome }) =>
      computed?.isZero() === false && (outcome === 'missing' || outcome === 'fail'),
  );
}

function othersOf({ fallback, others = [] }: AutoStandard): Standard[] {
  const all = [...STANDARDS, ...others].filter(({ id }) => id !== fallback.id);
  return all.filter(({ id }, i) => all.findIndex((one) => one.id === id) === i);
}

/** A form as scored under a standard, once somebody asks. */
interface Trial {
  readonly standard: Standard;
  figures(): readonly Scored[];
  /** Those of the fund block. */
  rates(): readonly Scored[];
  /** Whether a row named 预算执行率 rounds a rate otherwise. */
  isRestated(rate: Scored): boolean;
  passed(): number;
  failed(): number;
  total(): Scored;
  grade(): GradeScore;
}

function refutesTotal(one: Trial): boolean {
  return one.total().outcome === 'fail';
}

function refutesGrade(one: Trial): boolean {
  return one.grade().outcome === 'fail';
}

function trial(form: Form, standard: Standard): Trial {
  const scored = () => scoresTried(form, standard);
  const figures = () => workedFigures(scored());
  const count = (outcome: Scored['outcome']) =>
    figures().filter((figure) => figure.printed && figure.outcome === outcome).length;
  return {
    standard,
    figures,
    rates: () => {
      const { fund } = scored();
      return fund ? [fund.rate, ...fund.sources] : [];
    },
    isRestated: (rate) => isRestatedOtherwise(form, rate),
    passed: () => count('pass'),
    failed: () => count('fail'),
    total: () => scored().total,
    grade: () => scored().grade,
  };
}

function chosen(best: Trial, trials: readonly Trial[]): ChosenStandard {
  return { standard: best.standard, choice: new ToldStandard(best, trials) };
}

/** The evidence is worked out for who asks: it takes the figures under every standard. */
class ToldStandard implements StandardChoice {
  readonly by = 'auto';
  readonly #best: Trial;
  readonly #trials: readonly Trial[];
  #evidence: readonly CellAddress[] | null = null;

  constructor(best: Trial, trials: readonly Trial[]) {
    this.#best = best;
    this.#trials = trials;
  }

  get evidence(): readonly CellAddress[] {
    return (this.#evidence ??= evidenceFor(this.#best, this.#trials));
  }
}

/** The printed figures that the chosen standard gives and some other one does not; the total where no other tells. */
function evidenceFor(best: Trial, trials: readonly Trial[]): CellAddress[] {
  const rivals = trials.filter((one) => one !== best);
  const worked = provenBy(
    best.figures(),
    rivals.map((one) => one.figures()),
  );
  if (worked.length > 0) return worked;
  return provenBy(
    [best.total()],
    rivals.map((one) => [one.total()]),
  );
}

function provenBy(
  figures: readonly Scored[],
  rivals: readonly (readonly Scored[])[],
): CellAddress[] {
  return figures.flatMap(({ cell, outcome, printed }, i) => {
    const isProof = outcome === 'pass' && rivals.some((others) => others[i]?.outcome === 'fail');
    return cell && printed && isProof ? [cell] : [];
  });
}
