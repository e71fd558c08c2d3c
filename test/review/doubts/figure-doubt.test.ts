import { AUTO, reviewSheet } from '../../../src/review';
import { figureDoubt } from '../../../src/review/doubts/figure-doubt';
import { draftForm } from '../../../src/review/plan-form';
import { a1, sameCell } from '../../../src/sheet';
import { EVERY_KIND, EVERY_SHEET } from '../../fixtures/every-sheet';

test.each([...EVERY_SHEET, ...EVERY_KIND])(
  'in %s nothing is called wrong that is not sure enough to be written over',
  (_, sheet) => {
    const wrong = reviewSheet(sheet).reviews.flatMap(({ form, findings }) => {
      const { input, planned } = draftForm(form, AUTO, {});
      const doubted = planned.filter((edit) => figureDoubt(input, edit) !== null);
      const errors = findings.filter(({ severity }) => severity === 'error');
      return doubted
        .filter(({ cell }) => errors.some(({ cells }) => sameCell(cells[0] ?? null, cell)))
        .map(({ cell }) => a1(cell));
    });
    expect(wrong).toEqual([]);
  },
);
