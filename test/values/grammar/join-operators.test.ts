import { combine, dropInclusion, withInclusion } from '../../../src/values/grammar/join-operators';
import type { Operator } from '../../../src/values';

const hard = (operator: Operator) => ({ word: operator, operator });
const soft = (operator: Operator) => ({ word: operator, operator, soft: true as const });

test.each([
  ['none', [], null],
  ['one', [hard('≥')], '≥'],
  ['the same twice', [hard('≥'), hard('≥')], '≥'],
  ['超过 and 以上', [hard('>'), hard('≥')], '≥'],
  ['以上 and 超过', [hard('≥'), hard('>')], '≥'],
  ['小于 and 以下', [hard('<'), hard('≤')], '≤'],
  ['以下 and 小于', [hard('≤'), hard('<')], '≤'],
  ['= and 以上', [hard('='), hard('≥')], '≥'],
  ['以上 and =', [hard('≥'), hard('=')], '≥'],
  ['= and 以下', [hard('='), hard('≤')], '≤'],
  ['以下 and =', [hard('≤'), hard('=')], '≤'],
  ['≥ and ≤', [hard('≥'), hard('≤')], 'contradiction'],
  ['> and <', [hard('>'), hard('<')], 'contradiction'],
  ['three', [hard('='), hard('≥'), hard('≤')], 'contradiction'],
  ['a soft one alone', [soft('≥')], '≥'],
  ['a soft one against an explicit one', [soft('≥'), hard('≤')], '≤'],
  ['two soft ones', [soft('≥'), soft('≤')], 'contradiction'],
] as const)('%s: %p is %p', (_, words, expected) => expect(combine(words)).toBe(expected));

test.each([
  ['90%以上(含)', '90%以上'],
  ['90%以上(含90%)', '90%以上'],
  ['3个以上(不含本数)', '3个以上'],
  ['3个以上,含本数', '3个以上'],
  ['3个(含2个自然村)', '3个(含2个自然村)'],
])('%s without its inclusion is %s', (text, expected) =>
  expect(dropInclusion(text)).toBe(expected),
);

test.each([
  ['>', '高于90%(含)', '≥'],
  ['>', '高于90%', '>'],
  ['≥', '90%以上(不含)', '>'],
  ['≥', '90%以上(含)', '≥'],
  ['<', '低于5%(含5%)', '≤'],
  ['≤', '5%以下(不含)', '<'],
  ['≤', '5%以下(含)', '≤'],
  ['=', '=5(不含)', '='],
] as const)('%s in %s is %s', (operator, text, expected) => {
  expect(withInclusion(operator, text)).toBe(expected);
});
