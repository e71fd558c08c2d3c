import { leftBetween } from '../../../src/scoring/printed/left-between';
import { Decimal } from '../../../src/values';

const BLANK = { computed: new Decimal(30), explanation: null };

test('a blank is left between the standard and the total, the standard first', () => {
  const left = leftBetween(BLANK, { value: new Decimal(28), explanation: null });
  expect(left).toMatchObject({ outcome: 'review', computed: null, value: null });
  expect(left.candidates!.map(({ value, reading }) => `${reading}${String(value)}`)).toEqual([
    '按口径30',
    '按表内总分28',
  ]);
});

test('what the standard does not compute is no candidate', () => {
  const left = leftBetween(
    { ...BLANK, computed: null },
    { value: new Decimal(28), explanation: null },
  );
  expect(left.candidates).toHaveLength(1);
});
