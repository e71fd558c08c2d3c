import { comparedName, likenessOf } from '../../src/companion/likeness';
import { formOf, type RowSpec } from '../scoring/form-of';

const row = (spec: RowSpec) => formOf({ rows: [spec] }).indicators[0]!;
const like = (one: RowSpec, other: RowSpec) => likenessOf(row(one), row(other));

test('one name at one place is wholly alike; target and weight only add to the gain', () => {
  const same = { name: '培训场次', target: '≥12次', weight: '10' };
  expect(like(same, { name: '培训场次' })).toEqual({ name: 1000, gain: 1000 });
  expect(like(same, { ...same, weight: '5' })).toEqual({ name: 1000, gain: 1020 });
  expect(like(same, { ...same, target: '≥9次' })).toEqual({ name: 1000, gain: 1010 });
  expect(like(same, same)).toEqual({ name: 1000, gain: 1030 });
});

test('names are alike by twice the neighbouring pairs of characters both have', () => {
  // 培训 训场 场次 and 培训 训人 人次: one pair of six, 2000 · 1 / 6 = 333
  expect(like({ name: '培训场次' }, { name: '培训人次' }).name).toBe(333);
  // 培训 训场 场次 and 培训 训场 场次 次数: three of seven, 2000 · 3 / 7 = 857
  expect(like({ name: '培训场次' }, { name: '培训场次数' }).name).toBe(857);
});

test('a pair counts once, however often the other name has it', () => {
  // 天天 twice and 天天 once: one shared of three, 2000 / 3 = 666
  expect(like({ name: '天天天' }, { name: '天天' }).name).toBe(666);
});

test('another level takes sixty off, one that holds the other does not', () => {
  const at = (level1: string) => ({ name: '培训场次', level1 });
  expect(like(at('产出指标'), at('效益指标')).name).toBe(940);
  expect(like(at('产出指标'), at('产出')).name).toBe(1000);
  expect(like(at('产出指标'), at('项目产出指标')).name).toBe(1000);
  expect(like(at(''), at('效益指标')).name).toBe(1000);
});

test('names without a pair in common gain nothing by target and weight', () => {
  const same = { target: '≥12次', weight: '10' };
  expect(like({ name: '培训', ...same }, { name: '补贴', ...same })).toEqual({ name: 0, gain: 0 });
});

test('a name is compared with synonyms folded', () => {
  expect(comparedName(row({ name: '1.群众满意率' }))).toBe('服务对象满意度');
});
