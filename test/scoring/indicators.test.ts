import { renderExplanation, scoreForm } from '../../src/scoring';
import { findStandard, type Standard, STANDARDS } from '../../src/standards';
import { formOf, type RowSpec } from './form-of';

const shanghai = findStandard('shanghai')!;
const system = findStandard('system')!;

function scoreOf(row: RowSpec, standard: Standard = shanghai) {
  return scoreForm(formOf({ rows: [{ weight: '10.00', score: '', ...row }] }), standard)
    .indicators[0]!;
}

function computed(target: string, actual: string, weight = '10.00', standard = shanghai) {
  return scoreOf({ target, actual, weight }, standard).computed?.toFixed(2) ?? null;
}

describe('a number against its target', () => {
  test.each([
    ['≥120.00', '55.00', '10.00', '4.58'],
    ['=100.00', '70.00', '3.00', '2.10'],
    ['≥2.00', '0.00', '3.00', '0.00'],
    ['=0.00', '0.00', '10.00', '10.00'],
    ['=0', '1', '10', '0.00'],
    ['=100.00', '0.00', '4.00', '0.00'],
    ['≥1300.00', '3108.00', '4.00', '4.00'],
    ['≤10', '12', '10', '8.33'],
    ['≤10', '20', '10', '5.00'],
    ['≤10', '10', '10', '10.00'],
    ['≤0', '1', '10', '0.00'],
    ['≤0', '0', '10', '10.00'],
    ['≥20', '17', '3', '2.55'],
    ['≥3', '2', '9', '6.00'],
    ['≥3', '1', '3', '1.00'],
    ['≥98', '98', '8', '8.00'],
    ['100', '50', '10', '5.00'],
    ['＞90', '90', '10', '10.00'],
    ['＜3天', '3', '10', '10.00'],
    ['≥0', '0', '10', '10.00'],
    ['≥100', '-5', '10', '0.00'],
    ['≥-5', '-3', '10', '10.00'],
    ['2370人', '2370人', '10', '10.00'],
    ['98%以上', '100%', '10', '10.00'],
    ['≥100百分比', '100', '10', '10.00'],
    ['≤90万元', '90', '10', '10.00'],
    ['≥95%', '90%', '10', '9.47'],
    ['≥95%', '90', '10', '9.47'],
    ['3-5个', '4', '10', '10.00'],
    ['3-5个', '3', '10', '10.00'],
    ['3-5个', '2', '10', '6.66'],
    ['3-5个', '6', '10', '10.00'],
    ['2023年12月31日前', '2023年11月20日', '10', '10.00'],
    ['2023年12月31日前', '2023年12月31日', '10', '10.00'],
  ])('%s done as %s with a weight of %s gives %s', (target, actual, weight, score) => {
    const row = scoreOf({ target, actual, weight });
    expect(row.computed?.toFixed(2)).toBe(score);
    expect(row).toMatchObject({ state: 'determined', outcome: 'missing', undecided: null });
    expect(row.value!.eq(row.computed!)).toBe(true);
  });

  test.each([
    ['≤10', '12', '8.00'],
    ['≤10', '20', '0.00'],
    ['≤10', '25', '0.00'],
    ['≤0', '1', '0.00'],
  ])('%s done as %s gives %s by the linear rule', (target, actual, score) => {
    expect(computed(target, actual, '10', system)).toBe(score);
  });

  test.each([
    ['≥-5', '-8', '指标值不大于零，无法按比例计分'],
    ['≤-5', '-3', '指标值小于零，无法按比例计分'],
    ['>0', '0', '指标值要求大于 0，实际完成值等于 0'],
    ['≥100人', '90人次', '指标值的单位是「人」，完成值的单位是「人次」'],
    ['≤30万元', '完成', '年度指标值是数值，实际完成值不是'],
    [
      '2023年11月30日前',
      '2023年12月20日',
      '完成日期 2023-12-20 晚于 2023-11-30，逾期扣分由人工确定',
    ],
    ['12月底之前完成', '100%', '年度指标值是日期，实际完成值不是'],
  ])('%s done as %s is for a person: %s', (target, actual, why) => {
    const row = scoreOf({ target, actual });
    expect(row).toMatchObject({
      state: 'judgement',
      computed: null,
      outcome: 'review',
      undecided: why,
    });
    expect(row.band!.min.toString()).toBe('0');
    expect(row.band!.max.toString()).toBe('10');
  });

  test('exactly equal is asked only by a standard that says so', () => {
    const { parameters } = shanghai;
    const exact: Standard = {
      ...shanghai,
      parameters: { ...parameters, equalRule: { ...parameters.equalRule, value: 'exact' } },
    };
    expect(computed('=100', '120', '10')).toBe('10.00');
    expect(computed('=100', '120', '10', exact)).toBeNull();
    expect(computed('=100', '100', '10', exact)).toBe('10.00');
    expect(computed('=100', '90', '10', exact)).toBe('9.00');
  });

  test('every shipped standard gives 4.58 for 55 of 120 and full marks for 120', () => {
    for (const standard of STANDARDS) {
      expect(computed('≥120', '55', '10', standard)).toBe('4.58');
      expect(computed('≥120', '120', '10', standard)).toBe('10.00');
    }
  });

  test('2 ÷ 3 of 10 is 6.66 truncated and 6.67 half up', () => {
    expect(computed('≥3', '2', '10')).toBe('6.66');
    expect(computed('≥3', '2', '10', findStandard('national-2020')!)).toBe('6.67');
  });
});

