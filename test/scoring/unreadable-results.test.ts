import { readForms } from '../../src/form';
import { scoreForm } from '../../src/scoring';
import { a1 } from '../../src/sheet';
import { DEFAULT_STANDARD } from '../../src/standards';
import { type SnapshotOptions, referenceSheet } from '../form/snapshot-of';

/** Table 1 with other contents in some cells: row 13 asks for ≥98.00, row 15 for 健全. */
const scoresWith = (set: SnapshotOptions['set']) =>
  scoreForm(readForms(referenceSheet(1, { set: set! })).forms[0]!, DEFAULT_STANDARD);

test('an error value for a number leaves the total waiting for its cell', () => {
  const { indicators, total } = scoresWith({ E13: { error: '#DIV/0!' } });
  expect(indicators[1]).toMatchObject({ state: 'missing', outcome: 'review', computed: null });
  expect(total.provisional!.waitsFor.map(a1)).toEqual(['E13']);
});

test('a word where a number belongs leaves the total waiting for its cell', () => {
  const { indicators, total, grade } = scoresWith({ E13: '不详' });
  expect(indicators[1]).toMatchObject({
    state: 'missing',
    undecided: '实际完成值不是可比较的数值',
  });
  expect(total.provisional!.waitsFor.map(a1)).toEqual(['E13']);
  expect(grade.expected).toBeNull();
});

test('a word for a qualitative result stays a judgement and the printed score counts', () => {
  const { indicators, total } = scoresWith({ E15: '尚可' });
  expect(indicators[3]).toMatchObject({ state: 'judgement', outcome: 'review' });
  expect(total.provisional).toBeNull();
  expect(total.computed!.toFixed(2)).toBe('99.02');
});
