import { type Asked, scoreOf } from './scores-of';

test('where readings differ the row deviates as its printed score says, and by nothing known otherwise', () => {
  const quality: Asked = {
    change: ({ level2 }) => ({ level2: { ...level2!, text: '质量指标' } }),
  };
  const row = { name: '沿岸负荷系数', target: '80', actual: '62' };
  const printing = (score: string) => scoreOf({ ...row, score }, quality);
  // 10 × 62 ÷ 80 where more is better; met where less is
  expect(printing('7.75')).toMatchObject({ outcome: 'pass', deviation: 'shortfall' });
  expect(printing('10')).toMatchObject({ outcome: 'pass', deviation: 'none' });
  expect(printing('3')).toMatchObject({ outcome: 'fail', deviation: 'unknown' });
});

describe('habits', () => {
  const habits = true;

  test('the other documented rule for a passed limit explains a score, and is named', () => {
    // 10 × 10 ÷ 12 = 8.33; less the 20 % it went beyond: 8
    const passed = { target: '≤10', actual: '12', score: '8' };
    expect(scoreOf(passed, { habits })).toMatchObject({ outcome: 'pass' });
    expect(scoreOf(passed, { habits }).habit).not.toBeUndefined();
    expect(scoreOf(passed).outcome).toBe('fail');
  });

  test('the bands of the execution explain a score of 预算执行率 alone', () => {
    const banded = { target: '100%', actual: '86%', score: '7' };
    expect(scoreOf({ ...banded, name: '预算执行率' }, { habits }).outcome).toBe('pass');
    expect(scoreOf({ ...banded, name: '设备完好率' }, { habits }).outcome).toBe('fail');
  });

  test('no habit gives full marks to a row that fell short, nor nothing to one that got some way', () => {
    expect(scoreOf({ target: '≥1000', actual: '999', score: '10' }, { habits }).outcome).toBe(
      'fail',
    );
    expect(scoreOf({ target: '≥1000', actual: '4', score: '0' }, { habits }).outcome).toBe('fail');
  });
});
