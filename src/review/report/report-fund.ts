import { a1, type CellAddress } from '../../sheet';
import type { Form } from '../../form';
import type { Scored, Scores } from '../../scoring';
import { amount, figure } from './report-figures';
import type { ReportedFund } from './report-types';

/** The fund block of a report; null for a form without one. */
export function reportFund(
  { fund }: Form,
  { fund: scores }: Scores,
  asked: readonly CellAddress[] = [],
): ReportedFund | null {
  if (!fund || !scores) return null;
  const { total } = fund;
  return {
    unit: fund.unit,
    initial: amount(total?.initial ?? null),
    budget: amount(total?.budget ?? null),
    executed: amount(total?.executed ?? null),
    weight: {
      cell: scores.weight.cell && a1(scores.weight.cell),
      text: scores.weight.text,
      // a form without points for its rows scores nothing, but prints these all the same
      value: scores.weight.value?.toFixed() ?? amount(total?.weight ?? null).value,
    },
    rate: figure(scores.rate, asked),
    score: figure(scores.score, asked),
    sources: fund.sources.map((source, index) => ({
      label: source.label,
      row: source.row + 1,
      initial: amount(source.initial),
      budget: amount(source.budget),
      executed: amount(source.executed),
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a score for each source
      rate: figure(scores.sources[index] as Scored, asked),
    })),
  };
}
