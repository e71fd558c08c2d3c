import fc from 'fast-check';
import {
  alignQuantities,
  cleanText,
  Decimal,
  isBlankSign,
  isPlaceholderReason,
  labelText,
  parseAmount,
  parseResult,
  parseTarget,
  resultLevel,
  type Operator,
} from '../../src/values';

/** Spellings of each operator, hand-written here apart from the grammar's own table. */
const BEFORE: Record<Operator, readonly string[]> = {
  '≥': [
    '≥',
    '>=',
    '＞＝',
    '≧',
    '⩾',
    '不低于',
    '不少于',
    '不小于',
    '至少',
    '大于等于',
    '大于或等于',
    '达到',
    '满意度≥',
  ],
  '≤': [
    '≤',
    '<=',
    '＜＝',
    '≦',
    '不高于',
    '不超过',
    '不多于',
    '不大于',
    '至多',
    '小于等于',
    '控制在',
  ],
  '>': ['>', '＞', '大于', '超过', '高于', '多于'],
  '<': ['<', '＜', '小于', '低于', '少于', '不足'],
  '=': ['=', '＝', '等于'],
};
const BEHIND: Partial<Record<Operator, readonly string[]>> = {
  '≥': ['以上', '及以上', '(含)以上', '以上（含）'],
  '≤': ['以下', '以内', '及以下', '之内'],
};
const UNITS: readonly (readonly [
  text: string,
  unit: string | null,
  power: number,
  percent: boolean,
])[] = [
  ['', null, 0, false],
  ['%', null, 0, true],
  ['％', null, 0, true],
  ['百分比', null, 0, true],
  ['‰', null, -1, true],
  ['个', '个', 0, false],
  ['人次', '人次', 0, false],
  ['万人', '人', 4, false],
  ['万元', '元', 4, false],
  ['亿元', '元', 8, false],
  ['个工作日', '个工作日', 0, false],
  ['次/年', '次/年', 0, false],
  ['㎡', '平方米', 0, false],
];

const number = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => new Decimal(digits).div(new Decimal(10).pow(places)).toFixed(places));
const spelledNumber = number.chain((plain) =>
  fc.constantFrom(plain, thousands(plain), wide(plain), wide(thousands(plain))),
);
const spelled = fc.record({
  plain: number,
  unit: fc.constantFrom(...UNITS),
  operator: fc.constantFrom<Operator>('≥', '≤', '>', '<', '='),
  behind: fc.boolean(),
  pick: fc.nat(),
  style: fc.constantFrom((text: string) => text, thousands, wide),
  gap: fc.constantFrom('', ' ', '\u00a0', '\u3000', '\u200b'),
});

test('a target rendered in any spelling is read back', () => {
  fc.assert(
    fc.property(
      spelled,
      ({ plain, unit: [unitText, unit, power, percent], operator, behind, pick, style, gap }) => {
        const suffixes = behind ? BEHIND[operator] : undefined;
        const words = suffixes ?? BEFORE[operator];
        const word = words[pick % words.length] ?? '';
        const number = `${style(plain)}${gap}${unitText}`;
        const text = suffixes ? `${number}${word}` : `${word}${gap}${number}`;
        const target = parseTarget({ text, year: 2023 });
        if (target.kind !== 'number') throw new Error(`${text} was read as ${target.kind}`);
        const expected = new Decimal(plain).times(new Decimal(10).pow(power));
        expect([target.operator, target.value.toString(), target.unit, target.percent]).toEqual([
          operator,
          expected.toString(),
          unit,
          percent,
        ]);
      },
    ),
    { numRuns: 3000 },
  );
});

test('an amount rendered in any spelling is read back with its decimals', () => {
  fc.assert(
    fc.property(
      number,
      fc.constantFrom('', '万元', '元', '分', '%'),
      fc.constantFrom((t: string) => t, thousands, wide),
      (plain, unit, style) => {
        const amount = parseAmount({ text: `${style(plain)}${unit}` });
        expect(amount?.value.toString()).toBe(new Decimal(plain).toString());
        expect(amount?.decimals).toBe(plain.split('.')[1]?.length ?? 0);
      },
    ),
  );
});

