import fc from 'fast-check';
import { reviewSheet } from '../../src/review';
import { STANDARDS } from '../../src/standards';
import { drawForm, type FormLayout, formLayout } from '../form/generate-form';
import type { FormModel } from '../form/generate-model';
import { applied } from '../review/applied';
import { correctModel } from './correct-model';
import { decimal, straightLine } from './straight-line';

const CASES = STANDARDS.map((standard) => [standard.id, standard] as const);

test.each(CASES)('under %s every figure equals the straight-line calculation', (_id, standard) => {
  fc.assert(
    fc.property(correctModel(standard), formLayout(), (model, layout) => {
      const { sheet } = drawForm(model, gradeCellKept(model, layout));
      const { scores, edits } = reviewSheet(sheet, { standard }).reviews[0]!;
      const expected = straightLine(model, standard);
      const { fund, indicators, total, grade } = scores;
      const shown = (value: { toFixed(digits: number): string } | null) => value?.toFixed(2);
      expect({
        rates: [fund!.rate, ...fund!.sources].map(({ computed }) => shown(computed)),
        fundScore: shown(fund!.score.computed),
        indicators: indicators.map(({ computed, band }, i) =>
          expected.indicators[i] === null && band ? null : shown(computed),
        ),
        sum: shown(total.provisional?.value ?? total.computed),
        isFinal: total.provisional === null,
        grade: grade.expected,
      }).toEqual({
        rates: expected.rates.map(decimal),
        fundScore: decimal(expected.fundScore),
        indicators: expected.indicators.map((score) => (score === null ? null : decimal(score))),
        sum: decimal(expected.sum),
        isFinal: expected.isFinal,
        grade: expected.grade,
      });
      const again = reviewSheet(applied(sheet, edits), { standard }).reviews[0]!;
      expect(again.edits).toEqual([]);
      expect(again.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** A blank grade beside or below its label leaves no cell on the sheet: only a row of its own keeps one. */
function gradeCellKept(model: FormModel, layout: FormLayout): FormLayout {
  const isBlank = layout.blanked || model.grade === '';
  return isBlank && layout.grade !== 'none' ? { ...layout, grade: 'own-row' } : layout;
}
