import { fundSum } from '../../../src/rules/fund/fund-sum';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

/** The initial budget, the budget and what was spent, in a row of the funds. */
function amounts(row: number, ...figures: readonly (string | null)[]) {
  return Object.fromEntries(figures.map((figure, i) => [`${'CDE'.charAt(i)}${row}`, figure]));
}

testRule(fundSum, {
  passes: {
    'sources that add up': sheetWith(),
    'a cent lost in rounding': sheetWith({ C7: '100.01' }),
    // 20.00 and 100.00 are the parts of what is spent; what comes in is the whole once more
    'all that comes in beside the parts of what is spent': sheetWith({
      B9: '收入预算',
      C9: '120.00',
      D9: '150.00',
      E9: '150.00',
      G9: '100.00',
    }),
    // 60 + 60, 80 + 70 and 75 + 66 are the 120, 150 and 141 of the row above, whatever their names are
    'rows that divide the source above them': sheetWith({
      B7: '一、财政资金',
      ...amounts(7, '120.00', '150.00', '141.00'),
      B8: '中央资金',
      ...amounts(8, '60.00', '80.00', '75.00'),
      B9: '市县资金',
      ...amounts(9, '60.00', '70.00', '66.00'),
    }),
  },
  fails: {
    'sources in 元 below both budgets in 万元, the one that the rate rests on first': {
      given: sheetWith({ C7: '1000000', D7: '1300000', D8: '200000' }),
      message: 'units',
      severity: 'review',
      cells: ['D6', 'C6'],
    },

    'rows that divide the source above them in two columns of three': {
      given: sheetWith({
        B7: '一、财政资金',
        ...amounts(7, '120.00', '150.00', '141.00'),
        G7: '94.00',
        B8: '中央资金',
        ...amounts(8, '60.00', '80.00', '75.00'),
        G8: '93.75',
        B9: '市县资金',
        ...amounts(9, '60.00', '70.00', '60.00'),
        G9: '85.71',
      }),
      message: 'part',
      cells: ['E7'],
      says: ['一、财政资金', '全年执行数', '141', '其下各行', '135'],
    },
    'a copied source, which divides none': {
      given: sheetWith({
        ...amounts(7, '120.00', '150.00', '141.00'),
        G7: '94.00',
        ...amounts(8, '0.00', '0.00', '0.00'),
        G8: '0.00',
        ...amounts(9, '120.00', '150.00', '141.00'),
        G9: '94.00',
      }),
      message: 'differ',
      cells: ['C6', 'D6', 'E6'],
      says: ['240', '300', '282'],
    },
    'amounts in whole 万元, each rounded by itself': {
      // 121.4 and 20.4 of 141.8 spent; 100.00 to the cent are not rounded, and 119 is two away
      given: sheetWith({
        ...amounts(6, '120', '150', '142'),
        ...amounts(7, '100', '130', '121'),
        ...amounts(8, '20', '20', '20'),
        ...amounts(9, '0', '0', '0'),
      }),
      message: 'rounded',
      severity: 'review',
      cells: ['E6'],
      says: ['142', '141', '末位'],
    },
    'whole amounts that are further apart than rounding takes them': {
      given: sheetWith({
        ...amounts(6, '120', '150', '144'),
        ...amounts(7, '100', '130', '121'),
        ...amounts(8, '20', '20', '20'),
        ...amounts(9, '0', '0', '0'),
        ...{ G6: '96.00', H6: '9.60', G21: '97.10' },
      }),
      message: 'differ',
      cells: ['E6'],
    },
    'whole amounts in 元': {
      given: sheetWith({
        A5: '项目资金（元）',
        ...amounts(6, '120', '150', '142'),
        ...amounts(7, '100', '130', '121'),
        ...amounts(8, '20', '20', '20'),
        ...amounts(9, '0', '0', '0'),
        ...{ G6: '94.66', H6: '9.46', G21: '96.96' },
      }),
      message: 'differ',
      cells: ['E6'],
    },
    'one row that says it is only a part': {
      given: sheetWith({
        B7: '其中：政府采购',
        B8: null,
        ...amounts(8, null, null, null),
        F8: null,
        G8: null,
        H8: null,
        B9: null,
        ...amounts(9, null, null, null),
        F9: null,
        G9: null,
        H9: null,
      }),
      message: 'some',
      cells: ['C6', 'D6', 'E6'],
      says: ['120', '100'],
      severity: 'review',
    },
    'a row that says it is part of the one above': {
      given: sheetWith({
        ...amounts(7, '120.00', '150.00', '141.00'),
        B8: '其中：上年结转',
        ...amounts(8, '20.00', '20.00', '20.00'),
      }),
      message: 'within',
      cells: ['C8', 'D8', 'E8'],
      says: ['其中：上年结转'],
      severity: 'review',
    },
    'a source that would vanish as 元': {
      given: sheetWith({ C7: '120.00', D7: '150.00', E7: '141.00' }),
      message: 'differ',
      cells: ['C6', 'D6', 'E6'],
      says: ['150', '170', '161'],
    },
    'an initial budget that its sources do not give': {
      given: sheetWith({ C6: '121.00' }),
      message: 'differ',
      cells: ['C6'],
      says: ['年初预算数', '121', '各来源', '120'],
    },
    'a kind of income, which is a part': {
      given: sheetWith({ B8: '事业收入', C8: '50.00' }),
      message: 'differ',
      cells: ['C6'],
      says: ['120', '150'],
    },
    'sources in 元 below a total in 万元, as a question of unit': {
      given: sheetWith({ D7: '1300000', D8: '200000' }),
      message: 'units',
      severity: 'review',
      cells: ['D6'],
      says: ['元与万元混填', '150', '请核对各行的单位'],
    },
    'one source in 元 among others in 万元': {
      given: sheetWith({ E8: '200000' }),
      message: 'units',
      severity: 'review',
      cells: ['E6'],
    },
    'a source ten times too large, which is no other unit': {
      given: sheetWith({ D8: '200.00' }),
      message: 'differ',
      cells: ['D6'],
    },
    'a mistyped budget, while rate and score are right for the sources': {
      given: sheetWith({ D6: '160.00' }),
      message: 'differ',
      cells: ['D6'],
      says: ['160', '150'],
    },
  },
  undecided: { 'a source that cannot be read': sheetWith({ C7: '约100', C6: '130.00' }) },
});
