import {
  amountByUnit,
  columnOf,
  FUND_WORDS,
  fundRowKind,
  fundUnit,
  looseColumn,
  type FundWord,
} from '../../../src/form/words/fund-words';
import { readLabel } from '../../../src/form/words/label';

test.each([
  ['项目资金（万元）', 'fund-rail', 1],
  ['年初预算数', 'initial', 1],
  ['全年预算数（A）', 'budget', 1],
  ['调整后预算数', 'budget', 1],
  ['当年预算', 'budget', 1],
  ['全年执行数', 'executed', 1],
  ['分值', 'weight', 1],
  ['预算执行率', 'rate', 1],
  ['得分', 'score', 1],
  ['偏差原因分析', 'reason', 1],
  ['到位数', 'other-column', 1],
  ['原批复预算额', 'initial', 0.9],
  ['累计支付资金', 'executed', 0.9],
])('%s heads %s with %p', (text, field, confidence) => {
  expect(FUND_WORDS.match(readLabel(text))).toEqual({ field, confidence });
});

test.each([
  ['全年预算数', { column: 'budget', confidence: 1 }],
  ['累计支付资金', { column: 'executed', confidence: 0.9 }],
  ['本项参考分值', { column: 'weight', confidence: 0.8 }],
  ['项目资金（万元）', null],
  ['备忘', null],
])('%s loosely names %j', (text, expected) => {
  expect(looseColumn(readLabel(text))).toEqual(expected);
});

test.each([
  ['项目预算（万元）', 'budget'],
  ['合同金额（万元）', 'budget'],
  ['合同金额', null],
  ['上年合同金额（万元）', null],
  ['实际支付（万元）', 'executed'],
])('by its unit of money %s names %p', (text, expected) =>
  expect(amountByUnit(readLabel(text))).toBe(expected),
);

test.each<[FundWord | null | undefined, FundWord | null]>([
  ['budget', 'budget'],
  ['reason', 'reason'],
  ['fund-rail', null],
  ['other-column', null],
  [null, null],
  [undefined, null],
])('a label that names %s heads the column %s', (word, expected) => {
  expect(columnOf(word)).toBe(expected);
});

test.each([
  ['年度资金总额', 'total'],
  ['合计', 'total'],
  ['其中：资金合计', null],
  ['其中：财政拨款', 'fiscal'],
  ['上年结转资金', 'carry-over'],
  ['财政结余资金', 'carry-over'],
  ['其他资金', 'other'],
  ['财政专户资金', 'other'],
  ['中央补助', 'fiscal'],
  ['财政拨款（合计）', 'fiscal'],
  ['项目名称', null],
  ['', null],
  [`财政拨款${'甲'.repeat(27)}`, null],
])('the row %s is %s', (text, expected) => expect(fundRowKind(readLabel(text))).toBe(expected));

test.each([
  ['项目资金（万元）', '万元'],
  ['项目资金（单位：元）', '元'],
  ['项目资金（2024年，亿元）', '亿元'],
  ['项目资金 单位：万元', '万元'],
  ['项目资金（百万元）', null],
  ['万元项目资金', null],
  ['项目资金', null],
])('the unit of %s is %s', (text, expected) => expect(fundUnit(text)).toBe(expected));
