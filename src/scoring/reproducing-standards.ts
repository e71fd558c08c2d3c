import type { Form } from '../form';
import type { Standard } from '../standards';
import { scoreForm } from './score-form';
import type { Scores } from './scores';

/** Ids of the standards under which every printed figure of the form is right or reachable. */
export function reproducingStandards(form: Form, standards: readonly Standard[]): string[] {
  return standards.filter((standard) => reproduces(scoreForm(form, standard))).map(({ id }) => id);
}

function reproduces({ fund, indicators, total, grade }: Scores): boolean {
  const figures = [
    ...(fund ? [fund.rate, fund.score, ...fund.sources] : []),
    ...indicators,
    total,
    grade,
  ];
  return figures.every(({ outcome }) => outcome !== 'fail');
}
