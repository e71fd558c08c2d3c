import type { Standard } from '../../standards';
import { USUAL_MODES } from '../shared/rounding';

/** The standard with what officers' habits change of it, the smallest change first. */
export function habitualStandards({ parameters, ...standard }: Standard): Standard[] {
  const { scoreRounding, reverseRule, executionRule } = parameters;
  return [2, 1, 0].flatMap((digits) =>
    USUAL_MODES.flatMap((mode) =>
      (['ratio', 'linear'] as const).flatMap((reverse) =>
        (['proportional', 'banded'] as const).map((execution) => ({
          ...standard,
          parameters: {
            ...parameters,
            scoreRounding: { ...scoreRounding, value: { mode, digits } },
            reverseRule: { ...reverseRule, value: reverse },
            executionRule: { ...executionRule, value: execution },
          },
        })),
      ),
    ),
  );
}
