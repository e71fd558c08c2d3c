import { readForms } from '../../../src/form';
import { scoreForm } from '../../../src/scoring';
import { a1 } from '../../../src/sheet';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { drawn, snapshotOf } from '../../form/snapshot-of';

/** One row of 50 points with a 评分标准 of its own. */
function scoreOf(target: string, actual: string, method: string, score: string) {
  const sheet = snapshotOf(
    drawn(
      [
        '项目支出绩效自评表',
        '（2022年度）',
        '项目名称||河道保洁项目',
        '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
        '|年度资金总额|100|100|100|10|100%|10',
        '一级指标|二级指标|三级指标|年度指标值|实际完成值|评分标准|分值|得分|偏差原因分析',
        `产出指标|数量指标|培训人数|${target}|${actual}|${method}|50|${score}|`,
        '效益指标|社会效益指标|水质达标率|≥90%|95%||40|40|',
        '总分||||||100||',
      ].join('\n'),
    ),
  );
  const form = readForms(sheet).forms[0]!;
  return scoreForm(form, DEFAULT_STANDARD).indicators[0]!;
}

test.each([
  // 50 - 2 × 0.5
  ['≥100人', '98人', '每少1人扣0.5分', '49'],
  ['≥100人', '98人', '每减少2人，扣1分。', '49'],
  // 50 × 98 ÷ 100
  ['≥100人', '98人', '完成得满分，未完成按比例得分', '49'],
  ['≥100人', '98人', '完成值达到指标值，记满分', '49'],
  ['≥100人', '98人', '完成得满分，否则不得分', '0'],
  ['≥100人', '95人', '达到90%得满分', '50'],
  // 50 × 80 ÷ 100
  ['≥100人', '80人', '达到90%得满分', '40'],
  ['≥100人', '80人', '', '40'],
  // 50 - 1.5 ÷ 0.5 × 1, in words, in another unit, behind the target once more
  ['≥10公里', '8.5公里', '每少500米扣1分', '47'],
  ['≥100人', '96人', '每少两人扣1分', '48'],
  ['≥5万元', '4万元', '每少1万元扣1分', '49'],
  ['≥90%', '88%', '≥90%，每低1个百分点扣1分', '48'],
  ['≤10天', '12天', '按期得满分，每逾期1天扣2分', '46'],
  // 500 of 1000 is 50%, and no 500%
  ['≥1000人', '500人', '完成率达到90%得满分', '25'],
  ['≥100人', '95人', '1.完成率90%以上得满分；2.其余按比例得分', '50'],
  ['≥100人', '98人', '得分=实际完成数/计划数×50', '49'],
  ['≥100人', '98人', '完成值达到指标值，记满分；未达到指标值，按B/A或A/B*该指标分值记分。', '49'],
  ['≤100元', '120元', '未控制在预算内的不得分', '0'],
  // 50 - 50 × 20 ÷ 100
  ['≤100元', '120元', '成本节约得满分，超支的按超支比例扣减', '40'],
  ['≥100人', '98人', '完成得50分，未完成得0分', '0'],
])('%s done as %s under 「%s」 is worth %s', (target, actual, method, points) => {
  expect(scoreOf(target, actual, method, '').computed?.toString()).toBe(points);
});

test.each([
  ['that is applied', '每少1人扣0.5分'],
  ['that a person applies', '专家酌情扣分'],
])('the rule %s is a leaf of the explanation, word for word', (_, method) => {
  const { explanation } = scoreOf('≥100人', '98人', method, '49');
  const leaf = explanation?.children.find(({ cell }) => cell && a1(cell) === 'F7');
  expect(leaf).toMatchObject({ label: '评分标准', value: method, parameter: null });
});

test('a rule only a person can apply leaves the score of a short row to a person', () => {
  const method = '专家按完成质量酌情评分，最多扣10分';
  const row = scoreOf('≥100人', '80人', method, '47');
  expect(row).toMatchObject({ state: 'judgement', outcome: 'review', computed: null });
  expect(row.value?.toString()).toBe('47');
});

test.each([
  // steps of another unit than the row's, of another side, or of a size nobody states
  ['≥200人', '190人', '每低1%扣1分'],
  ['≤10天', '40天', '每延迟1个月扣2分'],
  ['≥90%', '80%', '每少1人扣1分'],
  ['≤10天', '40天', '每少1天扣2分'],
  ['≥100人', '80人', '每超1人扣1分'],
  // a target other than the row's own
  ['≥95%', '90%', '≥85%，每低1个百分点扣1分'],
  // more than one thing said of a shortfall
  ['≥100人', '85人', '≥95%满分；80%-95%得50%分值；低于80%不得分'],
  ['≥100人', '85人', '完成80%以上得一半分，未达到80%不得分'],
  ['≥100人', '85人', '按比例得分，不足60%不得分'],
  ['≥100人', '85人', '达到90%得满分，否则不得分'],
  ['≥100人', '85人', '每少1人扣1分，最多扣10分'],
  ['≥100人', '85人', '未完成按比例得分，未开展不得分'],
  ['≥100人', '85人', '得分=(完成率-60%)/(1-60%)×分值'],
  ['≥100人', '85人', '完成得满分，基本完成酌情得分'],
  ['≤100元', '120元', '超出预算不得分'],
])('%s done as %s under 「%s」 is for a person', (target, actual, method) => {
  const row = scoreOf(target, actual, method, '47');
  expect(row).toMatchObject({ state: 'judgement', outcome: 'review', computed: null });
});

test.each([
  // of the target 90 is 94.7%, itself it is 90%: full marks begin at either
  ['≥95%', '90%', '达到92%得满分', ['50', '47.36']],
  ['≥95%', '80%', '达到92%得满分', ['42.1']],
  ['≥95%', '93%', '达到92%得满分', ['50']],
])('%s done as %s under 「%s」 may be worth %j', (target, actual, method, expected) => {
  const { candidates, computed } = scoreOf(target, actual, method, '');
  const values = candidates?.map(({ value }) => value) ?? [computed];
  expect(values.map(String)).toEqual(expected);
});

test('a rule only a person can apply takes nothing from a row that met its target', () => {
  expect(scoreOf('≥100人', '120人', '专家按完成质量酌情评分', '').computed?.toString()).toBe('50');
});

test('a rule only a person can apply says nothing where only an unlikely reading has the row fall short', () => {
  // of people trained more is good
  const method = '专家按完成质量酌情评分，最多扣10分';
  expect(scoreOf('100人', '120人', method, '').computed?.toString()).toBe('50');
});

test('steps that do not come out whole may be counted in several ways, none of which is written', () => {
  // 97 is one and a half steps of 2 short: 49, 48.5 or 48
  const row = scoreOf('≥100人', '97人', '每少2人扣1分', '48.5');
  expect(row.candidates?.map(({ value }) => value.toString())).toEqual(['49', '48.5', '48']);
  expect(row).toMatchObject({ outcome: 'pass', computed: null });
});
