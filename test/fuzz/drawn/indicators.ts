import { Decimal } from 'decimal.js';
import type { Chance } from '../chance';
import { type FormKind, KIND_WORDS } from './form-kind';
import { SAID_MEASURES, type SaidKind } from './said-results';
import { ALL_OF_IT, type Share, type Way } from './way';

/** What a row says of one indicator, before it is put into columns. */
export interface Indicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly result: string;
  /** Blank where the target is in words or a date. */
  readonly unit: string;
  readonly sign: '≥' | '≤' | '=' | '';
  readonly share: (way: Way) => Share;
  /** The part of the points a person gave where arithmetic settles nothing; left out elsewhere. */
  readonly judged?: Decimal;
}

type PlainKind = 'number' | 'percent' | 'limit' | 'days' | 'words' | 'date' | 'sound';
type Kind = PlainKind | SaidKind;
export type Measured = Omit<Indicator, 'level1' | 'level2'>;

/** A second level, and how what it holds may be measured. */
export interface Level2 {
  readonly level1: string;
  readonly level2: string;
  readonly kinds: readonly Kind[];
}

const LEVELS: readonly Level2[] = [
  { level1: '产出指标', level2: '数量指标', kinds: ['number'] },
  { level1: '产出指标', level2: '质量指标', kinds: ['percent', 'words', 'number', 'words'] },
  { level1: '产出指标', level2: '时效指标', kinds: ['percent', 'words', 'days', 'date'] },
  { level1: '产出指标', level2: '成本指标', kinds: ['limit', 'limit', 'words'] },
  { level1: '效益指标', level2: '经济效益指标', kinds: ['percent', 'words', 'number', 'words'] },
  { level1: '效益指标', level2: '社会效益指标', kinds: ['percent', 'words', 'number', 'words'] },
  { level1: '效益指标', level2: '可持续影响指标', kinds: ['percent', 'words', 'number', 'words'] },
  { level1: '满意度指标', level2: '服务对象满意度指标', kinds: ['percent'] },
];

/** 决策 and 过程 before what came of it, as an evaluation has them. */
const EVALUATED: readonly Level2[] = [
  { level1: '决策', level2: '项目立项', kinds: ['sound'] },
  { level1: '决策', level2: '绩效目标', kinds: ['sound'] },
  { level1: '决策', level2: '资金投入', kinds: ['sound', 'percent'] },
  { level1: '过程', level2: '资金管理', kinds: ['percent', 'sound'] },
  { level1: '过程', level2: '组织实施', kinds: ['sound', 'words'] },
  { level1: '产出', level2: '产出数量', kinds: ['number'] },
  { level1: '产出', level2: '产出质量', kinds: ['percent', 'words'] },
  { level1: '产出', level2: '产出时效', kinds: ['date', 'days', 'percent'] },
  { level1: '效益', level2: '社会效益', kinds: ['words', 'percent', 'number'] },
  { level1: '效益', level2: '满意度', kinds: ['percent'] },
];

/** What is also measured otherwise. */
const SAID: Readonly<Record<string, readonly SaidKind[]>> = {
  数量指标: ['range', 'sum', 'took-back'],
  质量指标: ['level', 'range', 'took-back'],
  时效指标: ['late'],
  经济效益指标: ['growth', 'money'],
  社会效益指标: ['level', 'growth', 'sum'],
  可持续影响指标: ['level'],
};

/** Some indicators of each second level, at least one that is counted. */
export function drawIndicators(kind: FormKind, chance: Chance): Indicator[] {
  const levels = levelsOf(kind, chance);
  return levels.flatMap(({ level1, level2, kinds }) => {
    const isCounted = kinds[0] === 'number';
    const count = chance.between(isCounted ? 1 : 0, 2);
    return Array.from({ length: count }, (): Indicator => {
      const measure = chance.happens(8) ? chance.pick(SAID[level2] ?? kinds) : chance.pick(kinds);
      const measured = MEASURES[measure](chance, level2);
      const stage = chance.happens(25) ? '（二期）' : '';
      return { level1, level2, ...measured, name: measured.name + stage };
    });
  });
}

/** A form of a kind with levels of its own has them in two of three cases, one of a project seldom those of an evaluation. */
function levelsOf(kind: FormKind, chance: Chance): readonly Level2[] {
  if (kind === 'project') return chance.happens(8) ? EVALUATED : LEVELS;
  const own = KIND_WORDS[kind].levels;
  return own && chance.happens(65) ? own : LEVELS;
}

