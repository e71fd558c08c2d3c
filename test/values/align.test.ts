import { alignQuantities, parseResult, parseTarget, type Quantity } from '../../src/values';

function align(target: string, result: string): string {
  const alignment = alignQuantities(
    quantity(parseTarget({ text: target })),
    quantity(parseResult({ text: result })),
  );
  if (alignment.kind === 'unit-mismatch') return alignment.why;
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
    ['≥17%', '0.51', '17 | 0.51 % percent-missing'],
    ['≤5‰', '4', '5 | 4 ‰ percent-missing'],
    ['0起', '0次', '0 | 0 起 same'],
    ['零事故', '0起', '0 | 0 起 unit-missing'],
    ['≥1场次', '3场', '1 | 3 场次 same'],
    ['300元/人·月', '320元', '300 | 320 元/人·月 unit-missing'],
    ['300元/人/月', '300元/人·月', '300 | 300 元/人·月 same'],
    ['300元/人·月', '每人每月320元', '300 | 320 元/人·月 same'],
  ])('%s and %s are %s', (target, result, expected) => {
    expect(align(target, result)).toBe(expected);
  });

  test.each([
    ['10人', '10人次', /「人」.*「人次」/],
    ['95%', '30人', /「%」.*「人」/],
    ['2次/月', '24次', /「次\/月」.*「次」/],
    ['0起', '2次', /「起」.*「次」/],
    ['300元/人·月', '3600元', /「元\/人·月」.*「元」/],
    ['3天', '3个工作日', /「天」.*「个工作日」/],
    ['90万元', '3万人', /「万元」.*「万人」/],
    ['≥90%', '0.96', /「%」.*「无单位」/],
    ['0.9', '96%', /「无单位」.*「%」/],
  ])('%s and %s do not compare', (target, result, why) => {
    expect(align(target, result)).toMatch(why);
  });
});