describe('which way is good', () => {
  test.each([
    ['安全事故发生数', '0起', '1起', '0.00'],
    ['安全事故发生数', '0', '0', '10.00'],
    ['安全事故发生数', '无', '1起', '0.00'],
    ['安全事故发生数', '无', '无', '10.00'],
    ['群众投诉次数', '≤5次', '无', '10.00'],
    ['项目总成本', '100万元', '100万元', '10.00'],
    ['项目总成本', '≤100万元', '98.5万元', '10.00'],
    ['成本控制率', '100%', '98.5%', '9.85'],
    ['带动就业人数', '较上年增长5%', '较上年增长3%', '6.00'],
    ['带动就业人数', '较上年增长5%', '较上年下降3%', '0.00'],
    ['带动就业人数', '增长5%', '-3%', '0.00'],
    ['发案率', '同比下降5%', '同比下降6%', '10.00'],
    ['发案率', '同比下降5%', '同比上升8%', '0.00'],
    ['能耗降低率', '≥3%', '降低3.5%', '10.00'],
    ['能耗降低率', '≥3%', '上升3.5%', '0.00'],
    ['群众满意度', '≥90%', '提升至95%', '10.00'],
  ])('%s of %s done as %s gives %s', (name, target, actual, score) => {
    expect(scoreOf({ name, target, actual }).computed?.toFixed(2)).toBe(score);
  });

  test.each([
    ['新增隐患', '0处', '2处', /没有写比较符号/],
    ['发案率', '同比下降5%', '-6%', /看不出升降/],
    ['能耗', '≥3%', '下降3.5%', /没有写升降/],
    ['合格率', '≥95%', '95%以下', /只写了上限/],
    ['投诉次数', '≤5次', '≥5次', /只写了下限/],
  ])('%s of %s done as %s is for a person: %s', (name, target, actual, why) => {
    const row = scoreOf({ name, target, actual, score: '10' });
    expect(row).toMatchObject({ state: 'judgement', computed: null, deviation: 'unknown' });
    expect(row.undecided).toMatch(why);
  });
});

describe('a result that names a bound on the wrong side', () => {
  test.each([
    ['≥95%', '不足95%'],
    ['≥95%', '低于90%'],
    ['100%', '低于100%'],
    ['≤5次', '超过5次'],
  ])('%s done as %s is short, by how much is for a person', (target, actual) => {
    const row = scoreOf({ target, actual, score: '10' });
    expect(row).toMatchObject({ state: 'judgement', outcome: 'fail', deviation: 'shortfall' });
    expect(scoreOf({ target, actual, score: '9' }).outcome).toBe('review');
  });
});

describe('a text nobody can read, repeated as the result', () => {
  test.each(['每月5日前', '2:1', '电脑20台、打印机5台'])('%s is met', (text) => {
    expect(computed(text, text)).toBe('10.00');
  });

  test.each(['？', '#REF!'])('%s is not', (text) => {
    expect(computed(text, text)).toBeNull();
  });
});

