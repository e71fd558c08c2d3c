import { totalMismatch } from '../../../src/rules/score/total-mismatch';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

testRule(totalMismatch, {
  passes: {
    'a total by a formula that is right once recalculated': sheetWith({
      G21: { value: 90, formula: '=SUM(G13:G20)+H6', format: '0.00', text: '90.00' },
    }),
    'the sum 96.90': sheetWith(),
    'a total that counts 加分 nobody wrote down': sheetWith(
      { G22: '98.90' },
      { rows: [...ORDINARY.slice(0, 20), ['加分项'], ...ORDINARY.slice(20)] },
    ),
    'the same total a second time': sheetWith(
      {},
      {
        rows: [
          ...ORDINARY.slice(0, 21),
          ['合计', '', '', '', '', '100', '96.90'],
          ['评分等级', '优'],
        ],
      },
    ),
    // 96.90 - 9.40
    'a second total of the rows alone': sheetWith(
      {},
      {
        rows: [
          ...ORDINARY.slice(0, 20),
          ['合计', '', '', '', '', '90', '87.50'],
          ...ORDINARY.slice(20),
        ],
      },
    ),
    'a total that follows from a wrong score': sheetWith({ G13: '14.00', G21: '95.90' }),
  },
  fails: {
    'a sum that is wrong': {
      given: sheetWith({ G21: '97.20' }),
      message: 'plain',
      cells: ['G21'],
      says: ['96.90', '97.20', '0.30'],
    },
    'a sum that is wrong beside a score that is': {
      given: sheetWith({ G13: '16.00', G21: '97.20' }),
      message: 'corrected',
      cells: ['G21'],
      says: ['改正后', '96.90', '97.20', '0.30'],
      alongside: ['score-over-weight'],
    },
    'neither with the points taken off a met row nor without': {
      given: sheetWith({ G13: '14.00', G21: '97.20' }),
      message: 'either',
      cells: ['G21'],
      says: ['95.90', '96.90', '97.20'],
      alongside: ['met-but-deducted'],
    },
    'without the execution score: 87.50': {
      given: sheetWith({ G21: '87.50' }),
      message: 'noExecution',
      cells: ['G21'],
      says: ['87.50', '9.40', '96.90'],
    },
    'with the execution score twice: 106.30': {
      given: sheetWith({ G21: '106.30' }),
      message: 'executionTwice',
      cells: ['G21'],
      says: ['106.30', '9.40', '96.90'],
    },
    'rounded to a whole number': {
      given: sheetWith({ G21: '97' }),
      message: 'rounding',
      cells: ['G21'],
      says: ['96.90', '97', '四舍五入到整数'],
    },
    'rounded to a whole number as no score is, where nobody chose a standard': {
      given: { sheet: sheetWith({ G21: '97' }), standard: 'auto' },
      message: 'roundedAlone',
      cells: ['G21'],
      says: ['96.90', '97', '四舍五入到整数'],
      severity: 'review',
    },
    // 0.30 of 10 instead of the 7.50 of the sheet: 89.70
    'rounded over the edge of a grade': {
      given: {
        sheet: sheetWith({ D14: '≥100次', E14: '3次', G14: '0.30', G21: '90', H21: '良' }),
        standard: 'auto',
      },
      message: 'roundedAcross',
      cells: ['G21'],
      says: ['89.70', '90', '四舍五入到整数'],
      severity: 'review',
    },
    // a person took 2.00 off the 15.00 of 健全: 94.90 with them, 96.90 without
    'right with the points that a person took off a judged row': {
      given: sheetWith({ G19: '13.00' }),
      message: 'raised',
      cells: ['G21', 'G19'],
      says: ['94.90', '96.90', '13.00', '15.00'],
      severity: 'review',
      alongside: ['reason-missing'],
    },
    // 9.60 of 10 by ≥, 10 by ≤: 99.00 or 99.40
    'right with a score as it is by another reading of its row': {
      given: sheetWith({
        B13: '质量指标',
        C14: '县道情况',
        D14: '50',
        E14: '48',
        G14: '10.00',
        H14: null,
        G21: '99.00',
      }),
      message: 'raised',
      cells: ['G21', 'G14'],
      says: ['99.40', '99.00', '10.00', '9.60'],
      severity: 'review',
    },
    // 无 says nothing of the 2.00
    'right with the points of a judged row beside 无': {
      given: sheetWith({ G19: '13.00', H19: '无' }),
      message: 'raised',
      cells: ['G21', 'G19'],
      says: ['94.90', '96.90', '13.00', '15.00'],
      severity: 'review',
      alongside: ['reason-placeholder'],
    },
    // 87.50 of the rows and 9.40 of the funds are 96.90, whatever 无 was meant to be
    'not what the scores are, where one of them cannot be checked': {
      given: sheetWith({ D13: '无', E13: '无', G21: '95.90' }),
      message: 'parts',
      cells: ['G21'],
      says: ['96.90', '95.90'],
      severity: 'review',
    },
    // 14.00 in G19, of the 12 to 15 points a person may give 健全 done, would make 95.90
    'right with another score a person may have given': {
      given: sheetWith({ G19: '13.00', G21: '95.90' }),
      message: 'given',
      cells: ['G21', 'G19'],
      says: ['94.90', '95.90', '1.00', 'G19', '14.00'],
      alongside: ['reason-missing'],
    },
    'words for a number': {
      given: sheetWith({ G21: '九十七' }),
      message: 'text',
      cells: ['G21'],
      says: ['「九十七」', '96.90'],
    },
    'an error value, which is told as such': {
      given: sheetWith({ G21: { value: { error: '#REF!' } } }),
      message: 'text',
      cells: ['G21'],
      says: ['「#REF!」', '96.90'],
      coveredBy: 'error-value',
    },
    // row 21 has the sum 96.90 as well
    'another total right below that differs': {
      given: sheetWith(
        {},
        {
          rows: [
            ...ORDINARY.slice(0, 21),
            ['合计', '', '', '', '', '100', '95.90'],
            ['评分等级', '优'],
          ],
        },
      ),
      message: 'again',
      cells: ['G22', 'G21'],
      says: ['G22的总分为95.90', 'G21的为96.90'],
      severity: 'review',
    },
    'another total in the head that differs': {
      given: sheetWith(
        {},
        { rows: [...ORDINARY.slice(0, 3), ['自评总分', '95.90'], ...ORDINARY.slice(4)] },
      ),
      message: 'again',
      cells: ['B4', 'G21'],
      says: ['B4的总分为95.90', 'G21的为96.90'],
      severity: 'review',
    },
    // 96.90 - 9.40, where the funds have a rate and no points
    'the rows alone, where no cell gives 预算执行 its points': {
      given: sheetWith({
        ...Object.fromEntries(
          ['F', 'H'].flatMap((column) => [5, 6, 7, 8, 9].map((row) => [`${column}${row}`, null])),
        ),
        G21: '87.50',
      }),
      message: 'unweighedExecution',
      cells: ['G21'],
      says: ['87.50', '96.90'],
      severity: 'review',
    },
    // rows 13 and 15 to 20 hold 15 + 10 + 10 + 5 + 15 + 15 + 10
    'less than the rows that hold already, whatever an open one will be': {
      given: sheetWith({ E14: null, G21: '75.00' }),
      message: 'below',
      cells: ['G21'],
      says: ['80.00', '75.00'],
      severity: 'review',
    },
  },
  undecided: {
    'a result is blank, so the total is provisional': sheetWith({ E14: null }),
  },
});
