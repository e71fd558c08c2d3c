import { Decimal } from '../../src/values';
import { plain } from '../../src/documents/plain-number';

test.each([
  ['1200000', '1200000'],
  ['7.50', '7.5'],
  ['0.00004', '0'],
  ['0.00005', '0.0001'],
  ['98.12344', '98.1234'],
  ['1e21', `1${'0'.repeat(21)}`],
])('%s is typed as %s', (number, expected) => {
  expect(plain(new Decimal(number))).toBe(expected);
});
