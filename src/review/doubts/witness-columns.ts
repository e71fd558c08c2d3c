import { type Form, indicatorAt } from '../../form';
import type { RuleInput } from '../../rules';
import type { IndicatorScore } from '../../scoring';
import { type Decimal, oncePer, isWithin } from '../../values';
import { numberOf } from './cell-figures';
import { LAST_DIGIT } from './doubt';

/**
 * Whether a column that nobody reads bears a printed score out: its figures follow from the printed scores of the other
 * rows (the score once more, the points taken off, the share that was done), its figure in this row from the printed one
 * as well, and not from the computed one. Two figures stand against one then.
 */
export function isBorneOutBeside(input: RuleInput, score: IndicatorScore): boolean {
  const { computed } = score;
  if (!computed) return false;
  return witnesses(input).some(({ relation, tells }) => {
    const own = tells.find((one) => one.score === score);
    if (!own?.holds || relation(own.figure, score, computed)) return false;
    const others = tells.filter((one) => one.score !== score);
    const right = others.filter(({ holds }) => holds);
    if (right.length < LEAST || right.length * 4 < others.length * 3) return false;
    // beside full marks alone, points once more and a hundred per cent say nothing
    return [score, ...right.map((one) => one.score)].some(fellShort);
  });
}

/** What a figure may have to do with a score of its row. */
type Relation = (figure: Decimal, of: Pick<IndicatorScore, 'weight'>, score: Decimal) => boolean;

const RELATIONS: readonly Relation[] = [
  (figure, _, score) => figure.eq(score),
  (figure, { weight }, score) => isWithin(weight?.minus(score), figure, LAST_DIGIT),
  (figure, { weight }, score) => isShare(figure.div(100), weight, score),
  (figure, { weight }, score) => isShare(figure, weight, score),
];

function isShare(share: Decimal, weight: Decimal | null, score: Decimal): boolean {
  if (!weight) return false;
  if (share.gte(1)) return score.eq(weight);
  return isWithin(weight.times(share), score, LAST_DIGIT);
}

/** Rows besides, and three of four. */
const LEAST = 2;

/** What a column tells by one relation. */
interface Witness {
  readonly relation: Relation;
  /** Whether its figure follows from the printed score, by row that has both. */
  readonly tells: readonly (Beside & { readonly holds: boolean })[];
}

/** A printed score and the figure that a column has in its row. */
interface Beside {
  readonly score: IndicatorScore;
  readonly printed: Decimal;
  readonly figure: Decimal;
}

const witnesses = oncePer(({ form, scores: { indicators } }: RuleInput): readonly Witness[] =>
  idleColumns(form).flatMap((column) => {
    const pairs = indicators.flatMap((score): Beside[] => {
      const { row } = indicatorAt(form, score.index);
      const figure = numberOf(form.snapshot.cell({ row, column }));
      return figure && score.printed ? [{ score, printed: score.printed, figure }] : [];
    });
    return RELATIONS.map((relation) => ({
      relation,
      tells: pairs.map((one) => ({ ...one, holds: relation(one.figure, one.score, one.printed) })),
    }));
  }),
);

/** The columns beside the indicators from which none of their figures is read. */
function idleColumns({ area, indicators }: Form): number[] {
  const read = new Set(
    indicators.flatMap(({ target, actual, weight, score }) =>
      [target, actual, weight, score].flatMap((field) => field?.at.column ?? []),
    ),
  );
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  return columns.filter((column) => !read.has(column));
}

function fellShort({ printed, weight }: IndicatorScore): boolean {
  return !!weight && printed?.lt(weight) === true;
}
