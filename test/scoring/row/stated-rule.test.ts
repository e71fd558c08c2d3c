import { readForms } from '../../../src/form';
import { scoreForm } from '../../../src/scoring';
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
])('%s done as %s under 「%s」 is worth %s', (target, actual, method, points) => {
  expect(scoreOf(target, actual, method, '').computed?.toString()).toBe(points);
});

test('a rule only a person can apply leaves the score of a short row to a person', () => {
  const method = '专家按完成质量酌情评分，最多扣10分';
  const row = scoreOf('≥100人', '80人', method, '47');
  expect(row).toMatchObject({ state: 'judgement', outcome: 'review', computed: null });
  expect(row.value?.toString()).toBe('47');
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
