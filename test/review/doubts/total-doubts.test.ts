import { ORDINARY } from '../../rules/sheet-with';
import { TOTAL_DOUBTS } from '../../../src/review/doubts/total-doubts';
import { type Changes, edits, over, scores, withColumn } from './edited';

test('nothing is written over a total that begins under the column of another scorer', () => {
  const rows = withColumn('财政评分', { 14: '7.00', 21: '90.00' });
  const wide = rows.map((row, at) => (at === 20 ? [...row.slice(0, 5), '90.00'] : row));
  expect(edits({}, wide, ['F21:H21'])).toEqual([]);
});

test('nothing is written over the last of a list of grades beside the row of the grade', () => {
  const foot = [...ORDINARY.slice(0, 20), ['评分等级', '', '', '', '', '100', '96.90']];
  const list = { I17: '等级', I18: '优', I19: '良', I20: '中', I21: '差' };
  const bounds = { J17: '分数区间', J18: '90-100', J19: '80-89', J20: '60-79', J21: '60以下' };
  expect(edits({ ...list, ...bounds }, foot)).toEqual([]);
  expect(edits({ B22: '良' })).toEqual(['B22: 优']);
});

test('of two totals none is written over', () => {
  const again = [...ORDINARY, ['合计', '', '', '', '', '100', '95']];
  expect(edits({}, again)).toEqual([]);
});

test('nothing is written over points that changed places with the total', () => {
  expect(edits({ G21: '100' })).toEqual(['G21: 96.9']);
  expect(edits({ F21: '96.90', G21: '100' })).toEqual([]);
});

test('a total above the form is written over where it is wrong, but not where it may be the points', () => {
  const head = (total: string) => [
    ...ORDINARY.slice(0, 3),
    [...(ORDINARY[3] ?? []), '', '总分', total],
    ...ORDINARY.slice(4, 20),
  ];
  expect(edits({}, head('95.00'))).toEqual(['G4: 96.9']);
  expect(edits({}, head('100'))).toEqual([]);
});

describe('a total', () => {
  test('is written over in a form without funds', () => {
    // 25 for its first row, 7.5 + 10 + 10 + 5 + 15 + 15 + 10 for the others
    const rows = [...ORDINARY.slice(0, 4), ...ORDINARY.slice(9)];
    expect(edits({ F8: '25.00', G8: '25.00', G16: '96.00' }, rows)).toEqual(['G16: 97.5']);
  });

  test('below one of the scores is left alone', () => {
    expect(edits({ G21: '14.00' })).toEqual([]);
    expect(edits({ G21: '16.00' })).toEqual(['G21: 96.9']);
    expect(edits(scores({ G21: '5.00' }))).not.toContain('G21: 96.9');
  });

  test('is left alone where the head prints the right one, or a row that has parted from the form', () => {
    const head = [...ORDINARY];
    head[2] = ['项目名称', '社区养老服务补贴经费', '', '自评得分', '96.90'];
    expect(edits({ G21: '95.00' }, head)).toEqual([]);
    const below = [
      ...ORDINARY.slice(0, 20),
      ['总分', '', '', '', '', '总分值', '总得分', '自评等级'],
      ['', '', '', '', '', '小计', '50', '', '48.5'],
      ['', '', '', '', '', '100', '96.90', '优'],
    ];
    expect(edits({}, below)).toEqual([]);
  });

  test('is written over beside the full marks above, or an amount of its size', () => {
    const head = [...ORDINARY];
    head[2] = ['项目名称', '社区养老服务补贴经费', '', '满分', '100'];
    const full = { E6: '150.00', E7: '130.00', G6: '100.00', G7: '100.00', H6: '10.00' };
    const done = { ...full, E14: '12次', G14: '10.00', H14: null, G21: '95.00' };
    expect(edits(done, head)).toEqual(['G21: 100']);
    expect(edits({ C6: '116.90', C7: '96.90', G21: '95.00' })).toEqual(['G21: 96.9']);
  });
});

test('nothing is written over a total that counts a row which a person lowered in full', () => {
  // row 13 is done, 14 of its 15 points with a reason: 95.90 is the sum, 96.90 with all of them
  const lowered = { G13: '14.00', H13: '有两户补贴晚发一周，自扣一分。' };
  expect(edits({ ...lowered, G21: '96.90' })).toEqual([]);
  expect(edits({ ...lowered, G21: '96.40' })).toEqual(['G21: 95.9']);
  // far over its target it is done as well
  const over = { ...lowered, D13: '≥100户', E13: '260户' };
  expect(edits({ ...over, G21: '96.90' })).toEqual([]);
});

