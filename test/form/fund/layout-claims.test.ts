import { readLabelledFund } from '../../../src/form/fund/labelled-fund';
import { isSameReading, layoutClaim } from '../../../src/form/fund/layout-claims';
import { readRowsFund } from '../../../src/form/fund/rows-fund';
import { readTransposedFund } from '../../../src/form/fund/transposed-fund';
import type { FundLayout } from '../../../src/form/fund/fund-layouts';
import { roomOf } from '../grid-of';

function weight(layout: FundLayout, drawing: string): number {
  const room = roomOf(drawing);
  return layoutClaim(room.grid, room.band, layout(room)!).weight;
}

test.each([
  ['10 for a label and 2 for an amount', readLabelledFund, '全年预算数|10|全年执行数|9', 24],
  ['1 less than nothing for a blank amount', readLabelledFund, '全年预算数||全年执行数|9', 21],
  [
    'as much for a figure in the cell of its label',
    readLabelledFund,
    '全年预算数：10|执行数：9',
    24,
  ],
  // three labels, two amounts and the rate 2 + 2 + 1
  ['3 for the rate the amounts give', readLabelledFund, '预算数|10|执行数|9|执行率|90%', 38],
  ['nothing for another rate', readLabelledFund, '预算数|10|执行数|9|执行率|80%', 35],
  ['2 against it for a figure it leaves unread', readLabelledFund, '预算数|10|执行数|9|名额|7', 22],
  [
    'what its first source says without a total',
    readRowsFund,
    '资金|预算数|执行数\n财政拨款|6|5\n其他资金|4|3',
    24,
  ],
  [
    '3 for sources that add up',
    readRowsFund,
    '资金|预算数|执行数\n总额|10|8\n财政拨款|6|5\n其他资金|4|1',
    27,
  ],
  [
    'nothing for others',
    readRowsFund,
    '资金|预算数|执行数\n总额|10|8\n财政拨款|6|5\n其他资金|3|1',
    24,
  ],
  [
    '3 for sources of which one is blank',
    readRowsFund,
    '资金|预算数|执行数\n总额|6|8\n财政拨款|6|5\n其他资金||1',
    27,
  ],
  [
    '3 for sources of less than 1',
    readRowsFund,
    '资金|预算数|执行数\n总额|0.9|8\n财政拨款|0.5|5\n其他资金|0.4|1',
    27,
  ],
  // 20 for its labels, 2 for an amount, 1 less for the blank
  [
    'nothing for sources of a blank',
    readRowsFund,
    '资金|预算数|执行数\n总额||8\n财政拨款|0.4|5\n其他资金|0.6|1',
    21,
  ],
  ['by its labels alone where no row follows', readRowsFund, '资金|预算数|执行数', 20],
  // 6 + 3.985 is 0.015 short of 10, 6 + 3.975 is 0.025
  [
    '3 for sources rounded to less than 0.02 of the total',
    readRowsFund,
    '资金|预算数|执行数\n总额|10|8\n财政拨款|6|5\n其他资金|3.985|1',
    27,
  ],
  [
    'nothing for sources further from it',
    readRowsFund,
    '资金|预算数|执行数\n总额|10|8\n财政拨款|6|5\n其他资金|3.975|1',
    24,
  ],
  [
    'nothing for blanks that add up to a blank',
    readRowsFund,
    '资金|预算数|执行数\n总额|10|\n财政拨款|6|\n其他资金|3|',
    21,
  ],
])('a layout is told %s', (_, layout, drawing, expected) =>
  expect(weight(layout, drawing)).toBe(expected),
);

test('two readings are the same where they take the same cells for the total', () => {
  const same = (drawing: string) => {
    const room = roomOf(drawing);
    return isSameReading(readLabelledFund(room)!, readTransposedFund(room)!);
  };
  expect(same('全年预算数|10\n全年执行数|9')).toBe(true);
  expect(same('全年预算数|10|执行率|90%\n全年执行数|9')).toBe(false);
  expect(same('|财政拨款|其他资金\n全年预算数|6|4\n全年执行数|5|3')).toBe(false);
});

test('readings without a total are the same as none', () => {
  const reading = (drawing: string) => readRowsFund(roomOf(drawing))!;
  const sources = reading('资金|预算数|执行数\n财政拨款|6|5\n其他资金|4|3');
  const whole = reading('资金|预算数|执行数\n总额|10|8');
  expect(isSameReading(sources, sources)).toBe(false);
  expect(isSameReading(whole, sources)).toBe(false);
  expect(isSameReading(sources, whole)).toBe(false);
  expect(isSameReading(whole, whole)).toBe(true);
});
