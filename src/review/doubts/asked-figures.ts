import type { Finding, RuleInput } from '../../rules';
import { figuresIn, type Scored, workedFigures } from '../../scoring';
import { type CellAddress, sameCell } from '../../sheet';
import { type DoubtfulInputs, whyUnsettled } from './doubtful-inputs';

/**
 * The cells of figures that differ from the computed ones without being certainly wrong: what is found of them is
 * asked, or they rest on an input in doubt; what follows from such a figure, the total or the score of a rate.
 * @param findings as they are told, errors about doubted numbers asked
 */
export function askedFigures(
  input: RuleInput,
  findings: readonly Finding[],
  doubts: DoubtfulInputs,
): CellAddress[] {
  const { scores } = input;
  const asked = findings.filter(({ severity }) => severity === 'review');
  const errors = findings.filter(({ severity }) => severity === 'error');
  const isAsked = (figure: Scored) => {
    const { cell, outcome } = figure;
    if (!cell || outcome !== 'fail' || leads(errors, cell)) return false;
    return leads(asked, cell) || whyUnsettled(input, doubts, cell) !== null;
  };
  const isAny = workedFigures(scores).some(isAsked);
  const { fund } = scores;
  const follows = (figure: Scored) =>
    (figure === scores.total && isAny) ||
    (figure === fund?.score && isAsked(fund.rate) && !leads(errors, figure.cell));
  return figuresIn(scores).flatMap((figure) => {
    const isOpen = isAsked(figure) || (figure.outcome === 'fail' && follows(figure));
    return figure.cell && isOpen ? [figure.cell] : [];
  });
}

/** Whether a finding is about a cell first of all. */
function leads(findings: readonly Finding[], cell: CellAddress | null): boolean {
  return findings.some(({ cells }) => sameCell(cells[0] ?? null, cell));
}
