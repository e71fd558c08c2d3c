import { middleAmount } from '../../../src/form/fund/middle-amount';
import type { FundHeaders } from '../../../src/form/fund/fund-places';
import { cellAt, gridOf, namesOf } from '../grid-of';

/** The header found between 年初预算数 in B and 全年执行数 in D; the rate stands in E. */
function between(
  drawing: string,
  more: Partial<Record<'budget', 'C1'>> = {},
  without: string[] = [],
) {
  const grid = gridOf(drawing);
  const names = { initial: 'B1', executed: 'D1', rate: 'E1', ...more };
  const headers: FundHeaders = {};
  for (const [field, name] of Object.entries(names)) {
    const cell = cellAt(grid, name);
    const place = { cell, left: cell.column, right: cell.column, confidence: 1 };
    if (!without.includes(field)) headers[field as keyof typeof names] = place;
  }
  return namesOf([middleAmount(grid, 0, headers)]);
}

const HEADER = '|年初预算数||全年执行数|执行率';

test.each([
  ['a blank header over amounts', `${HEADER}\n|100|120|90|75%`, 'C1'],
  ['a header nobody knows', '|年初预算数|保洁|全年执行数|执行率\n|100|120|90|75%', 'C1'],
  ['a header of another column', '|年初预算数|得分|全年执行数|执行率\n|100|120|90|75%', '-'],
  ['nothing', `${HEADER}\n|100||90|90%`, '-'],
  ['words', `${HEADER}\n|100|保洁|90|90%`, '-'],
  // 90 of 100 are the printed 90 %: the rate is that of the beginning's budget
  ['amounts the rate does not rest on', `${HEADER}\n|100|120|90|90%`, '-'],
  ['the same amounts again', `${HEADER}\n|100|100|90|90%`, 'C1'],
  ['amounts down to the first blank', `${HEADER}\n|100|120|90|75%\n|50|||`, 'C1'],
  ['amounts three rows down', `${HEADER}\n|1|1|1|\n|1|1|1|\n|100|120|90|90%`, '-'],
  ['amounts four rows down', `${HEADER}\n|1|1|1|\n|1|1|1|\n|1|1|1|\n|100|120|90|90%`, 'C1'],
])('%s: %j gives %j', (_, drawing, expected) => expect(between(drawing)).toBe(expected));

test('nothing is the budget where one is read already, or no amounts stand around it', () => {
  const drawing = `${HEADER}\n|100|120|90|75%`;
  expect(between(drawing, { budget: 'C1' })).toBe('-');
  expect(between(drawing, {}, ['initial'])).toBe('-');
  expect(between(drawing, {}, ['executed'])).toBe('-');
  expect(between(`${HEADER}\n|100|120|90|90%`, {}, ['rate'])).toBe('C1');
});

test('amounts in two columns are nobody’s', () => {
  const grid = gridOf('|年初预算数|||全年执行数\n|100|120||90\n|100||120|90');
  const place = (name: string) => {
    const cell = cellAt(grid, name);
    return { cell, left: cell.column, right: cell.column, confidence: 1 };
  };
  expect(middleAmount(grid, 0, { initial: place('B1'), executed: place('E1') })).toBeNull();
});