describe('deviation and completion', () => {
  test.each([
    ['≥120', '55', 'shortfall'],
    ['≥120', '120', 'none'],
    ['≥1300', '3108', 'over'],
    ['≥10', '13', 'over'],
    ['≥10', '12.99', 'none'],
    ['≤10', '12', 'shortfall'],
    ['≤10', '1', 'none'],
    ['=0', '0', 'none'],
    ['=0', '1', 'shortfall'],
    ['3-5个', '2', 'shortfall'],
    ['3-5个', '6', 'none'],
    ['3-5个', '7', 'over'],
    ['健全', '达成指标', 'none'],
    ['健全', '部分达成指标并具有一定效果', 'unmet'],
    ['提升', '未达成指标且效果较差', 'unmet'],
    ['及时', '按时完成', 'unknown'],
    ['2023年11月30日前', '2023年12月20日', 'shortfall'],
  ])('%s done as %s: %s', (target, actual, deviation) => {
    expect(scoreOf({ target, actual }).deviation).toBe(deviation);
  });

  test('completion is the unrounded quotient', () => {
    expect(scoreOf({ target: '≥120', actual: '55' }).completion!.toFixed(4)).toBe('0.4583');
    expect(scoreOf({ target: '=0', actual: '0' }).completion).toBeNull();
  });
});

test('a text of no known level keeps a printed score within the weight and asks a person', () => {
  const row = scoreOf({ target: '及时', actual: '按时完成', score: '9' });
  expect(row).toMatchObject({ state: 'judgement', outcome: 'review' });
  expect(row.value!.toString()).toBe('9');
  expect(scoreOf({ target: '及时', actual: '按时完成', score: '11' }).outcome).toBe('fail');
});

describe('printed scores', () => {
  const row = { target: '≥120.00', actual: '55.00' };

  test.each([
    ['4.58', 'pass'],
    ['4.59', 'fail'],
    ['5', 'fail'],
    ['很好', 'fail'],
    ['', 'missing'],
  ])('%s: %s', (score, outcome) => {
    const scored = scoreOf({ ...row, score });
    expect(scored.outcome).toBe(outcome);
    expect(scored.value!.toFixed(2)).toBe('4.58');
  });

  test('no cell for it: the score is computed all the same', () => {
    const scored = scoreOf({ ...row, score: undefined });
    expect(scored.outcome).toBe('no-cell');
    expect(scored.value!.toFixed(2)).toBe('4.58');
  });

  test('an unrounded formula that rounds to ours is right, and the rounded value counts', () => {
    const score = { value: 550 / 120, text: '4.58', format: '0.00', formula: '=F13*E13/D13' };
    const scored = scoreOf({ ...row, score });
    expect(scored.outcome).toBe('pass');
    expect(scored.value!.toString()).toBe('4.58');
  });

  test('13 is 13.00', () => {
    const scored = scoreOf({ target: '≥2.00', actual: '2.00', weight: '13', score: '13' });
    expect(scored.outcome).toBe('pass');
  });

  test('98 % of 98 % printed as 7.84 of 8 is wrong', () => {
    const scored = scoreOf({ target: '98%', actual: '98%', weight: '8', score: '7.84' });
    expect(scored.outcome).toBe('fail');
    expect(scored.computed!.toFixed(2)).toBe('8.00');
  });

  test('an over-achieved row lowered with a reason is a judgement, without one it is wrong', () => {
    const over = { target: '≥10', actual: '30', score: '9' };
    const lowered = scoreOf({ ...over, reason: '年初指标值设定偏低，已调整下年目标' });
    expect(lowered).toMatchObject({ state: 'judgement', outcome: 'pass', deviation: 'over' });
    expect(lowered.value!.toString()).toBe('9');
    expect(scoreOf({ ...over, reason: '' }).outcome).toBe('fail');
    expect(scoreOf({ ...over, reason: '无' }).outcome).toBe('fail');
    expect(scoreOf({ ...over, score: '-1', reason: '偏低' }).outcome).toBe('fail');
  });

  test('a - cell is no blank to fill, and a row with points cannot be left out of the total', () => {
    const scores = scoreForm(
      formOf({ rows: [{ ...row, weight: '90', score: '-' }], total: '10.00' }),
      shanghai,
    );
    expect(scores.indicators[0]).toMatchObject({ state: 'none', computed: null, value: null });
    expect(scores.indicators[0]!.outcome).toBe('review');
    expect(scores.total.provisional!.waitsFor).toEqual([{ row: 12, column: 6 }]);
  });
});

