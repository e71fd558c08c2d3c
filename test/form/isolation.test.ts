import { readForms } from '../../src/form';
import { reviewSheet } from '../../src/review';
import { a1 } from '../../src/sheet';
import { ORDINARY, sheetWith } from '../rules/sheet-with';
import type * as readForm from '../../src/form/read-form';
import type * as scoring from '../../src/scoring';

const OWN_FAULT = '会出错的项目';

/** Breaks down inside on forms of one year, as a fault of our own would. */
jest.mock('../../src/form/read-form', () => {
  const real = jest.requireActual<typeof readForm>('../../src/form/read-form');
  return {
    readForm: (...args: Parameters<typeof real.readForm>) => {
      const form = real.readForm(...args);
      if (form.year === 2019) throw new TypeError('a fault inside the reading');
      return form;
    },
  };
});
jest.mock('../../src/scoring', () => {
  const real = jest.requireActual<typeof scoring>('../../src/scoring');
  return {
    ...real,
    scoreForm: (...args: Parameters<typeof real.scoreForm>) => {
      if (args[0].project?.text === OWN_FAULT) throw new TypeError('a fault inside the review');
      return real.scoreForm(...args);
    },
  };
});

/** Two ordinary forms, one below the other; the second with its title and project. */
function twoForms(year: string, project: string) {
  const second = ORDINARY.map((row) => [...row]);
  second[1] = [`（${year}年度）`];
  second[2] = ['项目名称', project];
  return sheetWith({ G14: null }, { rows: [...ORDINARY, [''], ...second] });
}

test.each([
  ['reading', twoForms('2019', '另一项目')],
  ['review', twoForms('2023', OWN_FAULT)],
])('a form whose %s breaks down leaves the others of its sheet reviewed', (where, sheet) => {
  const { reading, reviews, failed } = reviewSheet(sheet, { isolated: true });
  expect(reviews.map(({ form }) => form.area.top)).toEqual([0]);
  expect(reading.forms).toEqual(reviews.map(({ form }) => form));
  // the other form's blank score is filled as ever: 10.00 × 9 ÷ 12
  expect(reviews[0]!.edits.map(({ cell }) => a1(cell))).toEqual(['G14']);
  expect(failed.map(({ error }) => String(error))).toContainEqual(
    expect.stringContaining(`a fault inside the ${where}`),
  );
});

test('where nobody asks to be told a fault is thrown, not swallowed', () => {
  expect(() => readForms(twoForms('2019', '另一项目'))).toThrow('a fault inside the reading');
  expect(() => reviewSheet(twoForms('2023', OWN_FAULT))).toThrow('a fault inside the review');
});
