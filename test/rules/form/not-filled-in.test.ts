import { notFilledIn } from '../../../src/rules/form/not-filled-in';
import { inputOf, testRule } from '../rule-tester';
import { ORDINARY, sheetWith, UNFILLED } from '../sheet-with';

testRule(notFilledIn, {
  passes: { 'a form filled in': sheetWith() },
  fails: {
    'one row': {
      given: sheetWith(UNFILLED, { rows: [...ORDINARY.slice(0, 13), ...ORDINARY.slice(20)] }),
      message: 'blank',
      cells: ['E13'],
      says: ['1项指标', '，实际完成值、得分、总分都'],
    },
    'no column of results': {
      given: sheetWith({ ...UNFILLED, E12: null }),
      message: 'blank',
      cells: ['G13'],
      says: ['，得分、总分都'],
    },
    'no column of scores': {
      given: sheetWith({ ...UNFILLED, G12: null }),
      message: 'blank',
      cells: ['E13'],
      says: ['，实际完成值都'],
    },
    'no row of the total': {
      given: sheetWith(UNFILLED, { rows: ORDINARY.slice(0, 20) }),
      message: 'blank',
      cells: ['E13'],
      says: ['，实际完成值、得分都'],
    },

    'targets without results, scores and total': {
      given: sheetWith(UNFILLED),
      message: 'blank',
      cells: ['E13'],
      says: ['8项指标', '实际完成值、得分、总分', 'E13'],
    },
  },
  undecided: { 'one result still blank': sheetWith({ E13: null }) },
});

test('looks at a form that has indicators', () => {
  const looked = (last: number) => {
    const rows = [...ORDINARY.slice(0, last), [''], ['总分', '', '', '', '', '100', '0']];
    return notFilledIn.looksAt(inputOf(sheetWith({}, { rows })));
  };
  expect([looked(12), looked(13)]).toEqual([[], ['form']]);
});
