import { freeName } from '../../src/hosts/free-name';

test.each([
  ['汇总表', [], '汇总表'],
  ['汇总表', ['汇总表'], '汇总表(2)'],
  ['汇总表', ['汇总表', '汇总表(2)'], '汇总表(3)'],
  // names that differ in case alone are one to a spreadsheet
  ['Total', ['TOTAL'], 'Total(2)'],
])('%s beside %j is %s', (wished, taken, name) => {
  expect(freeName(wished, taken)).toBe(name);
});

test('a name of 31 characters is cut for its number', () => {
  const wished = '汇'.repeat(31);
  expect(freeName(wished, [wished])).toBe(`${'汇'.repeat(28)}(2)`);
});
