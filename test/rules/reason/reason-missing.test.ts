import { reasonMissing } from '../../../src/rules/reason/reason-missing';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

/** Row 14 falls short and says why; 4 of 6 are a part of its 9 of 12. */
const BROKEN_DOWN = [
  ...ORDINARY.slice(0, 14),
  ['', '', '其中：线上场次', '≥6次', '4次', '', '', ''],
  ...ORDINARY.slice(14),
];

/** The ordinary form whose reasons stand in a column before one that nobody filled, with a source of each figure or not. */
const withColumns = (other: string, text: (row: number) => string) =>
  ORDINARY.map((row, at) => {
    const [first, reason] = at === 11 ? [other, row[7]] : [text(at + 1), ''];
    return at < 11 || at > 19 ? row : [...row.slice(0, 7), first, reason ?? ''];
  });
const STRANGE = withColumns('自评扣分原因', (row) => (row === 14 ? '场地改造，三场推迟。' : ''));
const SOURCES = withColumns('数据来源', () => '来自业务科室台账');

testRule(reasonMissing, {
  passes: {
    'a blank reason where only another row says that more of it is wanted': {
      sheet: sheetWith({
        ...{ B13: '质量指标', C13: '沿岸负荷系数', D13: '40', E13: '32', G13: '15.00' },
        ...{
          C15: '沿岸吞吐系数',
          D15: '40',
          E15: '32',
          G15: '8.00',
          H15: '吞吐不足，已调整航班。',
        },
        G21: '94.90',
      }),
      standard: 'auto',
    },
    'a row that falls short and says why': sheetWith(),
    'a met row without a reason': sheetWith({ E14: '12次', G14: '10.00', H14: null, G21: '99.40' }),
    'a 其中 row that falls short with the row that says why': sheetWith({}, { rows: BROKEN_DOWN }),
    'a met row whose score was mistyped too low': sheetWith({ G13: '14.00' }),
  },
  fails: {
    'a percentage just below what is due is not said to be all of it': {
      given: sheetWith({ E15: '99.999%', G15: '9.99', G21: '96.89' }),
      message: 'blank',
      cells: ['H15'],
      says: ['完成不到100%'],
    },
    'words of the row alone in a column that nobody reads may be the reason': {
      given: sheetWith({}, { rows: STRANGE }),
      message: 'elsewhere',
      cells: ['I14'],
      says: ['H14写有「场地改造，三场推迟。」', '请移到I14'],
      severity: 'review',
    },
    'words that most rows have are no reason': {
      given: sheetWith({}, { rows: SOURCES }),
      message: 'blank',
      cells: ['I14'],
      says: ['I14'],
    },
    'a result with words behind its figure stands in quotes': {
      given: sheetWith({ E14: '9次，未完成', H14: null }),
      message: 'blank',
      cells: ['H14'],
      says: ['实际「9次，未完成」，完成75%'],
    },
    'a shortfall with an empty reason cell': {
      given: sheetWith({ H14: null }),
      message: 'blank',
      cells: ['H14'],
      says: ['「培训护理员场次」', '≥12次', '9次', '完成75%', '得7.50分（分值10.00）', 'H14'],
    },
    'a cost above its limit': {
      given: sheetWith({ E17: '750元', G17: '4.00', G21: '95.90' }),
      message: 'blank',
      cells: ['H17'],
      says: ['指标值≤600元，实际750元，为指标值的125%，得4.00分'],
    },
    'an 未达成 result without a reason': {
      given: sheetWith({ E19: '未达成指标且效果较差', G19: '0.00', G21: '81.90', B22: '良' }),
      message: 'blank',
      cells: ['H19'],
      says: ['未达成指标且效果较差', '得0.00分'],
    },
  },
  undecided: {
    'a blank result: nobody knows yet whether it falls short': sheetWith({ E14: null, H14: null }),
  },
});
