import { AUTO, reviewSheet } from '../../../src/review';
import { figureDoubt } from '../../../src/review/doubts/figure-doubt';
import { draftForm } from '../../../src/review/plan-form';
import { a1, parseA1, sameCell } from '../../../src/sheet';
import { EVERY_KIND, EVERY_SHEET } from '../../fixtures/every-sheet';
import { inputOf } from '../../rules/rule-tester';
import { ORDINARY, sheetWith } from '../../rules/sheet-with';
import { doubtAt, withColumn } from './edited';

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

const NO_RATES = { G5: null, G6: null, G7: null, G8: null, G9: null };

test.each([
  ['a rate', 'G6', { G6: '141.00' }, '表内的数可能是金额或分数，不是执行率'],
  [
    'a score of the funds',
    'H6',
    { ...NO_RATES, H6: '15.00' },
    '表中没有别的数印证这一格是预算执行得分',
  ],
  [
    'a score of a row',
    'G14',
    { E14: '0次' },
    '实际完成值为0，表内却有得分，可能是实际完成值漏填了',
  ],
  ['a total', 'G21', { G21: '9.00' }, '表内的数比其中一项得分还小，可能不是总分'],
])('%s is doubted by what is known of its kind', (_, at, held, why) => {
  expect(doubtAt(at, held)).toBe(why);
});

test('a grade is never doubted, and what is below zero is no figure', () => {
  const last = withColumn('上年得分', { 14: '7.50' });
  expect(doubtAt('B22', { B22: '良' })).toBeNull();
  expect(doubtAt('H14', { H14: '-7.50' }, last)).toBeNull();
});

test('a score of nothing, or of less than a point, may have changed places as well', () => {
  const rows = withColumn('上年得分', { 14: '7.50' });
  const doubtOf = (score: string) =>
    figureDoubt(inputOf(sheetWith({ H14: score }, { rows })), {
      cell: parseA1('H14'),
      field: 'score',
    });
  const why = '同一行另有一格正是算出的数，两格可能填反了';
  expect(doubtOf('0')).toBe(why);
  expect(doubtOf('0.50')).toBe(why);
});

test('a cell in which no such figure is due is doubted by nothing', () => {
  const target = { cell: parseA1('D14') };
  const input = inputOf(sheetWith());
  expect(figureDoubt(input, { ...target, field: 'rate' })).toBeNull();
  expect(figureDoubt(input, { ...target, field: 'score' })).toBeNull();
  const withoutFunds = sheetWith({}, { rows: [...ORDINARY.slice(0, 4), ...ORDINARY.slice(9)] });
  expect(figureDoubt(inputOf(withoutFunds), { ...target, field: 'rate' })).toBeNull();
});
