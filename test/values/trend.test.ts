import { parseResult, parseTarget } from '../../src/values';
import { alongTrend } from '../../src/values/trend';
import type { Quantity } from '../../src/values';

/** The result in the direction of its target, with what was printed; or why not. */
function told(target: string, result: string): string {
  const read = alongTrend(quantity(target), quantity(result));
  if ('why' in read) return read.why;
  const printed = read.written ? ` printed ${read.written.value.toString()}` : '';
  return read.value.toString() + printed;
}

function quantity(text: string): Quantity {
  const read = parseTarget({ text });
  const result = parseResult({ text });
  return read.kind === 'number' ? read : (result as Quantity & typeof result);
}

test.each([
  ['增长5%', '增长3%', '3'],
  ['增长5%', '下降3%', '-3'],
  ['下降5%', '增长3%', '-3'],
  ['下降5%', '下降3%', '3'],
  ['增长5%', '3%', '3'],
  ['5%', '增长3%', '3'],
  ['下降5%', '3%', '3'],
  ['增长5万元', '下降3万元', '-30000 printed -3'],
])('beside %s, %s counts as %s', (target, result, expected) => {
  expect(told(target, result)).toBe(expected);
});

test.each([
  ['5%', '下降3%', '完成值写的是下降，指标值没有写升降'],
  ['下降5%', '-3%', '写了下降又带负号，看不出升降'],
  ['-5%', '下降3%', '完成值写的是下降，指标值没有写升降'],
  ['增长-5%', '下降3%', '写了下降又带负号，看不出升降'],
])('beside %s, %s is not safe: %s', (target, result, why) => {
  expect(told(target, result)).toBe(why);
});

test('a minus where nothing fell is kept', () => expect(told('增长5%', '-3%')).toBe('-3'));
