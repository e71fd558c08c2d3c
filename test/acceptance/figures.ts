import type { Review } from '../../src/review';
import { messageOf } from '../../src/rules';
import type { Standard } from '../../src/standards';
import { decimal, type FormModel } from './form-model';
import { type Layout, prints } from './printed-layout';
import { straightLine } from './straight-line';

/** Every figure of a form as text, null where there is none. */
export interface ShownFigures {
  readonly rates: readonly (string | null)[];
  readonly fundScore: string | null;
  /** What arithmetic alone gives each row. */
  readonly computed: readonly (string | null)[];
  /** What counts for each row, a person's score included. */
  readonly scores: readonly (string | null)[];
  /** The sum of what is settled. */
  readonly sum: string | null;
  readonly isFinal: boolean;
  readonly grade: string | null;
}

/** The figures of a review. */
export function figures({ scores }: Review): ShownFigures {
  const { fund, indicators, total, grade } = scores;
  return {
    rates: fund ? [fund.rate, ...fund.sources].map(({ computed }) => shown(computed)) : [],
    fundScore: shown(fund?.score.computed ?? null),
    computed: indicators.map(({ computed }) => shown(computed)),
    scores: indicators.map(({ value }) => shown(value)),
    sum: shown(total.provisional?.value ?? total.computed),
    isFinal: total.computed !== null,
    grade: grade.expected,
  };
}

/** The same by the straight line; a layout without points has rates alone. */
export function straightFigures(
  model: FormModel,
  standard: Standard,
  layout: Layout,
): ShownFigures {
  const { rates, fundScore, rows, sum, isFinal, grade } = straightLine(model, standard);
  if (!prints(layout, 'rows', 'score')) {
    const none = rows.map(() => null);
    const noPoints = { fundScore: null, computed: none, scores: none, sum: null, grade: null };
    return { rates: rates.map(decimal), ...noPoints, isFinal: false };
  }
  return {
    rates: rates.map(decimal),
    fundScore: model.fundWeight === '' ? null : text(fundScore),
    computed: rows.map(({ computed }) => text(computed)),
    scores: rows.map(({ score }) => text(score)),
    sum: text(sum),
    isFinal,
    grade,
  };
}

/** The errors of a review, rule and sentence. */
export function errorsOf({ findings }: Review): string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => `${finding.rule}: ${messageOf(finding)}`);
}

function shown(value: { toFixed(digits: number): string } | null): string | null {
  return value?.toFixed(2) ?? null;
}

function text(hundredths: bigint | null): string | null {
  return hundredths === null ? null : decimal(hundredths);
}
