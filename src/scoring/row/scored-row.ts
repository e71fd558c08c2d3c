import type { Field, Form, Indicator } from '../../form';
import type { CellAddress } from '../../sheet';
import type { Decimal } from '../../values';
import type { Achievement } from '../achievement/achievement';
import type { Deviation, IndicatorScore, Scored } from '../shared/scores';
import type { ScoredBy } from '../shared/scoring-context';

/** A row on its way to a score: what every path below needs. */
export interface ScoredRow extends ScoredBy {
  readonly form: Form;
  readonly indicator: Indicator;
  readonly index: number;
  /** The row's own reason, or the one explanation at the foot of forms without a reason column. */
  readonly reason: Field | null;
  readonly weight: Decimal | null;
  /** Under the usual reading. */
  readonly achievement: Achievement;
}

/** Nothing is waited for. */
export const NOTHING: readonly CellAddress[] = [];

/** A scored number as that of a row; listed for the reason `scoredOf` gives. */
export function ofRow(
  { index, weight, achievement }: ScoredRow,
  scored: Scored,
  open: Partial<Pick<IndicatorScore, 'band' | 'undecided' | 'waitsFor' | 'exact'>> = {},
): IndicatorScore {
  return {
    cell: scored.cell,
    text: scored.text,
    printed: scored.printed,
    state: scored.state,
    computed: scored.computed,
    value: scored.value,
    reachable: scored.reachable,
    outcome: scored.outcome,
    explanation: scored.explanation,
    digits: scored.digits,
    ...(scored.candidates && { candidates: scored.candidates }),
    ...(scored.reading !== undefined && { reading: scored.reading }),
    ...(scored.habit !== undefined && { habit: scored.habit }),
    ...(scored.lowered && { lowered: scored.lowered }),
    index,
    weight,
    deviation: deviationOf(achievement),
    completion:
      achievement.kind === 'decided' || achievement.kind === 'undecided'
        ? achievement.completion
        : null,
    ...(open.exact && { exact: open.exact }),
    band: open.band ?? null,
    undecided: open.undecided ?? null,
    waitsFor: open.waitsFor ?? NOTHING,
  };
}

function deviationOf(achievement: Achievement): Deviation {
  if (achievement.kind === 'incomplete') return 'unknown';
  if (achievement.kind === 'level') return achievement.level === 'met' ? 'none' : 'unmet';
  return achievement.deviation;
}
