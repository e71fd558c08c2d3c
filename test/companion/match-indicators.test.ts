import fc from 'fast-check';
import { matchIndicators, type Matching } from '../../src/companion';
import type { Indicator } from '../../src/form';
import { referenceSheet } from '../form/snapshot-of';
import { readForms } from '../../src/form';
import { form, targets } from './drawn';

const NAMES = [
  '补贴老年人数',
  '培训护理员场次',
  '补贴发放准确率',
  '补贴发放及时性',
  '人均补贴标准',
  '居家养老服务覆盖率',
  '服务管理制度健全性',
  '受助老年人满意度',
];
const FORM = form(NAMES.map((name, i) => `${name}|≥${i + 1}个|${i + 1}个|10|10`)).indicators;
const TABLE = targets(NAMES.map((name, i) => `${name}|≥${i + 1}个|10`)).indicators;

/** The pairs by name, unsure ones with a question mark. */
function named(mine: readonly Indicator[], theirs: readonly Indicator[], { pairs }: Matching) {
  return pairs
    .map(
      ({ indicator, other, sure }) =>
        `${mine[indicator]!.name.text}=${theirs[other]!.name.text}${sure ? '' : '?'}`,
    )
    .sort();
}

test('rows of the same names are pairs beyond doubt', () => {
  const { pairs, added, leftOut } = matchIndicators(FORM, TABLE);
  expect(pairs.map(({ indicator, other }) => [indicator, other])).toEqual(
    NAMES.map((_, i) => [i, i]),
  );
  expect(pairs.every(({ sure }) => sure)).toBe(true);
  expect(added).toEqual([]);
  expect(leftOut).toEqual([]);
});

test('the pairs are the same in whatever order the rows stand', () => {
  const expected = named(FORM, TABLE, matchIndicators(FORM, TABLE));
  const order = fc.shuffledSubarray(
    NAMES.map((_, i) => i),
    { minLength: NAMES.length },
  );
  fc.assert(
    fc.property(order, order, (mine, theirs) => {
      const [a, b] = [mine.map((i) => FORM[i]!), theirs.map((i) => TABLE[i]!)];
      expect(named(a, b, matchIndicators(a, b))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('alike names are paired the same in whatever order the rows stand', () => {
  const mine = form(['培训护理员人数|≥5个|5个|10|10', '培训护理员场次|≥5个|5个|10|10']).indicators;
  const theirs = targets(['培训护理员人次|≥5个|10', '培训护理员期数|≥5个|10']).indicators;
  const expected = named(mine, theirs, matchIndicators(mine, theirs));
  const [a, b] = [[...mine].reverse(), [...theirs].reverse()];
  expect(named(a, b, matchIndicators(a, b))).toEqual(expected);
  expect(expected.every((pair) => pair.endsWith('?'))).toBe(true);
});

test('of two names that resemble equally the same one is chosen in either order', () => {
  const mine = form(['培训护理员场次|≥5个|5个|10|10']).indicators;
  const theirs = targets(['培训护理员期数|≥5个|10', '培训护理员人数|≥5个|10']).indicators;
  const turned = [...theirs].reverse();
  expect(named(mine, turned, matchIndicators(mine, turned))).toEqual(
    named(mine, theirs, matchIndicators(mine, theirs)),
  );
});

test.each([
  (name: string, i: number) => `指标${i + 1}：${name}`,
  (name: string, i: number) => `${i + 1}.${name}`,
  (name: string, i: number) => `（${i + 1}）${name}`,
  (name: string, i: number) => `${'①②③④⑤⑥⑦⑧'[i]}${name}；`,
  (name: string) => ` ${name.slice(0, 2)} ${name.slice(2)}（10分）`,
])('numbering and punctuation never count (%#)', (numbered) => {
  const table = targets(NAMES.map((name, i) => `${numbered(name, i)}|≥${i + 1}个|10`)).indicators;
  const { pairs, leftOut } = matchIndicators(FORM, table);
  expect(pairs.map(({ indicator, other, sure }) => [indicator, other, sure])).toEqual(
    NAMES.map((_, i) => [i, i, true]),
  );
  expect(leftOut).toEqual([]);
});

test.each([
  ['受助老年人满意率', '受助老年人满意度'],
  ['补贴发放及时率', '补贴发放及时性'],
  ['补贴老年人数（人）', '补贴老年人数量'],
  ['居家养老服务覆盖面', '居家养老服务覆盖率'],
  ['举办培训的场次数量', '组织培训场次数'],
])('%s is %s', (one, other) => {
  const mine = form([`${one}|≥5个|5个|10|10`]).indicators;
  const theirs = targets([`${other}|≥5个|10`]).indicators;
  expect(matchIndicators(mine, theirs).pairs).toEqual([
    { indicator: 0, other: 0, sure: true, said: false },
  ]);
});

test('another group of people is another indicator', () => {
  const mine = form(['补贴老年人数|≥5人|5人|10|10']).indicators;
  const theirs = targets(['补贴残疾人数|≥5人|10']).indicators;
  expect(matchIndicators(mine, theirs)).toEqual({ pairs: [], added: [0], leftOut: [0] });
});

test('two rows of one name are told apart by target and weight', () => {
  const mine = form(['培训场次|≥3次|3次|10|10', '培训场次|≥8次|8次|20|20']).indicators;
  const theirs = targets(['培训场次|≥8次|20', '培训场次|≥3次|10']).indicators;
  expect(matchIndicators(mine, theirs).pairs.map(({ other, sure }) => [other, sure])).toEqual([
    [1, true],
    [0, true],
  ]);
});

test('what an officer said of a row comes before what its name says', () => {
  const mine = form(['补贴老年人数|≥5人|5人|10|10', '服务站点|≥5个|5个|10|10']).indicators;
  const theirs = targets(['惠及老人|≥5人|10', '服务站点|≥5个|10']).indicators;
  const said = [{ indicator: '补贴老年人数', other: '惠及老人' }];
  expect(matchIndicators(mine, theirs, said).pairs).toEqual([
    { indicator: 0, other: 0, sure: true, said: true },
    { indicator: 1, other: 1, sure: true, said: false },
  ]);
  const none = matchIndicators(mine, theirs, [{ indicator: '服务站点', other: null }]);
  expect(none.added).toEqual([0, 1]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
  'every row of reference table %i is a pair with itself, beyond doubt',
  (table) => {
    const { indicators } = readForms(referenceSheet(table)).forms[0]!;
    const { pairs, added, leftOut } = matchIndicators(indicators, indicators);
    expect(pairs.filter(({ sure }) => !sure)).toEqual([]);
    expect([...added, ...leftOut]).toEqual([]);
    for (const { indicator, other } of pairs) {
      expect(indicators[other]!.name.text).toBe(indicators[indicator]!.name.text);
      expect(indicators[other]!.target?.joined).toBe(indicators[indicator]!.target?.joined);
    }
  },
);
