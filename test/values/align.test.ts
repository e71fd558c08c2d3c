import {
  alignQuantities,
  otherSizes,
  parseResult,
  parseTarget,
  type Quantity,
} from '../../src/values';

function align(target: string, result: string): string {
  const alignment = alignQuantities(
    quantity(parseTarget({ text: target })),
    quantity(parseResult({ text: result })),
  );
  if (alignment.kind !== 'aligned') return `${alignment.kind} ${alignment.why}`;
  const unit = alignment.percent ? '%' : (alignment.unit ?? '');
  return `${alignment.target.toString()} | ${alignment.result.toString()} ${unit} ${alignment.by}`;
}

function quantity(reading: { kind: string }): Quantity {
  if (reading.kind !== 'number') throw new Error(`not a number: ${reading.kind}`);
  return reading as unknown as Quantity;
}

describe('alignQuantities', () => {
  test.each([
    ['≥98.00', '100.00', '98 | 100  same'],
    ['≥95%', '97.8%', '95 | 97.8 % same'],
    ['≥1.2万人', '13000人', '12000 | 13000 人 same'],
    ['≤90万元', '850000元', '900000 | 850000 元 same'],
    ['3亿元', '29000万元', '300000000 | 290000000 元 same'],
    ['≤5‰', '0.4%', '0.5 | 0.4 % same'],
    ['≥12公里', '13 KM', '12 | 13 公里 same'],
    ['≥12平方公里', '13 KM²', '12 | 13 平方公里 same'],
    ['≥12MB', '13mb', '12 | 13 MB same'],
    ['≥9成', '95%', '90 | 95 % same'],
    ['≥85%', '九成', '85 | 90 % same'],
    ['10人', '9名', '10 | 9 人 same'],
    ['2次/年', '3次', '2 | 3 次/年 same'],
    ['≥10公里', '9500米', '10 | 9.5 公里 converted'],
    ['1年', '18个月', '1 | 1.5 年 converted'],
    ['3个', '4项', '3 | 4 个 counter'],
    ['2批次', '3批次培训', '2 | 3 批次 counter'],
    ['3个', '4', '3 | 4 个 unit-missing'],
    ['3', '4个', '3 | 4 个 unit-missing'],
    ['≤90万元', '90', '90 | 90 万元 unit-missing'],
    ['≤90万元', '880000', '900000 | 880000 元 unit-missing'],
    ['90', '85万元', '90 | 85 万元 unit-missing'],
    ['1.2万', '1.3', '1.2 | 1.3 万 unit-missing'],
    ['1.2万', '13000', '12000 | 13000  same'],
    ['95%', '97', '95 | 97 % percent-missing'],
    ['95', '97%', '95 | 97 % percent-missing'],
    ['≤75%', '0.51', '75 | 0.51 % percent-missing'],
    ['≥0.5%', '0.51', '0.5 | 0.51 % percent-missing'],
    ['≥5‰', '6', '5 | 6 ‰ percent-missing'],
    ['≤5%', '1', '5 | 1 % percent-missing'],
    ['≤5‰', '4', '5 | 4 ‰ percent-missing'],
    ['0起', '0次', '0 | 0 起 same'],
    ['零事故', '0起', '0 | 0 起 unit-missing'],
    ['≥1场次', '3场', '1 | 3 场次 same'],
    ['300元/人·月', '320元', '300 | 320 元/人·月 price'],
    ['300元/人/月', '300元/人·月', '300 | 300 元/人·月 same'],
    ['300元/人·月', '每人每月320元', '300 | 320 元/人·月 same'],
    ['≤550元/人·天', '520元/人天', '550 | 520 元/人·天 same'],
    ['2000元/人·年', '2000元/人', '2000 | 2000 元/人·年 same'],
    ['≤30分钟', '25分', '30 | 25 分钟 same'],
    ['≤2小时', '90分', '2 | 1.5 小时 converted'],
    ['≥3000册', '3215本', '3000 | 3215 册 same'],
    ['≥300人/次', '320人次', '300 | 320 人/次 same'],
    ['同比下降5%', '下降6%', '5 | 6 % same'],
    ['同比下降5%', '6%', '5 | 6 % same'],
    ['较上年增长5%', '较上年下降3%', '5 | -3 % same'],
    ['同比下降5%', '同比上升8%', '5 | -8 % same'],
    ['增长≥1.2万元', '减少3000元', '12000 | -3000 元 same'],
  ])('%s and %s are %s', (target, result, expected) => {
    expect(align(target, result)).toBe(expected);
  });

  test.each([
    ['10人', '10人次', /^unit-mismatch .*「人」.*「人次」/],
    ['95%', '30人', /^unit-mismatch .*「%」.*「人」/],
    ['90万元', '3万人', /^unit-mismatch .*「万元」.*「万人」/],
    ['3公里', '3个', /^unit-mismatch .*「公里」.*「个」/],
    ['300元/人·月', '30人', /^unit-mismatch .*「元\/人·月」.*「人」/],
    ['12公里', '13英里', /^doubtful .*「公里」.*「英里」/],
    ['12公里', '13（线上）', /^doubtful .*「公里」.*「线上」/],
    ['12场', '13场部分完成', /^doubtful .*「场」.*「场部分」/],
    ['≥9成', '85', /^doubtful .*「成」.*「无单位」/],
    ['≥9成', '9成套', /^doubtful /],
    ['12岗', '13人', /^doubtful .*「岗」.*「人」/],
    ['2次/月', '24次', /^doubtful .*「次\/月」.*「次」/],
    ['0起', '2次', /^doubtful .*「起」.*「次」/],
    ['300元/人·月', '3600元', /^doubtful .*「元\/人·月」.*「元」/],
    ['每人每月300元', '300元/月', /^doubtful .*「元\/人·月」.*「元\/月」/],
    ['1200元/年', '1200元/人年', /^doubtful .*「元\/年」.*「元\/人·年」/],
    ['3天', '3个工作日', /^doubtful .*「天」.*「个工作日」/],
    ['180天', '6个月', /^doubtful .*「天」.*「个月」/],
    ['≥100台', '100套', /^doubtful .*「台」.*「套」/],
    ['≥4期', '4次', /^doubtful .*「期」.*「次」/],
    ['38个村', '38个行政村', /^doubtful .*「个村」.*「个行政村」/],
    ['≥90%', '93.5分', /^doubtful .*「%」.*「分」/],
    ['≥90%', '0.96', /^doubtful 完成值0.96没有写%，看不出是0.96%还是96%/],
    ['100%', '1', /^doubtful 完成值1没有写%，看不出是1%还是100%/],
    ['≥95%', '1.02', /^doubtful 完成值1.02没有写%，看不出是1.02%还是102%/],
    ['≥30%', '0.31', /^doubtful 完成值0.31没有写%，看不出是0.31%还是31%/],
    ['≥8%', '0.085', /^doubtful 完成值0.085没有写%，看不出是0.085%还是8.5%/],
    ['≥5‰', '0.0062', /^doubtful 完成值0.0062没有写‰，看不出是0.0062‰还是6.2‰/],
    ['≤5%', '0.08', /^doubtful 完成值0.08没有写%，看不出是0.08%还是8%/],
    ['≤30%', '0.45', /^doubtful 完成值0.45没有写%，看不出是0.45%还是45%/],
    ['0.3', '24%', /^doubtful 指标值0.3没有写%，看不出是0.3%还是30%/],
    ['0.9', '96%', /^doubtful 指标值0.9没有写%，看不出是0.9%还是90%/],
    ['同比下降5%', '-6%', /^doubtful .*看不出升降/],
    ['≥3%', '下降3.5%', /^doubtful .*指标值没有写升降/],
  ])('%s and %s do not compare', (target, result, why) => {
    expect(align(target, result)).toMatch(why);
  });
});

test.each([
  ['米', ['1000', '0.01', '0.001', '500']],
  ['人', []],
  ['分', ['0.01666667', '60']],
  ['', []],
])('a figure in a unit of the family of %s is so many times larger', (unit, sizes) => {
  const found = otherSizes(unit).map((size) => size.toSignificantDigits(7).toString());
  expect(found).toEqual(sizes);
});
