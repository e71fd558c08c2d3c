import { leadingOperator, looksLikeValue, wordsFor } from '../../src/values';

test.each([
  ...['不得低于90%', '最低90分', '至多3次', '最多5天', '及时率≥95%', '应不少于12次', '不少于三次'],
  ...['百分之九十五', '未超过10万元', '3至5天', '95%-98%', '12月底前', '2023年12月31日', '4分30秒'],
])('%s is a value', (text) => expect(looksLikeValue(text)).toBe(true));

test.each([
  ...['5G基站建设', '培训3次', '保洁河道12公里', '零事故', '三级医院', '第二季度', '2023年完成值'],
  ...['一次性补助人数', '12345热线办结率', '3D打印设备购置', '及时', '', '不断提高服务水平'],
])('%s is none', (text) => expect(looksLikeValue(text)).toBe(false));

test('tells the bound at the beginning of a text, and not a soft word such as 达到', () => {
  expect(['≥90', '不低于上年', '至多三次', '>=5'].map(leadingOperator)).toEqual([
    '≥',
    '≥',
    '≤',
    '≥',
  ]);
  expect(['达到标准', '控制在预算内', '及时'].map(leadingOperator)).toEqual([null, null, null]);
});

test('lists the words of a bound for those who look for it inside a text', () => {
  const bound = new RegExp(`(?:${wordsFor('≥', '>')})90%`);
  expect(
    ['完成率达到90%得满分', '满意度不得低于90%', '超过90%'].every((one) => bound.test(one)),
  ).toBe(true);
  expect(['低于90%', '至多90%'].some((one) => bound.test(one))).toBe(false);
});
