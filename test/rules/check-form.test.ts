import { checkForm, type FailedRule } from '../../src/rules';
import { orFailed } from '../../src/rules/check-form';
import { gradeMissing } from '../../src/rules/score/grade-missing';
import { inputOf } from './rule-tester';
import { sheetWith } from './sheet-with';

const FAULT = new TypeError('a fault inside');

function broken(): never {
  throw FAULT;
}

test('a rule that breaks down is told, and gives nothing', () => {
  const failed: FailedRule[] = [];
  const onFailure = (one: FailedRule) => void failed.push(one);
  expect(orFailed(gradeMissing, { onFailure }, broken)).toEqual([]);
  expect(failed).toEqual([{ rule: 'grade-missing', error: FAULT }]);
  expect(orFailed(gradeMissing, { onFailure }, () => [1])).toEqual([1]);
});

test('where nobody asks to be told it throws', () => {
  expect(() => orFailed(gradeMissing, {}, broken)).toThrow(FAULT);
});

test('the other rules of a form are checked all the same', () => {
  const input = inputOf(sheetWith({ B22: null, E14: null }));
  const others = checkForm(input).filter(({ rule }) => rule !== 'grade-missing');
  const check = jest.spyOn(gradeMissing, 'check').mockImplementation(broken);
  const failed: FailedRule[] = [];
  expect(checkForm(input, { onFailure: (one) => failed.push(one) })).toEqual(others);
  expect(failed.map(({ rule }) => rule)).toEqual(['grade-missing']);
  expect(() => checkForm(input)).toThrow(FAULT);
  check.mockRestore();
});
