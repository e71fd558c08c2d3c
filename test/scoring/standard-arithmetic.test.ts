import { readForms } from '../../src/form';
import { arithmeticFor, arithmeticOf, wholePointsOf } from '../../src/scoring/standard-arithmetic';
import { DEFAULT_STANDARD, type Standard } from '../../src/standards';
import { referenceSheet } from '../form/snapshot-of';

type Parameters = Standard['parameters'];

/** The default standard with another value of one parameter. */
function withOther<Name extends keyof Parameters>(
  name: Name,
  value: Parameters[Name]['value'],
): Standard {
  const { parameters } = DEFAULT_STANDARD;
  return {
    ...DEFAULT_STANDARD,
    parameters: { ...parameters, [name]: { ...parameters[name], value } },
  };
}

test('a parameter that only asks for words changes no figure', () => {
  const other = withOther('executionReasonBelow', 50);
  expect(arithmeticOf(other)).toBe(arithmeticOf(DEFAULT_STANDARD));
});

test('one that counts makes another arithmetic', () => {
  expect(arithmeticOf(withOther('executionWeight', 20))).not.toBe(arithmeticOf(DEFAULT_STANDARD));
});

test('the points of a row in full hang on the full marks, not on the weight of the execution', () => {
  expect(wholePointsOf(withOther('executionWeight', 20))).toBe(wholePointsOf(DEFAULT_STANDARD));
  expect(wholePointsOf(withOther('fullMarks', 120))).not.toBe(wholePointsOf(DEFAULT_STANDARD));
});

test('the points a standard gives 预算执行率 count only where the form does not say them', () => {
  const other = withOther('executionWeight', 20);
  const says = readForms(referenceSheet(1)).forms[0]!;
  const { fund } = says;
  const saysNone = {
    ...says,
    fund: fund && {
      ...fund,
      headingWeight: null,
      total: fund.total && { ...fund.total, weight: null },
    },
    indicators: says.indicators.map((row) => ({ ...row, weight: null })),
  };
  expect(arithmeticFor(says, other)).toBe(arithmeticFor(says, DEFAULT_STANDARD));
  expect(arithmeticFor(saysNone, other)).not.toBe(arithmeticFor(saysNone, DEFAULT_STANDARD));
});
