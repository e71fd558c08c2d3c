import {
  compareAdmissible,
  comparePrinted,
  type Computation,
  type Member,
  nothingToScore,
} from '../../../src/scoring/printed/compare-printed';
import { Decimal } from '../../../src/values';
import { field, type Shown } from '../form-of';

const CUT = { mode: 'truncate', digits: 2 } as const;

function computation(printed: Shown | undefined, more: Partial<Computation> = {}): Computation {
  return {
    field: field('G14', printed),
    computed: new Decimal('7.5'),
    rounding: CUT,
    explanation: { label: '得分', value: '7.50', formula: null, children: [] } as never,
    ...more,
  };
}

function said(printed: Shown | undefined, more?: Partial<Computation>): string {
  const { outcome, value, reachable, habit } = comparePrinted(computation(printed, more));
  return [outcome, value?.toString() ?? '-', reachable && 'reachable', habit]
    .filter(Boolean)
    .join(' ');
}

test.each<[string, Shown | undefined, string]>([
  ['the same', '7.50', 'pass 7.5'],
  ['another', '7.60', 'fail 7.5'],
  ['blank', '', 'missing 7.5'],
  ['words', '见附表', 'fail 7.5'],
  ['words around the same', '自评7.5分', 'pass 7.5'],
  ['a letter beside the same', '7.5O', 'fail 7.5'],
  ['words around another', '自评7.6分', 'fail 7.5'],
  ['words around two', '7.5分（应为8分）共15.5', 'fail 7.5'],
  ['a sign for nothing', '-', 'pass -'],
  ['no cell', undefined, 'no-cell 7.5'],
  ['as a formula leaves it', { value: 7.5049, text: '7.50' }, 'pass 7.5'],
  ['a cent more as stored', { value: 7.51, text: '7.5' }, 'fail 7.5'],
])('%s: %s', (_name, printed, expected) => {
  expect(said(printed)).toBe(expected);
});

test('another notation, fewer digits, amounts behind the printed ones and a habit pass', () => {
  expect(said('0.75', { alike: (printed) => printed.eq('0.75') })).toBe('pass 7.5');
  expect(said('7', { coarser: (printed, digits) => printed.eq(7) && digits === 0 })).toBe('pass 7');
  expect(said('7.51', { reachable: (printed) => printed.eq('7.51') })).toBe('pass 7.51 reachable');
  const habits = { ways: [{ exact: new Decimal('7.5'), title: null }], excluded: () => false };
  expect(said('8', { habits })).toBe('pass 8 四舍五入到整数');
  expect(said('9', { habits })).toBe('fail 7.5');
});

function members(printed: Shown | undefined, ...values: string[]): readonly [Member, ...Member[]] {
  const all = values.map((value, i) => ({
    ...computation(printed),
    computed: new Decimal(value),
    reading: `读法${i + 1}`,
  }));
  return all as unknown as readonly [Member, ...Member[]];
}

test.each<[string, Shown | undefined, string]>([
  ['the usual one', '7.50', 'pass 7.5 judgement'],
  ['another one', '10.00', 'pass 10 judgement 读法2'],
  ['none of them', '9.00', 'fail - judgement'],
  ['a blank waits', '', 'review - judgement'],
  ['no cell', undefined, 'no-cell - judgement'],
  ['a sign for nothing', '/', 'pass - none'],
])('of several admissible values, %s', (_name, printed, expected) => {
  const { outcome, value, state, reading } = compareAdmissible(members(printed, '7.5', '10'));
  expect([outcome, value?.toString() ?? '-', state, reading].filter(Boolean).join(' ')).toBe(
    expected,
  );
});

test('candidates are named once each, and none is computed', () => {
  const scored = compareAdmissible(members('', '7.5', '10', '7.5'));
  expect(scored.computed).toBeNull();
  expect(scored.candidates?.map(({ value, reading }) => `${value.toString()} ${reading}`)).toEqual([
    '7.5 读法1',
    '10 读法2',
  ]);
});

test('one value under every reading is arithmetic as ever', () => {
  const scored = compareAdmissible(members('', '7.5', '7.50'));
  expect(scored).toMatchObject({ outcome: 'missing', state: 'determined' });
  expect(scored.candidates).toBeUndefined();
});

test('a cell that asks for nothing passes, and no cell is none', () => {
  expect(nothingToScore(field('G14', '-'), 2)).toMatchObject({ outcome: 'pass', value: null });
  expect(nothingToScore(null, 2)).toMatchObject({ outcome: 'no-cell', state: 'none', digits: 2 });
});
