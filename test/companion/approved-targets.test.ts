import { approvedTargets } from '../../src/companion/approved-targets';
import { form, targets } from './drawn';

const FORM = form(['补贴人数|≥2000人|2150人|50|50', '培训场次|≥12次|12次|50|50']);
const TABLE = targets(['补贴人数|≥1800人|60', '培训场次|≥10次|40']);

/** `name target weight` of what counts as approved. */
function told(adjusted: typeof TABLE | null): string[] {
  return approvedTargets(FORM, TABLE, adjusted).indicators.map(({ indicator }) =>
    [indicator.name.text, indicator.target?.text, indicator.weight?.text].join(' '),
  );
}

test('without a 调整表 the rows are those approved', () => {
  expect(told(null)).toEqual(['补贴人数 ≥1800人 60', '培训场次 ≥10次 40']);
});

test('a 调整表 of as many rows is the whole table anew', () => {
  const adjusted = targets(['补贴人数|≥2000人|50', '宣传场次|≥1次|50']);
  expect(told(adjusted)).toEqual(['补贴人数 ≥2000人 50', '宣传场次 ≥1次 50']);
});

test('a shorter one lists what changed, and what came in addition', () => {
  expect(told(targets(['培训场次|≥12次|50']))).toEqual([
    '补贴人数 ≥1800人 60',
    '培训场次 ≥12次 50',
  ]);
  expect(told(targets(['座谈会议|≥1次|5']))).toEqual([
    '补贴人数 ≥1800人 60',
    '培训场次 ≥10次 40',
    '座谈会议 ≥1次 5',
  ]);
});

test('a 调整表 without 分值 leaves the weights as approved', () => {
  const adjusted = targets(['补贴人数|≥2000人|', '培训场次|≥12次|']);
  const bare = {
    ...adjusted,
    indicators: adjusted.indicators.map((one) => ({ ...one, weight: null })),
  };
  expect(told(bare)).toEqual(['补贴人数 ≥2000人 60', '培训场次 ≥12次 40']);
});

test('each row is laid beside the indicator of its name', () => {
  const { matching } = approvedTargets(FORM, TABLE, null);
  expect(matching.pairs.map(({ indicator, other, sure }) => [indicator, other, sure])).toEqual([
    [0, 0, true],
    [1, 1, true],
  ]);
});
