import { readBehind } from '../../../src/values/grammar/behind-number';

/** `unit;operators;period`, or null. */
function told(behind: string): string | null {
  const read = readBehind(behind);
  if (read === null) return null;
  return [read.unit, read.operators.map(({ operator }) => operator).join(''), read.period].join(
    ';',
  );
}

test.each([
  ['', ';;'],
  ['个', '个;;'],
  ['个以上', '个;≥;'],
  ['%及以上', '%;≥;'],
  ['天内办结', '天;≤;'],
  ['项全部完成', '项;;'],
  ['次/月', '次/月;;次/月'],
  ['次/月以上', '次/月;≥;次/月'],
  ['以上个', '个;≥;'],
])('%p is unit, bound and period: %s', (behind, expected) => {
  expect(told(behind)).toBe(expected);
});

test.each([
  ['小时内到场', '小时;≤;'],
  ['个以上示范点', '个;≥;'],
  ['%以上农户', '%;≥;'],
])('in %s the bound stands between unit and what is counted: %s', (behind, expected) => {
  expect(told(behind)).toBe(expected);
});

test.each([
  ['年内有效', '质保3年内有效 sets no bound a result could break'],
  ['月内有效', 'as little'],
  ['个以上每村', 'each of something is another count'],
  ['个以上未完成', 'a negation turns it'],
  ['墙以上示范点', '墙 is no unit'],
])('%s cannot be read: %s', (behind) => expect(told(behind)).toBeNull());

test.each([
  ['个内设机构', '个内设机构;;'],
  ['个校内', '个校内;;'],
  ['个市内', '个市内;;'],
])('%s holds no bound: 内 says where, or begins a name', (behind, expected) => {
  expect(told(behind)).toBe(expected);
});
