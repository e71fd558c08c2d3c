import { cleanText, leadingOperator, readShown, wordsFor } from '../../src/values';

const valueKind = (text: string) => readShown(cleanText(text)).kind;

test.each([
  ...['不得低于90%', '最低90分', '至多3次', '最多5天', '及时率≥95%', '应不少于12次', '不少于三次'],
  ...['百分之九十五', '未超过10万元', '3至5天', '95%-98%', '12月底前', '2023年12月31日', '4分30秒'],
])('%s is a value', (text) => expect(valueKind(text)).toBe('measure'));

test.each([
  ...['5G基站建设', '培训3次', '保洁河道12公里', '零事故', '三级医院', '第二季度', '2023年完成值'],
  ...[
    '一次性补助人数',
    '12345热线办结率',
    '3D打印设备购置',
    '及时',
    '219001-棠溪镇',
    '1.1.1演练',
    '1.改厕',
    '不断提高服务水平',
  ],
])('%s is none', (text) => expect(valueKind(text)).toBe('words'));

test.each([
  ['', 'blank'],
  [' \u3000', 'blank'],
  ['—', 'sign'],
  ['不涉及', 'sign'],
  ['1,234.50', 'number'],
  ['９５％', 'number'],
  ['254.8\n7', 'number'],
  ['达成指标', 'result'],
  ['基本达成', 'result'],
  ['部分达成预期指标并具有一定效果', 'result'],
  ['#DIV/0!', 'error'],
  ['约95%', 'measure'],
  ['95%，已达标', 'measure'],
  ['200余人', 'measure'],
  ['2023年春节前', 'measure'],
  ['300元/人·月', 'measure'],
  ['2.3万', 'measure'],
])('%j alone is a %s', (text, kind) => expect(valueKind(text)).toBe(kind));

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
