import { Decimal } from 'decimal.js';
import type { Chance } from '../chance';
import type { Measured } from './indicators';
import { ALL_OF_IT } from './way';

/** Indicators whose result is said in words, late, in a range, in another unit, or as growth. */
export type SaidKind = 'level' | 'late' | 'range' | 'growth' | 'money';

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
};

const ALL = () => ALL_OF_IT;
