import { field } from '../form-of';
import { scoreOf, scoresOf } from '../scores-of';

describe('a row that only says how points are given', () => {
  const method = { change: () => ({ method: field('I13', '制度健全得10分') }) };

  test('has its score from a person', () => {
    const score = scoreOf({ score: '8' }, method);
    expect(score).toMatchObject({ outcome: 'pass', computed: null });
    expect(score.undecided).toMatch(/人工按评分标准给定/);
  });

  test('has it from a person as well where it prints what was found', () => {
    expect(scoreOf({ actual: '5', score: '8' }, method)).toMatchObject({ outcome: 'pass' });
    expect(scoreOf({ actual: '5', score: '11' }, method)).toMatchObject({ outcome: 'fail' });
  });

  test('is compared all the same where it has a target', () => {
    expect(scoreOf({ target: '≥6', actual: '5', score: '8' }, method).outcome).toBe('fail');
  });
});

test('a number that is no score waits for a person in its cell', () => {
  expect(scoreOf({ target: '≥4', actual: '4', score: '100%' })).toMatchObject({
    outcome: 'review',
    value: null,
    waitsFor: [{ row: 12, column: 6 }],
  });
});

test('a sign for nothing is waited for only where there are points to give', () => {
  const sign = { target: '≥4', actual: '4', score: '/' };
  expect(scoreOf(sign).waitsFor).toHaveLength(1);
  expect(scoreOf({ ...sign, weight: '0' }).waitsFor).toHaveLength(0);
});

describe('a score with a remark in its cell', () => {
  // 9 of 10 due: 9.00 of 10 points
  const of = (score: string) => scoreOf({ target: '≥10', actual: '9', score });

  test('is the number before it where arithmetic gives that', () => {
    expect(of('9（差1次）')).toMatchObject({ outcome: 'pass' });
  });

  test('is asked about where arithmetic gives another, and counts', () => {
    const score = of('6（因疫情未办）');
    expect(score).toMatchObject({ outcome: 'review', state: 'judgement', computed: null });
    expect(score.value?.toString()).toBe('6');
    expect(score.undecided).toMatch(/说明/);
  });

  test('is asked about beside a reason too, which says why 9.00 was not all of it', () => {
    const score = scoreOf({
      target: '≥10',
      actual: '9',
      score: '9.5（见说明）',
      reason: '因雨停工',
    });
    expect(score).toMatchObject({ outcome: 'review', contested: true });
    expect(score.judged).toBeUndefined();
  });

  test('is wrong above its points, remark or not', () => {
    expect(of('12（超额）').outcome).toBe('fail');
  });

  test('is wrong where nothing explains it', () => {
    expect(of('6').outcome).toBe('fail');
  });
});

test('a result most likely in another unit is said to be doubtful with its score', () => {
  // 50000 of 5万 in one of the two units
  const row = scoreOf({ name: '培训人数', target: '≥5万人', actual: '50000万人', score: '10' });
  expect(row.doubt?.why).toContain('可能单位不同');
  expect(scoreOf({ target: '≥5', actual: '5', score: '10' }).doubt).toBeUndefined();
});

describe('预算执行率 without a target', () => {
  const of = (name: string, actual: string) => scoreOf({ name, target: '', actual, score: '9' });

  test('is as a person gave it at 100%, and asked about below', () => {
    expect(of('预算执行率', '100%')).toMatchObject({ outcome: 'pass', computed: null });
    expect(of('预算执行率', '96%')).toMatchObject({ outcome: 'review', computed: null });
    expect(of('预算执行率', '较好').outcome).toBe('review');
  });

  test('is not what any other row is', () => {
    expect(of('设备完好率', '96%')).toMatchObject({ outcome: 'review', state: 'missing' });
  });
});

test('rows assessed without targets have their scores from a person, whatever was found', () => {
  const assessed = { level1: '项目管理', target: '—', actual: '制度健全', score: '4' };
  const rows = scoresOf([assessed, assessed, { level1: '项目产出', target: '≥1', actual: '1' }]);
  expect(rows.map(({ outcome }) => outcome).slice(0, 2)).toEqual(['pass', 'pass']);
});

test('a sign for a score is not asked about beyond itself', () => {
  const unclear = { target: '及时', actual: '按时完成' };
  expect(scoreOf({ ...unclear, score: '/' }).undecided).toBeNull();
});
