import {
  FOOT_WORDS,
  gradeWithRemark,
  isGrade,
  isGradeBound,
  isTitle,
  listsGrades,
  tickedGrade,
} from '../../../src/form/words/foot-words';
import { readLabel } from '../../../src/form/words/label';

test.each([
  ['总 分：', 'total'],
  ['总分/自评等级', 'total'],
  ['小计', 'subtotal'],
  ['自评等级', 'grade'],
  ['偏差原因分析（及措施）', 'remark'],
  ['填表人：', 'closing'],
  ['数量指标', null],
])('%s is a label of the foot: %s', (text, expected) => {
  expect(FOOT_WORDS.exact(readLabel(text))).toBe(expected);
});

test.each([
  ['优', true],
  ['自评：良 好', true],
  ['“A”级', true],
  ['（合格）', true],
  ['<b>优</b>', true],
  ['优化', false],
  ['优良', false],
  ['E', false],
  ['', false],
])('%j reads as a grade: %p', (text, expected) => expect(isGrade(text)).toBe(expected));

test.each([
  ['优秀（90分以上）', '优秀'],
  ['良 (80-90)', '良'],
  ['优秀', null],
  ['优秀（甲）', null],
  ['完成（90分以上）', null],
])('the grade before the remark in %s is %s', (text, expected) => {
  expect(gradeWithRemark(text)).toBe(expected);
});

test.each([
  ['评分等级：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中', true],
  ['90-100 优，80-90 良，60-80 中', true],
  ['90-100分为优、80-90分为良', false],
  ['优□ 良√ 中□ 差□', false],
  ['自评等级：优', false],
])('%s tells bounds of grades: %p', (text, expected) => expect(listsGrades(text)).toBe(expected));

test.each([
  ['90-100', true],
  ['≥90分以上', true],
  ['60以下', true],
  ['80（含）以上', true],
  ['96', false],
  ['整改情况', false],
])('%s beside a grade says from where it is given: %p', (text, expected) => {
  expect(isGradeBound(text)).toBe(expected);
});

test.each([
  ['优☑ 良□ 中□ 差□', '优'],
  ['□优 ☑良 □中 □差', '良'],
  ['优□ 良□ 中□ 差□', null],
  ['优☑ 良☑ 中□ 差□', null],
  ['优☑ 良□', null],
  ['（ ）优 （√）良 （ ）中 （ ）差', '良'],
  ['优（ ） 良（√） 中（ ） 差（ ）', '良'],
  ['优秀（√） 良好（ ） 一般（ ） 较差（ ）', '优秀'],
])('the grade ticked in %s is %s', (text, expected) => {
  expect(tickedGrade(text)).toBe(expected);
});

test.each([
  ['项目支出绩效自评表', true],
  ['2024年度项目绩效目标自评表（部门预算项目）', true],
  ['部门整体支出绩效自我评价报告', true],
  ['2024年度绩效自评结果公开（1）', true],
  ['本表由各单位绩效自评后填写', false],
  ['项目支出绩效自评表，请于3月前报送', false],
  ['自评得分', false],
  ['绩效自评', true],
  ['项目名称', false],
  [`${'甲'.repeat(60)}自评表`, false],
])('%s is the title of a form: %p', (text, expected) => expect(isTitle(text)).toBe(expected));
