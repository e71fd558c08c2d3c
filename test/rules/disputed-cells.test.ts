import { readForms } from '../../src/form';
import { disputedCells } from '../../src/rules';
import { scoreForm } from '../../src/scoring';
import { a1, type SheetSnapshot } from '../../src/sheet';
import { DEFAULT_STANDARD as standard } from '../../src/standards';
import { ORDINARY, sheetWith } from './sheet-with';

function disputedIn(sheet: SheetSnapshot): string[] {
  const form = readForms(sheet).forms[0]!;
  return disputedCells({ form, scores: scoreForm(form, standard), standard }).map(a1);
}

const SUBTRACTED = [
  ['绩效自评表'],
  ['三级指标', '年度指标值', '实际完成值', '分值', '扣分', '得分', '扣分原因'],
  ['培训人数', '≥300人', '300人', '30', '0', '30', ''],
  ['示范基地', '≥10个', '9个', '30', '2', '27', '一个基地受灾，次年补建'],
  ['技术到位率', '≥95%', '95%', '40', '0', '40', ''],
  ['合计', '', '', '100', '', '97', ''],
];

const SUMMED = [
  ...ORDINARY.slice(0, 17),
  ['小计', '', '', '', '', '50', '45.00'],
  ...ORDINARY.slice(17),
];

test.each<[string, SheetSnapshot, readonly string[]]>([
  ['nothing, where all figures agree', sheetWith(), []],
  // 121 and 20 are 141, of which 94.00 % comes; 131 of 150 would be 87.33 %
  [
    'rate and score of funds whose parts add up to another amount',
    sheetWith({ E6: '131.00' }),
    ['G6', 'H6'],
  ],
  // 9 of 12 are 7.50 of the 10 points that the other weights leave
  ['the score of a row whose weight is the one too many', sheetWith({ F14: '15.00' }), ['G14']],
  [
    'the total that is right with full points for a judged row',
    sheetWith({ G19: '13.00' }),
    ['G21'],
  ],
  [
    'the total that is right with a row of 10 points more',
    sheetWith({}, { rows: ORDINARY.filter((_, row) => row !== 15) }),
    ['G20'],
  ],
  // 15, 7.50, 10, 10 and 5 are 47.50
  ['the total below a subtotal that is no sum', sheetWith({}, { rows: SUMMED }), ['G22']],
  [
    'the total beside points that are not less what was taken off',
    sheetWith({}, { rows: SUBTRACTED }),
    ['F6'],
  ],
])('what printed figures contradict each other on is %s', (_, sheet, cells) => {
  expect(disputedIn(sheet)).toEqual(cells);
});
