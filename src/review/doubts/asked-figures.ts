import type { Finding, RuleInput } from '../../rules';
import { figuresIn, type Scored, workedFigures } from '../../scoring';
import { type CellAddress, sameCell } from '../../sheet';
import { type DoubtfulInputs, whyUnsettled } from './doubtful-inputs';

/**
 * The cells of figures that differ from the computed ones without being certainly wrong: what is found of them is
 * asked, or they rest on an input in doubt, and a total also on such a figure.
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
  return figuresIn(scores).flatMap((figure) => {
    const followsAsked = figure === scores.total && figure.outcome === 'fail' && isAny;
    return figure.cell && (isAsked(figure) || followsAsked) ? [figure.cell] : [];
  });
}

/** Whether a finding is about a cell first of all. */
function leads(findings: readonly Finding[], cell: CellAddress): boolean {
  return findings.some(({ cells }) => sameCell(cells[0] ?? null, cell));
}