describe('inputs that are missing', () => {
  test.each<[string, RowSpec, number, string]>([
    ['result', { target: '≥1', actual: '' }, 4, '实际完成值未填写'],
    ['target', { target: '', actual: '1' }, 3, '年度指标值未填写'],
    ['weight', { target: '≥1', actual: '1', weight: '' }, 5, '分值未填写或不是数字'],
    [
      'weight that is an error',
      { target: '≥1', actual: '1', weight: { value: { error: '#REF!' }, text: '#REF!' } },
      5,
      '分值未填写或不是数字',
    ],
  ])('a blank %s leaves the score open and the total provisional', (_what, row, column, why) => {
    const scores = scoreForm(formOf({ rows: [{ weight: '90', score: '', ...row }] }), shanghai);
    expect(scores.indicators[0]).toMatchObject({
      state: 'missing',
      computed: null,
      value: null,
      outcome: 'missing',
      undecided: why,
    });
    expect(scores.total.provisional!.waitsFor).toEqual([{ row: 12, column }]);
    expect(scores.total.computed).toBeNull();
    expect(scores.grade.expected).toBeNull();
  });

  test('an error value for a result is for a person', () => {
    const actual = { value: { error: '#DIV/0!' }, text: '#DIV/0!' };
    const row = scoreOf({ target: '≥1', actual });
    expect(row.computed).toBeNull();
    expect(row.waitsFor).not.toEqual([]);
  });

  test('without a 分值 column the points of a group of several rows are shared by a person', () => {
    const group = { level1: '产出指标', points1: '40', weight: undefined };
    const rows = [
      { ...group, target: '≥4', actual: '2', score: '10' },
      { ...group, target: '≥4', actual: '4', score: '' },
      { ...group, target: '≥4', actual: '4', score: '41' },
    ];
    const scores = scoreForm(formOf({ rows }), shanghai).indicators;
    expect(scores.map(({ outcome }) => outcome)).toEqual(['review', 'review', 'fail']);
    expect(scores[0]).toMatchObject({ state: 'judgement', weight: null });
    expect(scores[0]!.value!.toString()).toBe('10');
    expect(scores[0]!.undecided).toBe('表中没有该项指标的分值，得分由人工确定');
    expect(scores[1]!.waitsFor).toEqual([{ row: 13, column: 6 }]);
  });

  test('a weight printed only in the heading of a group with one row is taken from there', () => {
    const row = { target: '≥4', actual: '2', score: '', points1: '30' };
    const [scored] = scoreForm(formOf({ rows: [row] }), shanghai).indicators;
    expect(scored!.computed!.toFixed(2)).toBe('15.00');
  });
});

describe('explanations in one line', () => {
  test('a share', () => {
    const row = scoreOf({ target: '≥120.00', actual: '55.00', score: '4.58' });
    expect(renderExplanation(row.explanation!)).toBe(
      '得分 4.58 = 截断(10.00 × 55.00 ÷ 120.00, 2位) ← F13, E13, D13; 口径: 未完成按比例',
    );
  });

  test('full marks', () => {
    const row = scoreOf({ target: '≥15000.00', actual: '29,400.00' });
    expect(renderExplanation(row.explanation!)).toBe(
      '得分 10.00 = 10.00（29400.00 ≥ 15000.00） ← F13, E13, D13; 口径: 完成得满分',
    );
  });

  test('a reverse target by either rule', () => {
    const row = { target: '≤10', actual: '12' };
    expect(renderExplanation(scoreOf(row).explanation!)).toBe(
      '得分 8.33 = 截断(10.00 × 10 ÷ 12, 2位) ← F13, E13, D13; 口径: 反向指标按目标值÷实际值',
    );
    expect(renderExplanation(scoreOf(row, system).explanation!)).toBe(
      '得分 8.00 = 四舍五入(10.00 × (1 - (12 - 10) ÷ 10), 2位) ← F13, E13, D13; 口径: 反向指标按超出比例扣减',
    );
  });

  test('a judgement', () => {
    const partly = { target: '健全', actual: '部分达成指标并具有一定效果' };
    expect(renderExplanation(scoreOf({ ...partly, score: '7.00' }).explanation!)).toBe(
      '得分 7.00 = 可取 6.00～8.00（不含 8.00）（定性指标部分达成，得分由人工在区间内确定） ← F13, E13, D13; 口径: 定性指标得分区间',
    );
    expect(renderExplanation(scoreOf(partly).explanation!)).toContain('得分 待定 = 可取');
  });

  test('amounts as they are written', () => {
    const row = scoreOf({ target: '≥1.2万人', actual: '6000人' });
    expect(renderExplanation(row.explanation!)).toBe(
      '得分 5.00 = 截断(10.00 × 6000 ÷ 1.2万人, 2位) ← F13, E13, D13; 口径: 未完成按比例',
    );
  });
});
