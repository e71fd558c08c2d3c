import fc from 'fast-check';
import { decimal, plain, type RowModel } from './form-model';
import { type Layout, prints } from './printed-layout';

/** What a row is about: its target and result, and how far a person goes where a person decides. */
export type Row = Pick<
  RowModel,
  'fact' | 'share' | 'operator' | 'value' | 'unit' | 'bareActual' | 'actual'
>;

/** Any row, as the layout can print it. */
export function rowIn(layout: Layout): fc.Arbitrary<Row> {
  const isApart = prints(layout, 'rows', 'operator');
  return fc.oneof(
    { weight: 6, arbitrary: numberRow(isApart) },
    { weight: 1, arbitrary: rangeRow() },
    { weight: 1, arbitrary: dateRow(isApart) },
    { weight: 2, arbitrary: levelRow(isApart) },
  );
}

/** A satisfaction lies between 0 and 100 %. */
export function satisfactionRow(layout: Layout): fc.Arbitrary<Row> {
  const whole = fc.integer({ min: 60, max: 100 });
  const unit = prints(layout, 'rows', 'bareActual') ? '%' : '';
  return fc
    .tuple(fc.integer({ min: 80, max: 95 }), whole)
    .map(([target, actual]) =>
      written('≥', '≥', BigInt(target) * 100n, BigInt(actual) * 100n, unit, plain),
    );
}

const OPERATORS = [
  ['≥', '≥'],
  ['≥', '>='],
  ['≥', '不低于'],
  ['≥', ''],
  ['≤', '≤'],
  ['≤', '不超过'],
  ['=', '='],
  ['＞', '＞'],
  ['＜', '＜'],
] as const;
const UNITS = ['', '', '%', '个', '人次', '公里', '万元'] as const;
/** Results in another unit that converts exactly: so many of it make one of the target's. */
const CONVERTED = [
  ['万元', '元', 10_000n],
  ['公里', '米', 1_000n],
  ['小时', '分钟', 60n],
] as const;

function numberRow(isApart: boolean): fc.Arbitrary<Row> {
  const target = fc.bigInt({ min: 100n, max: 900_000n });
  const share = fc.bigInt({ min: 0n, max: 250n });
  const zero = fc
    .constantFrom('=', '≤')
    .chain((operator) =>
      fc
        .bigInt({ min: 0n, max: 3n })
        .map((actual) => written(operator, operator, 0n, actual * 100n, '起', plain)),
    );
  const usual = fc
    .tuple(
      fc.constantFrom(...OPERATORS),
      target,
      fc.oneof(share, fc.constant(100n)),
      fc.constantFrom(...UNITS),
      fc.constantFrom(decimal, plain),
    )
    .map(([[operator, text], value, percent, unit, show]) => {
      const own = unit === '%' ? (value % 10_000n) + 1n : value;
      return written(operator, text, own, (own * percent) / 100n, unit, show);
    });
  const negative = target.map((value) => written('≥', '≥', value, -value, '%', plain));
  const converted = fc
    .tuple(fc.constantFrom(...CONVERTED), fc.constantFrom('≥', '≤'), target, share)
    .map(([[unit, other, times], operator, value, percent]) => {
      const actual = (value * percent) / 100n;
      const row = written(operator, operator, value, actual, unit, plain);
      return { ...row, bareActual: plain(actual), actual: `${plain(actual * times)}${other}` };
    });
  return fc.oneof(
    { weight: 12, arbitrary: usual },
    { weight: 2, arbitrary: zero },
    { weight: 1, arbitrary: negative },
    { weight: isApart ? 0 : 2, arbitrary: converted },
  );
}

function written(
  operator: string,
  text: string,
  target: bigint,
  actual: bigint,
  unit: string,
  show: (value: bigint) => string,
): Row {
  return {
    fact: { kind: 'number', operator, target, actual },
    share: 60,
    operator: text,
    value: show(target),
    unit,
    bareActual: show(actual),
    actual: `${show(actual)}${unit}`,
  };
}

function rangeRow(): fc.Arbitrary<Row> {
  return fc
    .record({
      low: fc.bigInt({ min: 1n, max: 90n }),
      width: fc.bigInt({ min: 1n, max: 90n }),
      actual: fc.bigInt({ min: 0n, max: 250n }),
      dash: fc.constantFrom('-', '～', '至'),
      unit: fc.constantFrom('个', '人次', '%'),
    })
    .map(({ low, width, actual, dash, unit }) => ({
      fact: {
        kind: 'range',
        low: low * 100n,
        high: (low + width) * 100n,
        actual: actual * 100n,
      },
      share: null,
      operator: '',
      value: `${low}${dash}${low + width}`,
      unit,
      bareActual: `${actual}`,
      actual: `${actual}${unit}`,
    }));
}

function dateRow(isApart: boolean): fc.Arbitrary<Row> {
  return fc
    .record({
      month: fc.integer({ min: 3, max: 10 }),
      late: fc.boolean(),
      due: fc.constantFrom('月底前', '月底前完成', '月31日前'),
      done: fc.constantFrom('月15日', '月完成'),
      year: fc.constantFrom('', '2023年'),
    })
    .map(({ month, late, due, done, year }) => {
      const long = [3, 5, 7, 8, 10].includes(month);
      const actual = `${year}${month + (late ? 1 : -1)}${done}`;
      return {
        fact: { kind: 'date', late },
        share: 40,
        operator: isApart ? '定性' : '',
        value: `${year}${month}${due === '月31日前' && !long ? '月30日前' : due}`,
        unit: '',
        bareActual: actual,
        actual,
      };
    });
}

const RESULTS = {
  met: ['达成指标', '达成预期指标', '全部达成', '已完成'],
  partial: ['部分达成指标并具有一定效果', '部分达成年度指标并具有一定效果', '基本达成'],
  unmet: ['未达成指标且效果较差', '未完成预期指标且效果较差'],
} as const;

function levelRow(isApart: boolean): fc.Arbitrary<Row> {
  const result = fc.constantFrom('met', 'met', 'partial', 'unmet').chain((level) =>
    fc.record({
      level: fc.constant(level),
      actual: fc.constantFrom(...RESULTS[level]),
      share: fc.oneof(fc.constant(level === 'met' ? null : 0), fc.integer({ min: 0, max: 99 })),
    }),
  );
  return fc
    .tuple(fc.constantFrom('得到有效保障', '健全', '规范', '不受影响'), result)
    .map(([value, { level, actual, share }]) => ({
      fact: { kind: 'level', level },
      share,
      operator: isApart ? '定性' : '',
      value,
      unit: '',
      bareActual: actual,
      actual,
    }));
}
