import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readForms } from '../../src/form';
import { reviewSheet } from '../../src/review';
import { unsettledForms } from '../../src/review/unsettled-forms';
import { a1 } from '../../src/sheet';
import { findStandard } from '../../src/standards';
import { gridFrom, sheetOf } from '../fuzz/grid';
import { sheetWith } from '../rules/sheet-with';

/** A row whose figures stand beside their headers once its score is filled in, and in place before. */
const turning = JSON.parse(
  readFileSync(join(__dirname, '..', 'fixtures', 'fuzz', 'second-edit-1-3627.json'), 'utf8'),
) as { standard: string; grid: Parameters<typeof gridFrom>[0] };

test('a form that would be read otherwise once written is left alone', () => {
  const standard = findStandard(turning.standard)!;
  const [review] = reviewSheet(sheetOf(gridFrom(turning.grid)), { standard }).reviews;
  expect(review!.edits).toEqual([]);
});

test('a form whose edits stay right is offered them, and asked for no second look without any', () => {
  const sheet = sheetWith({ G13: null });
  const { reading, reviews } = reviewSheet(sheet);
  expect(reviews[0]!.edits.map(({ cell }) => a1(cell))).toEqual(['G13']);
  const whole = reviewSheet(sheetWith());
  const never = () => {
    throw new Error('looked again');
  };
  expect(unsettledForms(whole.reading, whole.reviews, never).size).toBe(0);
  expect(() => unsettledForms(reading, reviews, never)).toThrow('looked again');
  // a form that is gone at the second look is left as it is
  expect([...unsettledForms(reading, reviews, () => [])]).toEqual(reading.forms);
  expect(readForms(sheet).forms).toHaveLength(1);
});
