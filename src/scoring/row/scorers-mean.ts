import { type Form, indicatorAt } from '../../form';
import { Decimal, halfWidth, oncePer, parseAmount } from '../../values';
import { numberIn } from '../shared/printed-number';
import { roundsTo } from '../shared/rounding';

/** What several scorers gave a row on the average, each in a column of his own (专家1评分, 专家2评分). */
export interface ScorersMean {
  readonly mean: Decimal;
  /** Whether the score is it: `said` where it is printed, `open` where none is, `otherwise` where another is. */
  readonly score: 'said' | 'open' | 'otherwise';
}

/** Null where a row has no such columns, or where the scores of the form are mostly no averages of theirs. */
export function scorersMean(form: Form, index: number): ScorersMean | null {
  return tellingMeans(form).get(index) ?? null;
}

/** By the index of the indicator, of those rows that tell. */
const tellingMeans = oncePer((form: Form): ReadonlyMap<number, ScorersMean> => {
  const means = meansOf(form);
  const count = (score: ScorersMean['score']) =>
    means.filter(([, mean]) => mean.score === score).length;
  return new Map(count('said') < count('otherwise') ? [] : means);
});

function meansOf(form: Form): (readonly [index: number, mean: ScorersMean])[] {
  const columns = scorerColumns(form);
  if (columns.length < LEAST_SCORERS) return [];
  return form.indicators.flatMap(({ row }, index) => {
    const given = columns.flatMap((column) => {
      const { text, value } = form.snapshot.cell({ row, column });
      return parseAmount({ text, value })?.value ?? [];
    });
    if (given.length < columns.length) return [];
    const mean = Decimal.sum(...given).div(given.length);
    const score = toldOf(numberIn(indicatorAt(form, index).score), mean);
    return [[index, { mean, score }] as const];
  });
}

function toldOf(printed: Decimal | null, mean: Decimal): ScorersMean['score'] {
  if (!printed) return 'open';
  return [1, 2].some((digits) => roundsTo(mean, printed, digits)) ? 'said' : 'otherwise';
}

const LEAST_SCORERS = 2;

/** The columns nobody reads whose headers differ by nothing but a number; those of other years are none. */
function scorerColumns({ columns }: Form): number[] {
  const alike = new Map<string, number[]>();
  for (const { field, header, column } of columns) {
    const words = numbered(header?.text ?? '');
    if (field !== 'ignored' || words === null || OF_TIMES.test(words)) continue;
    alike.set(words, [...(alike.get(words) ?? []), column]);
  }
  return [...alike.values()].find((some) => some.length >= LEAST_SCORERS) ?? [];
}

/** The last words of a header that holds a number (专家评分 of ▲项目专家2评分（必填）); null for one that holds none. */
function numbered(text: string): string | null {
  const plain = halfWidth(text).replace(/\([^()]*\)|^\s*\d+[.、]/g, '');
  if (!NUMBER.test(plain)) return null;
  return plain.replace(/[^\p{Script=Han}]|[一二三四五六七八九十]/gu, '').slice(-LAST_WORDS);
}

const NUMBER = /\d|[一二三四五六七八九十]/;
const LAST_WORDS = 4;
const OF_TIMES = /[年月季期批级]/;