test('nothing is written over a total that counts a row without a sign by its share', () => {
  // 190 of 200 days are at most 200, and full marks; as at least 200 they are 9.50 of 10.00
  const days = { C16: '供餐天数', D16: '200天', E16: '190天' };
  expect(edits({ ...days, G21: '96.40' })).toEqual([]);
  expect(edits({ ...days, G21: '96.30' })).toEqual(['G21: 96.9']);
});

test('nothing is written over a total that another 加分 or 扣分 would make up', () => {
  const beside = (label: string, given: string, total: string) => [
    ...ORDINARY.slice(0, 20),
    [label, '', '', '', '', '', given],
    ['总分', '', '', '', '', '100', total],
  ];
  // 96.90 and 1 make 97.90, and 2 make 98.90
  expect(edits({}, beside('加分项', '1', '98.90'))).toEqual([]);
  expect(edits({}, beside('扣分项', '-1', '94.90'))).toEqual([]);
  // none is taken where points are added, nor more than ten added
  expect(edits({}, beside('加分项', '1', '96.40'))).toEqual(['G22: 97.9']);
  expect(edits({}, beside('扣分项', '-1', '97.10'))).toEqual(['G22: 95.9']);
});

test('nothing is written over a total that counts points of 预算执行 which stand nowhere', () => {
  const rows = ORDINARY.map((row, at) =>
    at < 4 || at > 8 ? row : [...row.slice(0, 5), '', row[6]!],
  );
  expect(edits({ G21: '96.50' }, rows)).toEqual([]);
  expect(edits({ G21: null }, rows)).toEqual(['G21: 96.9']);
});

test('nothing is written over a total of the exact scores where habits of rounding explain those printed', () => {
  // 9 of 12 are 7.50 of 10 points, printed as 8; 66 of 70 are 14.14 of 15, printed as 14
  const rounded = { G14: '8', D18: '≥70%', G18: '14' };
  // 96.40 as printed; 0.50 less, 0.14 more, and both
  for (const total of ['95.90', '96.54', '96.04']) {
    expect(edits({ ...rounded, G21: total })).toEqual([]);
  }
  expect(edits({ ...rounded, G21: '95.30' })).toEqual(['G21: 96.4']);
});

/** Whether a total is doubted for a reason that begins so. */
function isDoubted(at: string, reason: string, changes: Changes, rows = ORDINARY): boolean {
  const doubt = TOTAL_DOUBTS.find(({ why }) => why.startsWith(reason))!;
  return doubt.holds(over(at, changes, rows));
}

describe('the computed total counts as printed in another row', () => {
  const isPrinted = (changes: Changes) =>
    isDoubted('G21', '表中另一行印有算出的总分', { G21: '95.00', ...changes });

  test('up to the last column of the form, and two rows below it', () => {
    expect(isPrinted({ G3: '上年得分', H3: '96.90' })).toBe(true);
    expect(isPrinted({ A24: '附：', B24: '96.90' })).toBe(true);
    expect(isPrinted({ A25: '附：', B25: '96.90' })).toBe(false);
  });

  test('but not in the last row of the indicators', () => {
    expect(isPrinted({ D20: '≥90', E20: '96.90' })).toBe(false);
  });
});

test('a total may count a lost row up to the points that miss', () => {
  // 及时性 with its 10.00 of 10.00 points is gone: 86.90 of 90 are left
  const lost = ORDINARY.filter(([, , name]) => name !== '补贴发放及时性');
  const counts = (total: string) => isDoubted('G20', '各行分值合计不足满分', { G20: total }, lost);
  expect(counts('96.90')).toBe(true);
  expect(counts('96.91')).toBe(false);
  expect(counts('86.90')).toBe(false);
});

test('points of 预算执行 that stand nowhere are counted by a total, and none by a blank', () => {
  const rows = ORDINARY.map((row, at) =>
    at < 4 || at > 8 ? row : [...row.slice(0, 5), '', row[6]!],
  );
  const counts = (total: string | null) =>
    isDoubted('G21', '预算执行率的分值没有印出', { G21: total }, rows);
  expect(counts('96.50')).toBe(true);
  expect(counts(null)).toBe(false);
  expect(isDoubted('G21', '预算执行率的分值没有印出', { G21: '96.50' })).toBe(false);
});
