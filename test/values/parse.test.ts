import { parseResult, parseTarget } from '../../src/values';
import { RESULT_FORMS, TARGET_FORMS } from './forms';
import { notation } from './notation';
import { TARGET_VARIANTS, UNDECIDED } from './variants';

const year = 2023;

describe('a 年度指标值', () => {
  test.each(TARGET_FORMS)('form %i: 「%s」 means %s', (_number, text, means) => {
    expect(notation(parseTarget({ text, year }))).toBe(means);
  });

  test.each(TARGET_VARIANTS)('「%s」 means %s', (text, means) => {
    expect(notation(parseTarget({ text, year }))).toBe(means);
  });

  test.each(UNDECIDED)('「%s」 stays undecided and says %s', (text, why) => {
    const target = parseTarget({ text, year });
    expect(target.kind).toBe('unknown');
    expect(target.kind === 'unknown' && target.why).toMatch(why);
  });

  test('every numbered form but those of special cells is in the tables', () => {
    const numbers = new Set([...TARGET_FORMS, ...RESULT_FORMS].map(([number]) => number));
    const missing = Array.from({ length: 182 }, (_, at) => at + 1).filter(
      (one) => !numbers.has(one),
    );
    // 96, 165 and 166 need a cell with a number format: cell-value.test.ts
    expect(missing).toEqual([96, 165, 166]);
  });

  test('a scale word is multiplied out and kept as printed', () => {
    const target = parseTarget({ text: '≤90万元' });
    expect(target.kind === 'number' && target.written?.value.toString()).toBe('90');
    expect(target.kind === 'number' && target.written?.unit).toBe('万元');
  });

  test('a blank sign is kept as printed', () => {
    expect(parseTarget({ text: ' —— ' })).toEqual({ kind: 'blank', sign: '——', raw: '——' });
  });

  test('a month without a year needs the year of the form', () => {
    const target = parseTarget({ text: '12月底前', year: null });
    expect(target.kind === 'unknown' && target.why).toMatch(/年度/);
  });

  test('2016.12 in a form of 2023 is a number, since no month of 2016 is due then', () => {
    expect(notation(parseTarget({ text: '2016.12', year }))).toBe('· 2016.12');
  });
});

describe('a 实际完成值', () => {
  test.each(RESULT_FORMS)('form %i: 「%s」 means %s', (_number, text, means) => {
    expect(notation(parseResult({ text, year }))).toBe(means);
  });

  test.each([
    ['按时完成', 'qualitative'],
    ['较好达成', 'qualitative'],
    ['未发生', 'qualitative'],
    ['1.达成指标。', 'met'],
    ['达成目标，效果明显', 'met'],
    ['超额完成', 'met'],
    ['完成年度目标任务', 'met'],
    ['未全部完成', 'partial'],
    ['部分未完成', 'partial'],
    ['已部分完成', 'partial'],
    ['尚未启动', 'unmet'],
    ['未按期完成', 'unmet'],
    ['未达标', 'unmet'],
    ['未达到预期目标', 'unmet'],
    ['完成率100%', '· 100 %'],
    ['已完成3项', '· 3 项'],
    ['零事故', '· 0'],
    ['98%以上', '≥ 98 %'],
    ['已于2023年11月30日完成', '2023-11-30'],
    ['2023年11月', '2023-11-01~2023-11-30'],
    ['未达到95%', 'unknown'],
    ['100%（40/40）', '· 100 %'],
    ['95.6%（问卷200份）', '· 95.6 %'],
    ['12次（其中线上2次）', '· 12 次'],
    ['10次（2次未完成）', 'unknown'],
    ['13（超额）', '· 13'],
    ['13（见附件）', '· 13'],
    ['13 已验收', '· 13'],
    ['13验收', '· 13'],
    ['13超额完成', '· 13'],
    ['96%均已验收', '· 96 %'],
    ['13 已基本完成', 'unknown'],
    ['13（已取消2场）', 'unknown'],
    ['尚未竣工', 'unmet'],
    ['', 'blank'],
  ])('「%s」 means %s', (text, means) => {
    expect(notation(parseResult({ text, year }))).toBe(means);
  });
});