/** The row by which some bureaus score the execution among the indicators; its rate is what it was printed as. */
export function executionRow(rate: Decimal, chance: Chance): Indicator {
  return {
    level1: '预算执行',
    level2: '预算执行率',
    name: '预算执行率',
    target: '100',
    result: rate.toString(),
    unit: '%',
    sign: chance.pick(['=', '≥']),
    share: () => ({ part: Decimal.min(rate, 100), whole: new Decimal(100) }),
  };
}

const MEASURES: Readonly<Record<Kind, (chance: Chance, level2: string) => Measured>> = {
  ...SAID_MEASURES,
  number(chance) {
    const target = chance.pick([12, 300, 3000, 45, 8, 1200, 65]);
    const result = isMissed(chance)
      ? Math.floor(target * chance.pick([0.5, 0.75, 0.9, 0.96]))
      : target + (chance.happens(30) ? chance.between(1, Math.ceil(target / 6)) : 0);
    return {
      name: chance.pick([
        '改造小区数量',
        '培训人次',
        '举办活动场次',
        '补助对象人数',
        '采购设备数量',
        '新建道路里程',
      ]),
      unit: chance.pick(['个', '户', '人次', '场', '公里', '套']),
      ...atLeast(target, result),
      sign: result <= target && chance.happens(33) ? '=' : '≥',
    };
  },
  percent(chance, level2) {
    const target = chance.pick([90, 95, 100, 85, 98]);
    const result = isMissed(chance)
      ? new Decimal(target).times(chance.pick([0.9, 0.95, 0.97, 0.8])).toNumber()
      : Math.min(100, target + chance.between(0, 5));
    const names = level2.includes('满意')
      ? ['受益群众满意度', '服务对象满意度']
      : ['验收合格率', '任务完成率', '补助发放准确率', '设备利用率', '工程质量达标率'];
    return {
      name: chance.pick(names),
      unit: '%',
      ...atLeast(target, result),
      sign: target === 100 && chance.happens(50) ? '=' : '≥',
    };
  },
  limit(chance) {
    const limit = new Decimal(chance.pick([120, 35, 5000, 800, 4.5]));
    const result = limit
      .times(chance.pick([1, 1, 0.95, 0.9, 0.875, 1.04, 1.25]))
      .toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    return {
      name: chance.pick(['项目总成本', '人均补助标准', '单位成本', '设备采购单价']),
      unit: chance.pick(['万元', '元', '元/人']),
      sign: '≤',
      target: limit.toString(),
      result: result.toString(),
      share: ({ excess }) => {
        if (result.lte(limit)) return ALL_OF_IT;
        if (excess === 'ratio') return { part: limit, whole: result };
        return { part: Decimal.max(0, limit.times(2).minus(result)), whole: limit };
      },
    };
  },
  days(chance) {
    const limit = chance.pick([30, 7, 15]);
    const result = chance.pick([limit, limit - 1, Math.ceil(limit / 2)]);
    return {
      name: '资金拨付时限',
      unit: '天',
      sign: '≤',
      target: String(limit),
      result: String(result),
      share: () => ALL_OF_IT,
    };
  },
  words(chance) {
    const target = chance.pick([
      '有所提升',
      '持续改善',
      '及时',
      '显著提高',
      '不断完善',
      '效果明显',
      '符合规定',
    ]);
    const reached = ['达成预期指标', '达到预期', '已完成', '完成', '达成年度指标'];
    return {
      name: chance.pick([
        '群众生活质量',
        '长效管理机制',
        '社会影响',
        '资金拨付及时性',
        '成本控制情况',
      ]),
      ...inWords(target, chance.happens(50) ? target : chance.pick(reached)),
    };
  },
  sound(chance) {
    const name = chance.pick([
      '立项依据充分性',
      '立项程序规范性',
      '绩效目标合理性',
      '预算编制科学性',
      '管理制度健全性',
      '制度执行有效性',
    ]);
    const target = chance.pick(['充分', '规范', '合理', '科学', '健全', '有效']);
    return { name, ...inWords(target, target) };
  },
  date(chance) {
    const target = chance.pick([
      '2023年12月底前',
      '2023年12月31日前',
      '12月底前',
      '2023年12月31日',
    ]);
    const result = chance.pick(['2023年11月20日', '2023年12月', '2023年10月底']);
    return { name: '项目完成时间', ...inWords(target, result) };
  },
};

function isMissed(chance: Chance): boolean {
  return chance.happens(25);
}

function atLeast(target: number, result: number): Pick<Indicator, 'target' | 'result' | 'share'> {
  const share = { part: new Decimal(Math.min(result, target)), whole: new Decimal(target) };
  return { target: String(target), result: String(result), share: () => share };
}

function inWords(target: string, result: string): Omit<Measured, 'name'> {
  return { target, result, unit: '', sign: '', share: () => ALL_OF_IT };
}
