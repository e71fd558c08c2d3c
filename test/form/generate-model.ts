import fc from 'fast-check';

/** One indicator before it is drawn on a sheet. */
export interface IndicatorModel {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** '' for a 定性 target. */
  readonly operator: string;
  readonly target: string;
  readonly unit: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly reason: string;
}

export interface FundModel {
  readonly label: string;
  readonly kind: 'total' | 'fiscal' | 'carry-over' | 'other';
  readonly initial: string;
  readonly budget: string;
  readonly executed: string;
  readonly rate: string;
}

/** What a form says, before any layout. */
export interface FormModel {
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  readonly fund: readonly FundModel[];
  readonly fundScore: string;
  readonly indicators: readonly IndicatorModel[];
  readonly total: string;
  readonly grade: string;
}

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  ['满意度指标', ['服务对象满意度指标']],
];

const SUBJECTS = [
  '道路养护',
  '培训班',
  '补贴发放',
  '设备采购',
  '系统运维',
  '调查报告',
  '宣传活动',
  '河道清淤',
  '校舍维修',
  '12345热线',
];
const ASPECTS = [
  '完成率',
  '数量',
  '及时率',
  '验收合格率',
  '覆盖情况',
  '使用情况',
  '满意度',
  '控制数',
];

/** Forms with one to twelve indicators, ordered by level as printed forms are. */
export function formModel(): fc.Arbitrary<FormModel> {
  return fc.record({
    project: fc.constantFrom(
      '城市绿化养护经费',
      '乡村道路建设',
      '就业补助资金',
      '信息系统运行维护',
    ),
    department: fc.constantFrom('某市交通运输局', '219-池州市贵池区', '上海市人力资源和社会保障局'),
    unit: fc.constantFrom('某市公路管理站', '219001-棠溪镇', '某区就业促进中心'),
    fund: fundModel(),
    fundScore: amount(10),
    indicators: fc.array(rawIndicator(), { minLength: 1, maxLength: 12 }).map(ordered),
    total: amount(100),
    grade: fc.constantFrom('优', '良', '中', '差'),
  });
}

function amount(max: number): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: max * 100 }).map((cents) => (cents / 100).toFixed(2));
}

const LABELS: readonly (readonly [string, FundModel['kind']])[] = [
  ['年度资金总额', 'total'],
  ['其中：当年财政拨款', 'fiscal'],
  ['上年结转资金', 'carry-over'],
  ['其他资金', 'other'],
];

function fundModel(): fc.Arbitrary<FundModel[]> {
  const row = fc.tuple(amount(30_000), amount(30_000), amount(30_000), amount(100));
  return fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.array(row, { minLength: 4, maxLength: 4 }))
    .map(([count, rows]) =>
      rows.slice(0, count).map(([initial, budget, executed, rate], i) => ({
        label: LABELS[i]![0],
        kind: LABELS[i]![1],
        initial,
        budget,
        executed,
        rate,
      })),
    );
}

type RawIndicator = Omit<IndicatorModel, 'level1' | 'level2'> & { group: number; sub: number };

function rawIndicator(): fc.Arbitrary<RawIndicator> {
  const common = {
    group: fc.integer({ min: 0, max: 2 }),
    sub: fc.integer({ min: 0, max: 3 }),
    name: fc
      .tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...ASPECTS))
      .map((parts) => parts.join('')),
    weight: fc.integer({ min: 1, max: 50 }).map((weight) => weight.toFixed(2)),
    score: amount(50),
    reason: fc.constantFrom('', '', '受天气影响工期推迟；下年提前安排', '未启用'),
  };
  const quantitative = fc.record({
    ...common,
    operator: fc.constantFrom('≥', '≤', '=', '＞'),
    target: amount(500),
    unit: fc.constantFrom('', '%', '个', '人次', '万元'),
    actual: amount(500),
  });
  const qualitative = fc.record({
    ...common,
    operator: fc.constant(''),
    target: fc.constantFrom('及时', '健全', '得到有效保障', '不受影响', '完成'),
    unit: fc.constant(''),
    actual: fc.constantFrom('达成指标', '部分达成预期指标并具有一定效果', '未达成指标且效果较差'),
  });
  return fc.oneof(quantitative, qualitative);
}

function ordered(raw: readonly RawIndicator[]): IndicatorModel[] {
  const placed = raw.map(({ group, sub, ...rest }) => {
    const [level1, subs] = GROUPS[group]!;
    return {
      order: group * 10 + (sub % subs.length),
      level1,
      level2: subs[sub % subs.length]!,
      ...rest,
    };
  });
  return placed.sort((a, b) => a.order - b.order).map(({ order: _order, ...one }) => one);
}
