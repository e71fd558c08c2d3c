import { habitualStandards } from '../../../src/scoring/total/habitual-standards';
import { findStandard } from '../../../src/standards';

const NATIONAL = findStandard('national-2020')!;

test('every rounding to two, one or no decimals, and both rules for a missed ≤ and for the funds, are other ways', () => {
  const ways = habitualStandards(NATIONAL).map(({ parameters }) => {
    const { mode, digits } = parameters.scoreRounding.value;
    return [mode, digits, parameters.reverseRule.value, parameters.executionRule.value].join(' ');
  });
  // 2 roundings × 3 numbers of decimals × 2 rules × 2 rules
  expect(new Set(ways).size).toBe(24);
  expect(ways[0]).toBe('truncate 2 ratio proportional');
  expect(ways.at(-1)).toBe('half-up 0 linear banded');
});

test('nothing else of the standard is changed', () => {
  const { parameters, ...others } = NATIONAL;
  const { scoreRounding, reverseRule, executionRule, ...kept } = parameters;
  expect([scoreRounding, reverseRule, executionRule]).not.toContain(undefined);
  for (const way of habitualStandards(NATIONAL)) {
    expect(way).toMatchObject(others);
    expect(way.parameters).toMatchObject(kept);
  }
});
