import {
  parseResult,
  parseTarget,
  readOwnUnit,
  readRestated,
  readScale,
  readShare,
  readShort,
  readSum,
  readTrend,
  readWhole,
  readZero,
} from '../../../src/values';
import { readBesideTarget } from '../../../src/values/results/beside-target';
import { beside } from '../reading';

const told = beside(readBesideTarget);

test.each([
  ['0起', '无', '· 0 起'],
  ['≥95%', '全覆盖', '· 100 %'],
  ['100%', '40/50', '· 80 %'],
  ['优良中差', '优', 'met'],
  ['是', '否', 'unmet'],
])('beside the target %s the result %s is %s', (due, text, expected) => {
  expect(told(due, text)).toBe(expected);
});

/** Of every kind of target and result at least one, and what one of the readers has an eye on. */
const TARGETS =
  '0起 ≤2起 100% ≥90万元 30人次 3-5个 2023年12月 无安全事故 优良中差 稳步增长 全覆盖 是 健全 — 3/5 有所提升'.split(
    ' ',
  );
const RESULTS =
  '无 0起 未发生安全事故 100% 全覆盖 90 85万元 40/50 三期共30人次 6% 下降3% 优 否 是 健全 已健全 3-5个 2023年12月 — 3/5 中 达成指标 部分达成 100%完成'.split(
    ' ',
  );
const ALL = [
  readOwnUnit,
  readZero,
  readWhole,
  readScale,
  readTrend,
  readShare,
  readSum,
  readRestated,
  readShort,
];

test.each(TARGETS)('beside %s the readers left out would have said nothing more', (due) => {
  const target = parseTarget({ text: due });
  for (const text of RESULTS) {
    const result = parseResult({ text });
    let whole = result;
    for (const read of ALL) whole = read(target, whole, text, '事故起数');
    expect([text, readBesideTarget(target, result, text, '事故起数')]).toEqual([text, whole]);
  }
});
