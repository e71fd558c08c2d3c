import fc from 'fast-check';
import { readForms } from '../../src/form';
import { reviewForm, reviewSheet } from '../../src/review';
import { applied } from '../review/applied';
import { blanked, correctModel } from './correct-model';
import { errorsOf, figures, straightFigures } from './figures';
import { printForm, printStyle } from './print-form';
import { LAYOUTS } from './printed-layout';
import { printedReading, reading } from './reading';
import { UNDER_TEST } from './standards-under-test';

const CASES = LAYOUTS.map((layout) => [layout.name, layout] as const);
const RUNS = Number(process.env['ACCEPTANCE_RUNS'] ?? 1);

describe('under every standard each field is recovered and each figure is that of the straight line', () => {
  test.each(CASES)('layout %s', (_name, layout) => {
    for (const standard of UNDER_TEST) {
      fc.assert(
        fc.property(
          correctModel(standard, layout),
          printStyle(),
          fc.boolean(),
          (correct, style, isBlank) => {
            const model = isBlank ? blanked(correct) : correct;
            const printed = printForm(model, layout, style);
            const { forms, refusal } = readForms(printed.sheet);
            expect(refusal).toBeNull();
            expect(forms).toHaveLength(1);
            expect(reading(forms[0]!, model, printed)).toEqual(
              printedReading(model, printed, layout),
            );

            const review = reviewForm(forms[0]!, standard);
            const expected = straightFigures(model, standard, layout);
            expect(figures(review)).toEqual(expected);
            expect(errorsOf(review)).toEqual([]);
            if (!isBlank && expected.isFinal) expect(review.edits).toEqual([]);

            const after = applied(printed.sheet, review.edits);
            const again = reviewSheet(after, { standard }).reviews[0]!;
            expect(again.edits).toEqual([]);
            expect(errorsOf(again)).toEqual([]);
          },
        ),
        { numRuns: RUNS },
      );
    }
  });
});
