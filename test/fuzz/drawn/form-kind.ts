import type { Chance } from '../chance';
import type { Level2 } from './indicators';

/** What a form reports on: a project, a whole department, money passed on to a region, or a bond. */
export type FormKind = 'project' | 'department' | 'transfer' | 'bond';

/** What only forms of a kind say. */
export interface KindWords {
  readonly titles: readonly string[];
  /** The first row of the head, which names what the form is about. */
  readonly name: readonly (readonly [label: string, text: string])[];
  /** What 项目资金 is called at the side of the fund block. */
  readonly rails: readonly string[];
  /** The sources that together make all of the money, first those that have most of it. */
  readonly sources: readonly (readonly [string, string])[];
  /** The levels of its indicators; null where they are those of a project. */
  readonly levels: readonly Level2[] | null;
}

/** The kind of the next form: mostly a project. */
export function drawKind(chance: Chance): FormKind {
  const at = chance.below(100);
  return at < 76 ? 'project' : at < 86 ? 'department' : at < 94 ? 'transfer' : 'bond';
}

const ANY: Level2['kinds'] = ['percent', 'words', 'number', 'words'];

/** A whole department is measured by what it does, how it is run and what comes of it. */
const DEPARTMENT: readonly Level2[] = [
  { level1: '履职效能', level2: '重点工作任务完成情况', kinds: ['number', 'percent'] },
  { level1: '履职效能', level2: '部门管理效率', kinds: ['percent', 'words', 'limit'] },
  { level1: '社会效应', level2: '社会效益', kinds: ANY },
  { level1: '社会效应', level2: '生态效益', kinds: ANY },
  { level1: '可持续发展能力', level2: '体制机制改革', kinds: ['words', 'percent'] },
  { level1: '服务对象满意度', level2: '服务对象满意度', kinds: ['percent'] },
];

export const KIND_WORDS: Readonly<Record<Exclude<FormKind, 'project'>, KindWords>> = {
  department: {
    titles: [
      '部门整体支出绩效自评表',
      '2023年度部门整体支出绩效自评表',
      '部门（单位）整体支出绩效自评表',
      '附件3：部门整体绩效自评表',
    ],
    name: [
      ['部门（单位）名称', '某市教育局'],
      ['部门名称', '某市农业农村局'],
      ['预算部门', '某市民政局'],
    ],
    rails: ['部门预算执行情况', '年度预算申请', '预算资金', '整体支出规模'],
    sources: [
      ['其中：基本支出', '项目支出'],
      ['按支出性质分：基本支出', '项目支出'],
      ['基本支出', '项目支出'],
      ['其中：一般公共预算', '政府性基金'],
    ],
    levels: DEPARTMENT,
  },
  transfer: {
    titles: [
      '中央对地方转移支付区域绩效自评表',
      '2023年度专项转移支付区域绩效目标自评表',
      '转移支付项目绩效自评表',
    ],
    name: [
      ['转移支付名称', '农村危房改造补助资金'],
      ['转移支付（项目）名称', '就业补助资金'],
      ['专项名称', '义务教育补助经费'],
    ],
    rails: ['资金投入情况', '资金情况', '项目资金'],
    sources: [
      ['其中：中央财政资金', '地方资金'],
      ['其中：中央补助', '地方财政资金'],
      ['中央财政资金', '省级财政资金'],
    ],
    levels: null,
  },
  bond: {
    titles: ['专项债券项目绩效自评表', '2023年度地方政府专项债券项目绩效自评表'],
    name: [
      ['项目名称', '县医院迁建工程'],
      ['债券项目名称', '污水处理厂扩建'],
    ],
    rails: ['资金使用情况', '项目资金', '债券资金'],
    sources: [
      ['其中：专项债券资金', '项目资本金'],
      ['其中：债券资金', '财政预算资金'],
      ['专项债券', '自筹资金'],
    ],
    levels: null,
  },
};
