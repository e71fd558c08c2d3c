import { unreadAmount } from '../../../src/scoring/fund/unread-amount';
import { Decimal } from '../../../src/values';
import { field, formOf, type FundRowSpec } from '../form-of';

/** Of a row with 80.00 of 100.00 spent, and other figures under headers nobody understands: where and why it is in doubt. */
function doubtOf(row: FundRowSpec, others: readonly string[]) {
  const total = formOf({ fund: { budget: '100.00', executed: '80.00', ...row } }).fund!.total!;
  const read = { budget: new Decimal('100'), executed: new Decimal('80') };
  const doubt = unreadAmount({ ...total, others: others.map((text) => field('K5', text)!) }, read);
  return doubt && `${doubt.kind}: ${doubt.why}`;
}

const UNREAD = 'unread: 90.00没有认出是哪一栏的金额';

test.each<[string, FundRowSpec, readonly string[], string | null]>([
  ['a rate that the other amount gives', { rate: '88.89' }, ['90.00'], UNREAD],
  ['a rate that no amount gives', { rate: '70.00' }, ['90.00'], UNREAD],
  ['a blank rate', { rate: '' }, ['90.00'], UNREAD],
  [
    'a score alone that is not of those amounts',
    { weight: '10', score: '8.89' },
    ['90.00'],
    UNREAD,
  ],
  ['the rate of the amounts that were read', { rate: '80.00' }, ['90.00'], null],
  ['the same to fewer digits', { rate: '80%' }, ['90.00'], null],
  ['a whole percentage near that of the amounts', { rate: '79%' }, ['90.00'], UNREAD],
  ['a ratio near that of the amounts', { rate: '0.79' }, ['90.00'], UNREAD],
  ['the rate of the amounts rounded to one digit', { rate: '79.9' }, ['90.00'], UNREAD],
  ['the same as a ratio', { rate: '0.8' }, ['90.00'], null],
  ['the score of those amounts', { weight: '10', score: '8.00' }, ['90.00'], null],
  ['a whole point near theirs', { weight: '12', score: '9' }, ['90.00'], UNREAD],
  ['an other figure that is the budget', { rate: '70.00' }, ['100.00'], null],
  ['an other figure of nothing', { rate: '70.00' }, ['0.00', ''], null],
  [
    'what was added to the budget of the beginning of the year',
    { initial: '70.00', rate: '114.29' },
    ['30.00'],
    null,
  ],
  ['what was not spent', { rate: '70.00' }, ['20.00'], null],
  ['no other figure', { rate: '70.00' }, [], null],
  ['nothing to work out', {}, ['90.00'], null],
])('%s', (_name, row, others, expected) => {
  expect(doubtOf(row, others)).toBe(expected);
});
