import type { SheetSnapshot } from '../../src/sheet';
import { snapshotOf } from '../form/snapshot-of';

/** What was approved of the ordinary form, to be drawn in any layout. */
export interface ApprovedModel {
  /** Another project than that of the ordinary form. */
  readonly project?: string;
  readonly goal: string;
  readonly initial: string;
  readonly adjusted: string;
  readonly rows: readonly ApprovedRow[];
}

export interface ApprovedRow {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly operator: string;
  readonly value: string;
  readonly unit: string;
  readonly weight: string;
}

const row = (line: string): ApprovedRow => {
  const [level1, level2, name, operator, value, unit, weight] = line.split('|') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { level1, level2, name, operator, value, unit, weight };
};

export const RIGHT: ApprovedModel = {
  goal: '为社区老年人提供居家养老服务补贴。',
  initial: '120.00',
  adjusted: '150.00',
  rows: [
    '产出指标|数量指标|补贴老年人数|≥|2000|人|15',
    '产出指标|数量指标|培训护理员场次|≥|12|次|10',
    '产出指标|质量指标|补贴发放准确率|=|100|%|10',
    '产出指标|时效指标|补贴发放及时性||及时||10',
    '产出指标|成本指标|人均补贴标准|≤|600|元|5',
    '效益指标|社会效益指标|居家养老服务覆盖率|≥|60|%|15',
    '效益指标|可持续影响指标|服务管理制度健全性||健全||15',
    '满意度指标|服务对象满意度指标|受助老年人满意度|≥|90|%|10',
  ].map(row),
};

type Layout = (model: ApprovedModel) => string[][];

const whole = ({ operator, value, unit }: ApprovedRow) => `${operator}${value}${unit}`;
const head = ({ project = '社区养老服务补贴经费' }: ApprovedModel) => [
  ['（2023年度）'],
  ['项目名称', project],
];
const money = ({ initial, adjusted }: ApprovedModel) => [
  ['项目资金（万元）', '年度资金总额：', initial, '调整后资金总额：', adjusted],
];

/** Layouts of tables of targets, each as a drawing of the model. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  批复表: (model) => [
    ['项目支出绩效目标批复表'],
    ...head(model),
    ...money(model),
    ['年度目标', model.goal],
    ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
    ...model.rows.map((one) => [one.level1, one.level2, one.name, whole(one), one.weight]),
  ],
  '申报表，带边栏': (model) => [
    ['项目支出绩效目标申报表'],
    ...head(model),
    ...money(model),
    ['总体目标', model.goal],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
    ...model.rows.map((one) => ['', one.level1, one.level2, one.name, whole(one)]),
  ],
  实施期与年度左右并列: (model) => [
    ['项目支出绩效目标表'],
    ...head(model),
    [
      '项目资金（万元）',
      '实施期资金总额：',
      '400',
      '',
      '',
      '年度资金总额：',
      model.initial,
      '调整后资金总额：',
      model.adjusted,
    ],
    ['总体目标', '实施期目标', '', '', '', '年度目标'],
    ['', '三年内覆盖全市。', '', '', '', model.goal],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
    ...model.rows.map((one) => [
      '',
      one.level1,
      one.level2,
      one.name,
      '长期',
      one.level2,
      one.name,
      whole(one),
    ]),
  ],
  '符号、单位各一列': (model) => [
    ['部门预算项目绩效目标表'],
    ...head(model),
    ...money(model),
    ['年度目标', model.goal],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重'],
    ...model.rows.map((one) => [
      one.level1,
      one.level2,
      one.name,
      one.operator || '定性',
      one.value,
      one.unit,
      one.weight,
    ]),
  ],
  实施期值与年度值两列: (model) => [
    ['绩效目标批复表'],
    ...head(model),
    ...money(model),
    ['年度目标', model.goal],
    ['一级指标', '二级指标', '三级指标', '实施期指标值', '年度指标值', '指标权重'],
    ...model.rows.map((one) => [one.level1, one.level2, one.name, '长期', whole(one), one.weight]),
  ],
  分值在指标值之前: (model) => [
    ['项目绩效目标表'],
    ...head(model),
    ...money(model),
    ['年度目标', model.goal],
    ['一级指标', '二级指标', '三级指标', '分值', '目标值', '评分标准'],
    ...model.rows.map((one) => [
      one.level1,
      one.level2,
      one.name,
      one.weight,
      whole(one),
      '按完成比例计分',
    ]),
  ],
  '序号列，指标名称': (model) => [
    ['项目支出绩效目标表'],
    ...head(model),
    ...money(model),
    ['年度绩效目标', model.goal],
    ['序号', '一级指标', '二级指标', '指标名称', '计划值', '分值'],
    ...model.rows.map((one, i) => [
      `${i + 1}`,
      one.level1,
      one.level2,
      one.name,
      whole(one),
      one.weight,
    ]),
  ],
  '调整表，前后两列': (model) => [
    ['项目支出绩效目标调整表'],
    ...head(model),
    ...money(model),
    ['年度目标', model.goal],
    ['一级指标', '二级指标', '三级指标', '调整前指标值', '调整后指标值', '分值'],
    ...model.rows.map((one) => [one.level1, one.level2, one.name, '≥1', whole(one), one.weight]),
  ],
};

/** Whether a layout prints the points of its indicators. */
export function printsWeights(name: string): boolean {
  return !/申报表|左右并列/.test(name);
}

export function drawTable(layout: string, model: ApprovedModel): SheetSnapshot {
  return snapshotOf(LAYOUTS[layout]!(model));
}
