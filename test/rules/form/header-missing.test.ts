import { headerMissing } from '../../../src/rules/form/header-missing';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

/** 转移支付 forms ask for results and reasons, not for points. */
const TRANSFER = [
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
const WITHOUT_REASONS = ORDINARY.map((row, index) => (index < 11 ? row : row.slice(0, 7)));
const MET: Readonly<Record<string, string>> = { '9次': '12次', '7.50': '10.00', '96.90': '99.40' };
const ALL_MET = WITHOUT_REASONS.map((row) => row.map((text) => MET[text] ?? text));

/** Amounts behind their labels in one row, the budget behind 批文 alone, and a rate that they do not give. */
const PAIRED = [
  ['绩效自评表'],
  ['项目名称', '校园网改造'],
  ['资金（万元）', '批文', '50.00', '执行数', '48.00', '执行率', '97%', '得分', '9.7'],
  ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分', '说明'],
  ['产出指标', '改造教室', '20间', '20间', '60', '60', ''],
  ['满意度指标', '师生满意度', '90%', '95%', '30', '30', ''],
  ['总分', '', '', '', '100', '99.7', ''],
];

/** 预算调整数 may be what the year's budget was changed by, or to; the rate that would tell is blank. */
const UNSCORED_FUNDS = [
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
const SCORE_BLANK = [
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
const LABEL_ALONE = [
  ...PAIRED.slice(0, 2),
  ['预算数：', '50.00', '执行数：', '48.50', '执行率：', '97%'],
  ['得分（10分）：', ''],
  ...PAIRED.slice(3),
];

/** The contract stands in the row above the block, under a word nobody foresaw. */
const ABOVE = [
  ...PAIRED.slice(0, 2),
  ['合同价款', '50.00', '', '实际支付', '48.50'],
  ['支付率', '97%', '', '得分', '9.7'],
  ...PAIRED.slice(3),
];

/** The amounts of two years, of which the words of the first year are known by their ends. */
const TWO_YEARS = [
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
const HALVES = [
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

/** No block of funds: a sentence tells them, or cells that hold their labels. */
const TOLD = [
  ...PAIRED.slice(0, 2),
  ['预算安排80万元，实际支出76万元，执行率95%，得分9.5分。'],
  ...PAIRED.slice(3),
];
const TOLD_IN_CELLS = [
  ...PAIRED.slice(0, 2),
  ['项目资金', '预算80万元', '执行率95%', '得分9.5分'],
  ...PAIRED.slice(3),
];

/** Amounts behind words nobody foresaw, and no rate that tells which is which. */
const UNFORESEEN = [
  ...PAIRED.slice(0, 2),
  ['投入情况', '批文', '50.00', '落实', '48.50', '', ''],
  ...PAIRED.slice(3),
];

/** What is assessed by a standard prints its target alone. */
const ASSESSED = [
  ['部门绩效考评表'],
  ['考核指标', '指标说明', '指标值', '评分标准', '分值', '得分'],
  ['支出完成率', '支出数÷预算数', '100%', '按比例得分', '60', '60'],
  ['结转率', '结转数÷支出数', '9%', '按比例得分', '40', '38'],
  ['合计', '', '', '', '100', '98'],
];

/** 50 points of two rows with a score each, and 50 of a third: no fund block is missed. */
const TOGETHER = [
  ['项目名称', '校园网改造'],
  ['三级指标', '指标值', '完成值', '分值', '得分', '偏差原因分析'],
  ['改造教室', '20间', '20间', '50', '30', ''],
  ['改造机房', '2间', '2间', '', '20', ''],
  ['师生满意度', '≥90%', '95%', '50', '50', ''],
  ['总分', '', '', '100', '100', ''],
];

/** 90 points in all, of a form without funds. */
const WITHOUT_FUNDS = [
  ['绩效自评表'],
  ['项目名称', '校园网改造'],
  ['三级指标', '指标值', '完成值', '分值', '得分', '说明'],
  ['改造教室', '20间', '20间', '60', '60', ''],
  ['师生满意度', '90%', '95%', '30', '30', ''],
  ['总分', '', '', '100', '99.7', ''],
];

/** A form whose last row but one is changed. */
const withRow = (rows: readonly (readonly string[])[], ...changed: string[]) => [
  ...rows.slice(0, -2),
  changed,
  ...rows.slice(-1),
];

/** Points of 100 in the columns E and F, of which only the first is known. */
const WITHOUT_SCORES = [
  ['2023年度项目绩效自评表'],
  ['项目名称', '基本公共卫生服务补助'],
  ['一级指标', '三级指标', '年初目标值', '实际完成值', '分值', '核定分'],
  ['产出指标', '建立档案份数', '≥100份', '120份', '50', '50'],
  ['效益指标', '健康素养水平', '≥25%', '26%', '30', '28.60'],
  ['满意度指标', '服务对象满意度', '≥85%', '90%', '20', '20'],
  ['总分', '', '', '', '100', '98.60'],
];

testRule(headerMissing, {
  passes: {
    'all headers there': sheetWith(),
    'no column for reasons, and no row that owes one': sheetWith({}, { rows: ALL_MET }),
    'full marks of rows, two of which have their points together': sheetWith(
      {},
      { rows: TOGETHER, merges: ['D3:D4'] },
    ),
    'a transfer-payment form, which has no points at all': sheetWith({}, { rows: TRANSFER }),
  },
  fails: {
    'reference table 11 without 分数, 执行率 and 得分': {
      given: referenceSheet(11),
      message: 'missing',
      cells: ['A4', 'A5'],
      says: ['「分数」', '「执行率」', '「得分」'],
    },
    'a fund block without 执行率, whose score tells it': {
      given: sheetWith({ G5: null, G6: null, G7: null, G8: null, G9: null }),
      message: 'lesser',
      cells: ['A5'],
      says: ['「执行率」'],
      severity: 'info',
    },
    // 9.40 of the 96.90
    'points of 预算执行 that a total counts and no cell shows': {
      given: sheetWith(
        Object.fromEntries(
          [5, 6, 7, 8, 9].flatMap((row) => [`F${row}`, `H${row}`].map((at) => [at, null])),
        ),
      ),
      message: 'counted',
      cells: ['A5'],
      says: ['96.90', '9.40'],
      severity: 'review',
    },
    'a score of the funds that is due, in a cell nobody can tell': {
      given: sheetWith({}, { rows: SCORE_BLANK }),
      message: 'no-score',
      cells: ['F6'],
      says: ['「得分」', '10.00', '识别结果'],
      severity: 'review',
    },
    'a score of the funds whose label alone says its points': {
      given: sheetWith({}, { rows: LABEL_ALONE }),
      message: 'no-score',
      cells: ['A4'],
      says: ['10.00'],
      severity: 'review',
    },
    'a column in words nobody foresaw, which may be the one that is missed': {
      given: sheetWith({ E12: '考核结果' }),
      message: 'unrecognised',
      cells: ['E12'],
      says: ['「实际完成值」', '「考核结果」（E12）', '识别结果'],
      severity: 'review',
    },
    'the last column, in words nobody foresaw': {
      given: sheetWith({ G12: '核定分', H12: null, H14: null }),
      message: 'unrecognised',
      cells: ['G12'],
      says: ['「得分」', '「核定分」（G12）'],
      severity: 'review',
    },
    'a total under such a column': {
      given: sheetWith({}, { rows: WITHOUT_SCORES }),
      message: 'total-unread',
      cells: ['F7'],
      says: ['「98.60」（F7）'],
      severity: 'review',
    },
    // nothing else says that the form is scored
    'a column of scores and points in one, without another of either': {
      given: sheetWith({ F12: '得分/分值', G12: '数据来源' }),
      message: 'unrecognised',
      cells: ['F12'],
      says: ['「分值」「得分」', '「得分/分值」（F12）'],
      severity: 'review',
    },
    'a column in words nobody foresaw whose figures add up to all points': {
      given: sheetWith(
        {},
        {
          rows: [
            ...WITHOUT_FUNDS.slice(0, 2),
            ['三级指标', '指标值', '完成值', '认定', '', '说明'],
            ['改造教室', '20间', '20间', '60', '60', ''],
            ['师生满意度', '90%', '95%', '40', '40', ''],
          ],
          merges: ['D3:E3'],
        },
      ),
      message: 'unrecognised',
      cells: ['D3'],
      says: ['「分值」「得分」', '「认定」（D3）'],
      severity: 'review',
      alongside: [],
    },
    'a column without a header, whose figures nobody could read': {
      given: sheetWith({ G12: null, I12: '备注', H13: '1', H15: '2' }),
      message: 'missing',
      cells: ['A12'],
      says: ['「得分」'],
      severity: 'review',
    },
    'an amount without a known header, and a rate that waits for it, where the rows carry all points':
      {
        given: sheetWith({}, { rows: UNSCORED_FUNDS }),
        message: 'amount-unread',
        cells: ['C4'],
        says: ['「全年预算数」', '「800.00」'],
        severity: 'review',
      },
    'amounts of two years, none of which is known for the budget': {
      given: sheetWith({}, { rows: TWO_YEARS }),
      message: 'amount-unread',
      cells: ['C4', 'E4', 'F4'],
      says: ['「全年预算数」', '「300」「400」「392」'],
      severity: 'review',
    },
    'a fund block that two halves of one list share': {
      given: sheetWith({}, { rows: HALVES }),
      message: 'missing',
      cells: ['A3'],
      says: ['「执行率」'],
      severity: 'review',
    },
    'an amount behind a label nobody foresaw, which may be the one that is missed': {
      given: sheetWith({}, { rows: PAIRED }),
      message: 'amount-unread',
      cells: ['C3'],
      says: ['「全年预算数」', 'C3', '「50.00」', '识别结果'],
      severity: 'review',
    },
    'figures above the indicators, where nothing of the funds was made out': {
      given: sheetWith({}, { rows: UNFORESEEN }),
      message: 'block-unread',
      cells: ['C3', 'E3'],
      says: ['「项目资金」', 'C3、E3', '「50.00」「48.50」', '识别结果'],
      severity: 'review',
    },
    'funds told in a sentence': {
      given: sheetWith({}, { rows: TOLD }),
      message: 'block-unread',
      cells: ['A3'],
      says: ['「项目资金」', 'A3', '预算安排80万元'],
      severity: 'review',
    },
    'funds told in cells with their labels': {
      given: sheetWith({}, { rows: TOLD_IN_CELLS }),
      message: 'block-unread',
      cells: ['B3', 'C3'],
      says: ['「项目资金」', '「预算80万元」「执行率95%」'],
      severity: 'review',
    },
    'an amount in the other row of the block': {
      given: sheetWith({}, { rows: ABOVE }),
      message: 'amount-unread',
      cells: ['B3'],
      says: ['「全年预算数」', 'B3', '「50.00」'],
      severity: 'review',
    },
    'funds whose 10 points the rows leave': {
      given: sheetWith({}, { rows: WITHOUT_FUNDS }),
      message: 'missing',
      cells: ['A3'],
      says: ['「项目资金」'],
    },
    'funds that the points of the rows do not tell of': {
      given: sheetWith(
        {},
        { rows: withRow(WITHOUT_FUNDS, '师生满意度', '90%', '95%', '25', '25', '') },
      ),
      message: 'missing',
      cells: ['A3'],
      says: ['「项目资金」'],
      severity: 'review',
      alongside: ['weight-total'],
    },
    'funds that may have no points, where those of the rows are not read': {
      given: sheetWith(
        {},
        {
          rows: WITHOUT_FUNDS.map((row, i) =>
            i === 2 ? row.map((text) => (text === '分值' ? '' : text)) : row,
          ),
        },
      ),
      message: 'missing',
      cells: ['A3'],
      says: ['「项目资金」', '「分值」'],
      severity: 'review',
    },
    'a result that a list assessed by a standard does not print': {
      given: sheetWith({}, { rows: ASSESSED }),
      message: 'missing',
      cells: ['A2'],
      says: ['「实际完成值」'],
      severity: 'review',
    },
    'a grade nobody filled, whose cell nothing shows': {
      given: sheetWith({ B22: null }),
      message: 'unplaced',
      cells: ['A22'],
      says: ['「评分等级」', 'A22'],
      severity: 'review',
    },
    'a grade of which the words behind its label tell none': {
      given: sheetWith({ B22: '优□√ 良□ 中□ 差□' }),
      message: 'unclear',
      cells: ['B22'],
      says: ['「评分等级」写作「优□√ 良□ 中□ 差□」（B22）'],
      severity: 'review',
    },
    'a form that ends with its last indicator': {
      given: sheetWith({}, { rows: ORDINARY.slice(0, 20) }),
      message: 'no-total',
      cells: ['A21'],
      says: ['「总分」', 'A21'],
      severity: 'review',
    },
    'no column for reasons, and a row that owes one': {
      given: sheetWith({}, { rows: WITHOUT_REASONS }),
      message: 'no-reasons',
      cells: ['A12'],
      severity: 'warning',
    },
  },
  undecided: {
    'a column that only has another known name': sheetWith({ F5: '权重', F12: '权重' }),
  },
});
