import fc from 'fast-check';
import { reviewSheet } from '../../src/review';
import { messageOf } from '../../src/rules';
import { a1 } from '../../src/sheet';
import { correctModel } from './correct-model';
import { printForm, printStyle } from './print-form';
import { LAYOUTS } from './printed-layout';
import { UNDER_TEST } from './standards-under-test';

/** Forms drawn of each layout under each standard. */
const FORMS = Number(process.env['NOISE_RUNS'] ?? 2);
const CASES = LAYOUTS.map((layout) => [layout.name, layout] as const);

/**
 * Of a form without a mistake, with late and unmet rows judged and explained, a reviewer asks at most
 * one thing: why a budget was left unspent, where the layout has no room to say so.
 */
test.each(CASES)('at most one finding besides hints on a right form: layout %s', (_, layout) => {
  for (const standard of UNDER_TEST) {
    fc.assert(
      fc.property(correctModel(standard, layout), printStyle(), (model, style) => {
        const { sheet } = printForm(model, layout, { ...style, asText: false });
        const { findings } = reviewSheet(sheet, { standard }).reviews[0]!;
        const told = findings
          .filter(({ severity }) => severity !== 'info')
          .map((one) => `${one.rule} ${one.cells.map(a1).join(' ')} ${messageOf(one)}`);
        expect(told.slice(1)).toEqual([]);
      }),
      { numRuns: FORMS },
    );
  }
});
