import { reviewSheet } from '../../../src/review';
import { headerMissing } from '../../../src/rules/form/header-missing';
import { a1 } from '../../../src/sheet';
import { referenceSheet } from '../../form/snapshot-of';
import { inputOf, testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';
import {
  TRANSFER,
  WITHOUT_REASONS,
  ALL_MET,
  PAIRED,
  UNSCORED_FUNDS,
  SCORE_BLANK,
  LABEL_ALONE,
  ABOVE,
  TWO_YEARS,
  HALVES,
  UNNAMED,
  HEAD_ABOVE,
  TOLD,
  TOLD_IN_CELLS,
  UNFORESEEN,
  ASSESSED,
  BOND,
  TOGETHER,
  WITHOUT_FUNDS,
  WITHOUT_SCORES,
  withRow,
} from './header-missing-forms';

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
      says: ['项目资金栏没有「分数」「执行率」「得分」，'],
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
    'the rate and the score of the funds where a figure of their row has no word': {
      given: sheetWith({}, { rows: UNNAMED }),
      message: 'missing',
      cells: ['A3'],
      says: ['「执行率」', '「得分」'],
      severity: 'review',
    },
    'a block of funds below a head with figures that nobody read': {
      given: sheetWith({}, { rows: HEAD_ABOVE }),
      message: 'block-unread',
      cells: ['D2', 'F2'],
      says: ['「500000」「485000」'],
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
    'figures of funds in words nobody foresaw, where the rows have all points': {
      given: sheetWith({}, { rows: BOND }),
      message: 'block-unread',
      cells: ['C2', 'E2', 'G2'],
      says: ['「项目资金」', '「51000」「13950」「93.00%」'],
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
      says: ['表中没有「项目资金」一栏；指标栏没有「分值」，'],
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

test('asks which columns hold targets and results where their headers are of words nobody knows', () => {
  // 14.00 for 15.00, and a total without its last point: of neither anything is known
  const unknown = sheetWith({ D12: '考核要求', E12: '考核结果', G13: '14.00', G21: null });
  const [review] = reviewSheet(unknown).reviews;
  expect(review?.verdict).toBe('needs-review');
  expect(review?.edits).toEqual([]);
  const [asked] = headerMissing.check(inputOf(unknown));
  expect(asked?.cells?.map(a1)).toEqual(['D12', 'E12']);
});

test('does not say for sure that a column is missing whose very header stands on the form', () => {
  const column = (header: readonly string[]) => {
    const below = ['一级指标', '二级指标', '三级指标'];
    const rows = [...ORDINARY.slice(0, 11), header, below, ...ORDINARY.slice(12)];
    const merges = ['A12:C12', ...['D', 'E', 'F', 'G', 'H'].map((at) => `${at}12:${at}13`)];
    const { findings } = reviewSheet(sheetWith({}, { rows, merges })).reviews[0]!;
    return findings.find(({ rule, id }) => rule === 'header-missing' && id === 'missing')?.severity;
  };
  // over the names, 分值 heads no points
  expect(column(['分值', '', '', '年度指标值', '实际完成值', '备注', '得分', '原因'])).toBe(
    'review',
  );
  expect(column(['指标', '', '', '年度指标值', '实际完成值', '备注', '得分', '原因'])).toBe(
    'error',
  );
});

test('says nothing of reasons where there is a column for them', () => {
  // row 14 owes one
  const withoutRate = sheetWith({ G5: null, G6: null, G7: null, G8: null, G9: null });
  const said = headerMissing.check(inputOf(withoutRate)).map(({ message }) => message);
  expect(said).toEqual(['lesser']);
});

test('is a fault of the layout, which no mark in the sheet shows', () => {
  expect([headerMissing.isOfLayout, headerMissing.isUnmarked]).toEqual([true, true]);
});
