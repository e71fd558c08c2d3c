import { ORDINARY } from '../sheet-with';

/** 转移支付 forms ask for results and reasons, not for points. */
export const TRANSFER = [
  ['转移支付区域绩效自评表'],
  ['（2023年度）'],
  ['转移支付(项目)名称', '科技发展资金'],
  ['地方主管部门', '省科技厅', '资金使用单位', '某研究院'],
  ['资金情况（万元）', '', '全年预算数(A)', '全年执行数(B)', '预算执行率(B/A)'],
  ['', '年度资金总额', '1000.00', '900.00', '90.00%'],
  ['', '其中：中央补助', '600.00', '500.00', '83.33%'],
  ['', '地方资金', '400.00', '400.00', '100.00%'],
  ['一级指标', '二级指标', '三级指标', '指标值', '全年完成值', '未完成原因和改进措施'],
  ['产出指标', '数量指标', '支持平台数', '≥3个', '3个', ''],
  ['满意度指标', '服务对象满意度指标', '服务对象满意度', '≥90%', '92%', ''],
];

/** The ordinary form without its column for reasons; with the one short row met, nothing owes one. */
export const WITHOUT_REASONS = ORDINARY.map((row, index) => (index < 11 ? row : row.slice(0, 7)));
const MET: Readonly<Record<string, string>> = { '9次': '12次', '7.50': '10.00', '96.90': '99.40' };
export const ALL_MET = WITHOUT_REASONS.map((row) => row.map((text) => MET[text] ?? text));

/** Amounts behind their labels in one row, the budget behind 批文 alone, and a rate that they do not give. */
export const PAIRED = [
  ['绩效自评表'],
  ['项目名称', '校园网改造'],
  ['资金（万元）', '批文', '50.00', '执行数', '48.00', '执行率', '97%', '得分', '9.7'],
  ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分', '说明'],
  ['产出指标', '改造教室', '20间', '20间', '60', '60', ''],
  ['满意度指标', '师生满意度', '90%', '95%', '30', '30', ''],
  ['总分', '', '', '', '100', '99.7', ''],
];

/** 预算调整数 may be what the year's budget was changed by, or to; the rate that would tell is blank. */
export const UNSCORED_FUNDS = [
  ['绩效自评表'],
  ['项目名称', '校园网改造'],
  ['项目资金（万元）', '', '预算调整数', '全年执行数', '执行率'],
  ['', '年度资金总额', '800.00', '760.00', ''],
  ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分', '说明'],
  ['产出指标', '改造教室', '20间', '20间', '60', '60', ''],
  ['满意度指标', '师生满意度', '90%', '95%', '40', '40', ''],
  ['总分', '', '', '', '100', '100', ''],
];

/** The amounts stand down the side of a block whose 得分, in a row of its own, nobody filled: 93% of 10 points are due. */
export const SCORE_BLANK = [
  ['绩效自评表'],
  ['项目名称', '校园网改造'],
  ['资金', '年度资金总额', '财政拨款', '', ''],
  ['预算数', '50', '50', '分值', '10'],
  ['执行数', '46.5', '46.5', '执行率', '93%'],
  ['', '', '', '', '', '得分', ''],
  ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分', '说明'],
  ['产出指标', '改造教室', '20间', '20间', '60', '60', ''],
  ['满意度指标', '师生满意度', '90%', '95%', '30', '30', ''],
  ['总分', '', '', '', '100', '99.3', ''],
];

/** 97% of 10 points are due; nothing but the label of the blank says that there are any. */
export const LABEL_ALONE = [
  ...PAIRED.slice(0, 2),
  ['预算数：', '50.00', '执行数：', '48.50', '执行率：', '97%'],
  ['得分（10分）：', ''],
  ...PAIRED.slice(3),
];

/** The contract stands in the row above the block, under a word nobody foresaw. */
export const ABOVE = [
  ...PAIRED.slice(0, 2),
  ['合同价款', '50.00', '', '实际支付', '48.50'],
  ['支付率', '97%', '', '得分', '9.7'],
  ...PAIRED.slice(3),
];

/** The amounts of two years, of which the words of the first year are known by their ends. */
export const TWO_YEARS = [
  ['2023年度绩效自评表'],
  ['项目名称', '', '校园网改造', '', '', '', '实施单位', '某校', ''],
  [
    '项目资金（万元）',
    '',
    '2022年预算',
    '2022年执行',
    '2023年预算',
    '2023年执行',
    '2023年执行率',
    '分值',
    '得分',
  ],
  ['年度资金总额', '', '300', '290', '400', '392', '98%', '10', '9.8'],
  [
    '一级指标',
    '二级指标',
    '三级指标',
    '2022年完成值',
    '2023年指标值',
    '2023年完成值',
    '分值',
    '得分',
    '偏差原因',
  ],
  ['产出指标', '数量指标', '改造教室', '18间', '20间', '20间', '60', '60', ''],
  ['满意度指标', '服务对象', '师生满意度', '93%', '90%', '95%', '30', '30', ''],
  ['总分', '', '', '', '', '', '100', '99.8', ''],
];

