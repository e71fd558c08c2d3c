import { isCompanionName } from '../../src/companion';

test.each([
  '绩效目标表',
  '目标批复',
  '项目申报',
  '调整',
  '运行监控',
  '监测表',
  '上年',
  '去年自评表',
])('a sheet %s is worth reading', (name) => expect(isCompanionName(name, 2023)).toBe(true));

test.each(['自评表', '目标自评表', '绩效目标自我评价', '汇总', 'Sheet1'])(
  'a sheet %s is not',
  (name) => expect(isCompanionName(name, 2023)).toBe(false),
);

test('of sheets with a year only that before the form counts, of a form without one every', () => {
  expect(isCompanionName('2022年自评表', 2023)).toBe(true);
  expect(isCompanionName('2021年自评表', 2023)).toBe(false);
  expect(isCompanionName('2023年自评表', 2023)).toBe(false);
  expect(isCompanionName('2021、2022年', 2023)).toBe(true);
  expect(isCompanionName('2021年自评表')).toBe(true);
  expect(isCompanionName('2021年自评表', null)).toBe(true);
});
