import { Decimal } from 'decimal.js';
import type { Chance } from '../chance';
import type { Measured } from './indicators';
import { ALL_OF_IT } from './way';

/**
 * Indicators whose result is said in words, late, in a range, in another unit, as growth, as a sum of parts, or
 * with words that take a part of it back.
 */
export type SaidKind = 'level' | 'late' | 'range' | 'growth' | 'money' | 'sum' | 'took-back';

export const SAID_MEASURES: Readonly<Record<SaidKind, (chance: Chance) => Measured>> = {
  level(chance) {
    const [result, judged] = chance.pick([
      ['基本完成', 0.9],
      ['部分完成', 0.7],
      ['未完成', 0],
      ['基本达成预期指标', 0.8],
      ['部分达成年度指标并具有一定效果', 0.7],
    ] as const);
    const name = chance.pick(['工作机制建设', '制度完善情况', '群众认可情况']);
    const target = chance.pick(['完成', '有所提升', '健全']);
    return { name, target, result, unit: '', sign: '', share: ALL, judged: new Decimal(judged) };
  },
  late(chance) {
    const [target, result] = chance.pick([
      ['2023年6月底前', '2023年7月3日'],
      ['2023年6月30日前', '2023年9月'],
      ['6月底前', '2023年8月15日'],
    ] as const);
    const judged = new Decimal(chance.pick([0.5, 0.8]));
    return { name: '设备到货时间', target, result, unit: '', sign: '', share: ALL, judged };
  },
  range(chance) {
    const [target, result] = chance.pick([
      ['90-100', '95'],
      ['50~60', '55'],
      ['20—30', '30'],
    ] as const);
    return {
      name: '服务半径',
      target,
      result,
      unit: chance.pick(['公里', '%']),
      sign: '',
      share: ALL,
    };
  },
  growth(chance) {
    const target = new Decimal(chance.pick([5, 8]));
    const result = chance.pick([target, target.plus(1.2), target.minus(1)]);
    return {
      name: chance.pick(['游客人数同比增长', '销售收入同比增长率', '产值增长率']),
      target: target.toString(),
      result: result.toString(),
      unit: '%',
      sign: '≥',
      share: () => ({ part: Decimal.min(result, target), whole: target }),
    };
  },
  money(chance) {
    const target = new Decimal(chance.pick([120, 300, 45]));
    const done = target.times(chance.pick([1, 1, 0.95]));
    const [result, unit] = chance.pick([
      [done.times(10_000).toString(), '元'],
      [done.toFixed(2), '万元'],
    ] as const);
    return {
      name: '带动投资额',
      target: `${target.toString()}万元`,
      result: `${result}${unit}`,
      unit: '',
      sign: '≥',
      share: () => ({ part: done, whole: target }),
    };
  },
  sum(chance) {
    const target = chance.pick([168, 240, 90]);
    const done = target * chance.pick([1, 1, 0.5]);
    const part = Math.floor(done / 3);
    const result = chance.pick([
      `三期共${done}人次`,
      `春季${part}人次、秋季${done - part}人次，合计${done}人次`,
    ]);
    return {
      name: '培训人次',
      target: `${target}人次`,
      result,
      unit: '',
      sign: '≥',
      share: () => ({ part: new Decimal(done), whole: new Decimal(target) }),
    };
  },
  'took-back'(chance) {
    const [name, target, result, sign] = chance.pick([
      ['制度建设情况', '建立健全', '已建立健全，但部分未落实', ''],
      ['设施验收情况', '合格', '验收合格，个别尚需整改', ''],
      ['改造户数', '300户', '300户（其中12户未验收）', '≥'],
    ] as const);
    const judged = new Decimal(chance.pick([0.9, 0.8]));
    return { name, target, result, unit: '', sign, share: ALL, judged };
  },
};

const ALL = () => ALL_OF_IT;