test('a range rendered in any spelling is read back', () => {
  const ends = fc.tuple(fc.integer({ min: 0, max: 1800 }), fc.integer({ min: 0, max: 90 }));
  const spelling = fc.constantFrom(
    (a: string, b: string, u: string) => `${a}-${b}${u}`,
    (a: string, b: string, u: string) => `${a}${u}～${b}${u}`,
    (a: string, b: string, u: string) => `${a}至${b}${u}`,
    (a: string, b: string, u: string) => `≥${a}${u}且≤${b}${u}`,
    (a: string, b: string, u: string) => `${a}${u}≤X≤${b}${u}`,
    (a: string, b: string, u: string) => `介于${a}${u}和${b}${u}之间`,
  );
  fc.assert(
    fc.property(ends, spelling, fc.constantFrom('个', '%', '万元'), ([low, width], spell, unit) => {
      const target = parseTarget({
        text: spell(String(low), String(low + width), unit),
        year: 2023,
      });
      if (target.kind !== 'range') throw new Error(`${target.raw} was read as ${target.kind}`);
      const factor = unit === '万元' ? 10_000 : 1;
      expect([target.low.value.toNumber(), target.high.value.toNumber()]).toEqual([
        low * factor,
        (low + width) * factor,
      ]);
    }),
  );
});

test('a day rendered in any spelling is read back', () => {
  const day = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  const spelling = fc.constantFrom(
    'Y年M月D日',
    'Y年M月D日前',
    '于Y年M月D日前完成',
    'Y-M-D',
    'Y.M.D',
    'Y/M/D',
    '不晚于Y年M月D日',
  );
  fc.assert(
    fc.property(day, spelling, (date, pattern) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = '', month = '', dayOfMonth = ''] = iso
        .split('-')
        .map((part) => String(Number(part)));
      const text = pattern.replace('Y', year).replace('M', month).replace('D', dayOfMonth);
      expect(parseTarget({ text })).toMatchObject({ kind: 'date', date: iso });
    }),
  );
});

/** Texts made of the pieces the grammar looks for, which random characters seldom meet. */
const pieces = fc
  .array(
    fc.constantFrom(
      '≥',
      '>',
      '=',
      '<',
      '不',
      '低于',
      '达到',
      '3',
      '0',
      '12',
      '2023',
      '.',
      ',',
      '-',
      '至',
      '/',
      ':',
      '%',
      '‰',
      '万',
      '元',
      '人',
      '个',
      '年',
      '月',
      '日',
      '底',
      '前',
      '内',
      '以上',
      '完成',
      '未',
      '达成',
      '指标',
      '(',
      ')',
      '含',
      '每',
      '零',
      '百分之',
      '十',
      ' ',
      '<p>',
      '&lt;',
      '\u200b',
      '、',
      '且',
      'X',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  pieces,
);

test('no text makes any reader throw', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const input = { text, operatorText: other, unitText: other, name: other, year: 2023 };
      const target = parseTarget(input);
      const result = parseResult(input);
      if (target.kind === 'number' && result.kind === 'number') alignQuantities(target, result);
      parseAmount({ text });
      for (const read of [isBlankSign, isPlaceholderReason, labelText, resultLevel]) read(text);
    }),
    { numRuns: 3000 },
  );
});

test('reading the normalised text again changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = parseTarget({ text, year: 2023 });
      expect(parseTarget({ text: once.raw, year: 2023 })).toEqual(once);
      const result = parseResult({ text, year: 2023 });
      expect(parseResult({ text: result.raw, year: 2023 })).toEqual(result);
    }),
    { numRuns: 3000 },
  );
});

test('cleaning a text again changes nothing', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});

test('an amount is never read from a text with a scale word or a second number', () => {
  fc.assert(
    fc.property(spelledNumber, fc.constantFrom('万', '亿', '-3', '/3', ' 3'), (plain, tail) => {
      expect(parseAmount({ text: `${plain}${tail}` })).toBeNull();
    }),
  );
});

function thousands(plain: string): string {
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function wide(plain: string): string {
  return plain.replace(/[\d.,]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
}