/** Two halves of one list, side by side below one fund block that ends above the right one. */
export const HALVES = [
  ['2023年度绩效自评表'],
  ['项目名称', '校园网改造'],
  ['项目资金', '', '全年预算数', '', '全年执行数', '', '执行率', '', '分值', '', '得分', ''],
  ['年度资金总额', '', '400', '', '380', '', '95%', '', '10', '', '9.5', ''],
  [
    '三级指标',
    '指标值',
    '完成值',
    '分值',
    '得分',
    '说明',
    '三级指标',
    '指标值',
    '完成值',
    '分值',
    '得分',
    '说明',
  ],
  ['改造教室', '≥20间', '20间', '30', '30', '', '师生满意度', '≥90%', '95%', '30', '30', ''],
  ['验收合格率', '100%', '100%', '15', '15', '', '网络可用率', '≥99%', '99.5%', '15', '15', ''],
];

/** The amounts in one row, the rate or the score of them without a word. */
export const UNNAMED = [
  ...PAIRED.slice(0, 2),
  ['预算执行（10分）', '全年预算', '50.00', '全年执行', '48.50', '9.7'],
  ...PAIRED.slice(3),
];

/** A head that nobody takes for one, its amounts among its words. */
export const HEAD_ABOVE = [
  ['便民服务打分表'],
  ['事项', '校园网改造', '经费（元）', '500000', '支出（元）', '485000'],
  ...PAIRED.slice(3),
];

/** No block of funds: a sentence tells them, or cells that hold their labels. */
export const TOLD = [
  ...PAIRED.slice(0, 2),
  ['预算安排80万元，实际支出76万元，执行率95%，得分9.5分。'],
  ...PAIRED.slice(3),
];
export const TOLD_IN_CELLS = [
  ...PAIRED.slice(0, 2),
  ['项目资金', '预算80万元', '执行率95%', '得分9.5分'],
  ...PAIRED.slice(3),
];

/** Amounts behind words nobody foresaw, and no rate that tells which is which. */
export const UNFORESEEN = [
  ...PAIRED.slice(0, 2),
  ['投入情况', '批文', '50.00', '落实', '48.50', '', ''],
  ...PAIRED.slice(3),
];

/** A bond told in words of its own, one figure mistyped; its rows have all points. */
export const BOND = [
  ['债券项目绩效自评表'],
  ['债券（万元）', '额度', '51000', '已支出', '13950', '支出进度', '93.00%'],
  ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分', '说明'],
  ['产出指标', '改造教室', '20间', '20间', '60', '60', ''],
  ['满意度指标', '师生满意度', '90%', '95%', '40', '40', ''],
  ['总分', '', '', '', '100', '100', ''],
];

/** What is assessed by a standard prints its target alone. */
export const ASSESSED = [
  ['部门绩效考评表'],
  ['考核指标', '指标说明', '指标值', '评分标准', '分值', '得分'],
  ['支出完成率', '支出数÷预算数', '100%', '按比例得分', '60', '60'],
  ['结转率', '结转数÷支出数', '9%', '按比例得分', '40', '38'],
  ['合计', '', '', '', '100', '98'],
];

/** 50 points of two rows with a score each, and 50 of a third: no fund block is missed. */
export const TOGETHER = [
  ['项目名称', '校园网改造'],
  ['三级指标', '指标值', '完成值', '分值', '得分', '偏差原因分析'],
  ['改造教室', '20间', '20间', '50', '30', ''],
  ['改造机房', '2间', '2间', '', '20', ''],
  ['师生满意度', '≥90%', '95%', '50', '50', ''],
  ['总分', '', '', '100', '100', ''],
];

/** 90 points in all, of a form without funds. */
export const WITHOUT_FUNDS = [
  ['绩效自评表'],
  ['项目名称', '校园网改造'],
  ['三级指标', '指标值', '完成值', '分值', '得分', '说明'],
  ['改造教室', '20间', '20间', '60', '60', ''],
  ['师生满意度', '90%', '95%', '30', '30', ''],
  ['总分', '', '', '100', '99.7', ''],
];

/** A form whose last row but one is changed. */
export const withRow = (rows: readonly (readonly string[])[], ...changed: string[]) => [
  ...rows.slice(0, -2),
  changed,
  ...rows.slice(-1),
];

/** Points of 100 in the columns E and F, of which only the first is known. */
export const WITHOUT_SCORES = [
  ['2023年度项目绩效自评表'],
  ['项目名称', '基本公共卫生服务补助'],
  ['一级指标', '三级指标', '年初目标值', '实际完成值', '分值', '核定分'],
  ['产出指标', '建立档案份数', '≥100份', '120份', '50', '50'],
  ['效益指标', '健康素养水平', '≥25%', '26%', '30', '28.60'],
  ['满意度指标', '服务对象满意度', '≥85%', '90%', '20', '20'],
  ['总分', '', '', '', '100', '98.60'],
];
