import { type Asked, scoreOf } from '../scores-of';

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
    // 10 × 10 ÷ 15 = 6.66; less the 50 % it went beyond: 5
    const passed = { target: '≤10', actual: '15', score: '5' };
    expect(scoreOf(passed, { habits })).toMatchObject({ outcome: 'pass' });
    expect(scoreOf(passed, { habits }).habit).not.toBeUndefined();
    expect(scoreOf(passed).outcome).toBe('fail');
  });

  test('the bands of the execution explain a score of 预算执行率 alone', () => {
    const banded = { target: '100%', actual: '86%', score: '7' };
    const below = { name: '预算执行率', target: '100%', actual: '79.5%', weight: '20' };
    expect(scoreOf({ ...banded, name: '预算执行率' }, { habits }).outcome).toBe('pass');
    expect(scoreOf({ ...banded, name: '设备完好率' }, { habits }).outcome).toBe('fail');
    expect(scoreOf({ ...below, score: '10' }, { habits }).outcome).toBe('pass');
    expect(scoreOf({ ...below, score: '14' }, { habits }).outcome).toBe('fail');
  });

  test('no habit gives full marks to a row that fell short, nor nothing to one that got some way', () => {
    expect(scoreOf({ target: '≥1000', actual: '999', score: '10' }, { habits }).outcome).toBe(
      'fail',
    );
    expect(scoreOf({ target: '≥1000', actual: '4', score: '0' }, { habits }).outcome).toBe('fail');
  });
});

describe('a row that met its target and has less than its points', () => {
  test('has lost them without a word, or is as a person gave it with his reason', () => {
    const met = { target: '≥4', actual: '4', score: '8' };
    const silent = scoreOf({ ...met, reason: '' });
    expect(silent).toMatchObject({ outcome: 'fail', lowered: true });
    expect(silent.value?.toString()).toBe('8');
    const explained = scoreOf({ ...met, reason: '因验收资料不全酌情扣分' });
    expect(explained).toMatchObject({ outcome: 'pass', computed: null });
    expect(explained.lowered).toBeUndefined();
  });

  test('is asked about where it met its target under one reading alone and no reading gives its score', () => {
    // 10 × 62 ÷ 80 = 7.75 where more is better; met where less is
    const row = { name: '沿岸负荷系数', target: '80', actual: '62', reason: '设备未到位' };
    const quality: Asked = {
      change: ({ level2 }) => ({ level2: { ...level2!, text: '质量指标' } }),
    };
    expect(scoreOf({ ...row, score: '7.75' }, quality)).toMatchObject({ outcome: 'pass' });
    const asked = { outcome: 'review', contested: true };
    expect(scoreOf({ ...row, score: '9' }, quality)).toMatchObject(asked);
  });

  test('has lost nothing where another reading gives its score', () => {
    // met where less is better; 10 × 62 ÷ 80 where more is
    const row = { name: '沿岸负荷系数', target: '80', actual: '62', score: '7.75' };
    const quality: Asked = {
      change: ({ level2 }) => ({ level2: { ...level2!, text: '质量指标' } }),
    };
    expect(scoreOf(row, quality).lowered).toBeUndefined();
  });

  test('is none where only an unlikely reading has it met', () => {
    // of things counted more is good
    const row = { name: '培训人数', target: '80', actual: '62', score: '9' };
    expect(scoreOf(row)).toMatchObject({ outcome: 'fail' });
    expect(scoreOf(row).lowered).toBeUndefined();
  });
});
