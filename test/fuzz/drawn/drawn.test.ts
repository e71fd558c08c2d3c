import { reviewSheet } from '../../../src/review';
import { blankFaults } from './blank';
import type { DrawnForm } from './draw-form';
import { drawSheet } from './draw-sheet';
import { chanceOf } from '../chance';
import { rightFaults } from './right';
import { wrongFaults } from './wrong';

/** The same forms on every machine; `npm run fuzz -- --drawn` draws as many others as are wanted. */
const FORMS = Number(process.env['FUZZ_DRAWN'] ?? 120);
const SEED = Number(process.env['FC_SEED'] ?? 20_261_129);
const TIMEOUT = 120_000 + FORMS * 1000;

test(
  'a form whose figures are all right has nothing written over and nothing called wrong',
  () => expectNoFaults((form) => rightFaults(form, reviewSheet)),
  TIMEOUT,
);

test(
  'one wrong figure is reported, and none is written over but what is added up from it',
  () => expectNoFaults((form, chance) => wrongFaults(form, chance, reviewSheet)),
  TIMEOUT,
);

test(
  'blank figures are filled with what belongs there or asked about',
  () => expectNoFaults((form, chance) => blankFaults(form, chance, reviewSheet)),
  TIMEOUT,
);

type Judge = (form: DrawnForm, chance: ReturnType<typeof chanceOf>) => readonly object[];

function expectNoFaults(judge: Judge): void {
  const found = Array.from({ length: FORMS }, (_, index) => {
    const chance = chanceOf(SEED, index);
    return judge(drawSheet(chance), chance).map((fault) => ({ seed: SEED, index, ...fault }));
  });
  expect(found).toHaveLength(FORMS);
  expect(found.flat()).toEqual([]);
}
