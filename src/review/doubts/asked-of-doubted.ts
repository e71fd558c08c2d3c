import { type ComputedField, indicatorAt } from '../../form';
import type { Finding, RuleInput } from '../../rules';
import { figureAt, type Scored } from '../../scoring';
import { a1, type CellAddress, type Edit, sameCell } from '../../sheet';
import type { Decimal } from '../../values';
import { doubtfulInputs, whyMoved, whyOtherRow, whyUnsettled } from './doubtful-inputs';
import { figureDoubt } from './figure-doubt';

/**
 * The findings, with what is not sure enough to be written over not called wrong either: an error about such a
 * number, or about one that rests on an input which another finding puts in doubt, is asked, with the doubt as
 * its clause.
 */
export function askedOfDoubted(
  input: RuleInput,
  findings: readonly Finding[],
  planned: readonly Edit<ComputedField>[],
): readonly Finding[] {
  const doubts = doubtfulInputs(input, findings);
  const doubtOf = (finding: Finding, cell: CellAddress) => {
    const edit = planned.find((one) => sameCell(one.cell, cell)) ?? figureFailing(input, cell);
    const rests = restsOnInputs(input, cell);
    return (
      (rests ? whyMoved(input, doubts, cell) : null) ??
      (edit ? figureDoubt(input, edit) : null) ??
      whyFullMarks(input, finding, planned) ??
      (rests ? whyUnsettled(input, doubts, cell) : null) ??
      whyOtherRow(input, doubts, finding)
    );
  };
  const asked = findings.map((finding): Finding => {
    const [cell] = finding.cells;
    if (finding.severity !== 'error' || !cell) return finding;
    const doubt = doubtOf(finding, cell);
    return doubt === null ? finding : askedOf(finding, doubt);
  });
  return withAskedTotal(input, asked);
}

function askedOf(finding: Finding, doubt: string): Finding {
  return { ...finding, severity: 'review', outcome: 'review', doubt };
}

/** The findings, with a total that is right with some of the doubted scores as they are printed asked about as well. */
function withAskedTotal({ scores }: RuleInput, findings: readonly Finding[]): readonly Finding[] {
  const { fund, indicators, total } = scores;
  const doubted = findings.filter(({ doubt }) => doubt !== undefined);
  const asked = [...(fund ? [fund.score] : []), ...indicators].filter(({ cell }) =>
    doubted.some(({ cells: [first] }) => sameCell(first ?? null, cell)),
  );
  const [first] = asked.flatMap(({ cell }) => cell ?? []);
  const { computed, printed } = total;
  if (!first || !computed || !printed) return findings;
  if (!sumsWith(computed, asked).some((sum) => sum.eq(printed))) return findings;
  const isWrong = ({ severity, cells: [cell] }: Finding) =>
    severity === 'error' && sameCell(cell ?? null, total.cell);
  return findings.map((finding) =>
    isWrong(finding) ? askedOf(finding, `所依据的${a1(first)}还有疑问`) : finding,
  );
}

/** What a sum may be with each of some scores as computed or as printed; of many only the first are tried. */
function sumsWith(sum: Decimal, scores: readonly Scored[]): Decimal[] {
  return scores.slice(0, MOST_TRIED).reduce(
    (sums, { printed, value }) => {
      if (!printed || !value) return sums;
      return [...sums, ...sums.map((one) => one.plus(printed).minus(value))];
    },
    [sum],
  );
}

/** 2⁸ sums take no time. */
const MOST_TRIED = 8;

/** A figure that is called wrong in a cell nothing would be written to, as one that would. */
function figureFailing(
  { scores: { fund, indicators, total } }: RuleInput,
  cell: CellAddress,
): Pick<Edit<ComputedField>, 'cell' | 'field'> | undefined {
  const isHere = (one: Scored) => one.outcome === 'fail' && sameCell(one.cell, cell);
  if (isHere(total)) return { cell, field: 'total' };
  if (fund && [fund.rate, ...fund.sources].some(isHere)) return { cell, field: 'rate' };
  return [...(fund ? [fund.score] : []), ...indicators].some(isHere)
    ? { cell, field: 'score' }
    : undefined;
}

/**
 * Why a row that owes a reason may owe none: it was given full marks, and whether they are wrong is asked.
 */
function whyFullMarks(
  input: RuleInput,
  { indicator, cells: [cell] }: Finding,
  planned: readonly Edit<ComputedField>[],
): string | null {
  if (indicator === null || !cell) return null;
  const { reason } = indicatorAt(input.form, indicator);
  const score = input.scores.indicators[indicator];
  if (!sameCell(reason?.at ?? null, cell) || !score?.cell || !score.weight) return null;
  const edit = planned.find((one) => sameCell(one.cell, score.cell));
  return edit && score.printed?.gte(score.weight) ? figureDoubt(input, edit) : null;
}

/** Whether a figure is wrong only by what it is computed from; words and what is below zero are wrong by themselves. */
function restsOnInputs({ scores }: RuleInput, cell: CellAddress): boolean {
  const { printed = null, outcome } = figureAt(scores, cell) ?? {};
  return outcome === 'fail' && printed?.gte(0) === true;
}
