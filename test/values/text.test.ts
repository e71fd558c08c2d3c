import {
  cleanText,
  halfWidth,
  hasMarkup,
  isBlankSign,
  isPlaceholderReason,
  labelText,
} from '../../src/values';

test('the last character there is can be written by its number, and none beyond', () => {
  expect(cleanText('&#x10FFFF;')).toBe('\u{10FFFF}');
  expect(cleanText('&#x110000;')).toBe('&#x110000;');
});

describe('cleanText', () => {
  test.each([
    ['<p>a&nbsp;b</p>', 'a b'],
    ['<p>一</p><p>二</p>', '一\n二'],
    ['a<br/>b', 'a\nb'],
    ['<span style="color:red">x</span>', 'x'],
    ['&lt;p&gt;x&lt;/p&gt;', 'x'],
    ['<section>580元</section>', '580元'],
    ['<Article class="a">甲<nobr>乙</nobr></article>', '甲乙'],
    ['<SO2>', '<SO2>'],
    ['&amp;lt;3%', '<3%'],
    ['&#26032;&#x589e;', '新增'],
    ['\u200b\ufeff达成指标\u00ad\u0007', '达成指标'],
    ['\u00a0\u3000达成\u3000', '达成'],
    ['<3%', '<3%'],
    ['3<X<5', '3<X<5'],
    ['a < b > c', 'a < b > c'],
    ['&nosuch;', '&nosuch;'],
  ])('%j is %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
});

test.each([
  ['<p>一</p>', true],
  ['<section>580元</section>', true],
  ['a&nbsp;b', true],
  ['按<SO2>核算', false],
  ['A&B', false],
  ['\u200b达成', false],
  ['3<X<5', false],
])('%j holds markup: %p', (text, expected) => expect(hasMarkup(text)).toBe(expected));

test.each([
  ['９．５分', '9.5分'],
  ['m²', 'm2'],
  ['①产出', '1产出'],
  // the mark of a note is no digit of the figure before it
  ['9.5①', '9.5*'],
  ['８②', '8*'],
  ['10²', '10*'],
])('%s in the usual width is %s', (text, expected) => expect(halfWidth(text)).toBe(expected));

describe('labelText', () => {
  test.each([
    ['项目资金 （万元）：', '项目资金万元'],
    ['项目资金(万元)', '项目资金万元'],
    ['绩\n效\n指\n标', '绩效指标'],
    ['一 级　指 标', '一级指标'],
    ['其中：当年财政拨款', '其中当年财政拨款'],
    ['执行率（Ｂ/Ａ）', '执行率B/A'],
    ['<b>得分</b>', '得分'],
  ])('%j is %s', (text, expected) => {
    expect(labelText(text)).toBe(expected);
  });
});

const SIGNS = [
  '',
  ' ',
  '-',
  '—',
  '——',
  '－',
  '/',
  '／',
  '\\',
  '*',
  '…',
  '……',
  '......',
  '无',
  '（无）',
  '无。',
  '暂无',
  '不涉及',
  '不适用',
  'N/A',
  'n/a',
  '待定',
  '<p></p>',
];

describe('isBlankSign', () => {
  test.each(SIGNS)('「%s」 says nothing is here', (text) => {
    expect(isBlankSign(text)).toBe(true);
  });

  test.each(['0', '0.00', '无误', '无投诉', '同上', '-5', '1/2', '健全', '#N/A', '√'])(
    '「%s」 says something',
    (text) => {
      expect(isBlankSign(text)).toBe(false);
    },
  );
});

describe('isPlaceholderReason', () => {
  test.each([
    ...SIGNS,
    '0',
    '0.00',
    '同上',
    '同上。',
    '.',
    '。',
    '见附件',
    '详见附件',
    '见自评报告',
    'XX',
    '原因：',
    '略',
    '？',
  ])('「%s」 counts as blank', (text) => {
    expect(isPlaceholderReason(text)).toBe(true);
  });

  test.each([
    '未启用',
    '疫情影响',
    '无法按期招标，已改期',
    '见附件第3页：设备到货延迟',
    '同上级部门协调未果',
    '1月起停办',
  ])('「%s」 is a reason', (text) => {
    expect(isPlaceholderReason(text)).toBe(false);
  });
});
