import { actualMissing } from '../../../src/rules/result/actual-missing';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith, UNFILLED } from '../sheet-with';

testRule(actualMissing, {
  passes: {
    'a line without points and score beside all the points there are': sheetWith(
      {},
      {
        rows: [
          ...ORDINARY.slice(0, 20),
          ['一票否决事项', '', '挪用资金', '没有发生', '', '', '', ''],
          ...ORDINARY.slice(20),
        ],
      },
    ),
    'all results filled': sheetWith(),
    'a form published unfilled': sheetWith(UNFILLED),
  },
  fails: {
    'a cell that is merged into that of the target': {
      given: sheetWith({ E13: null }, { merges: ['D13:E13'] }),
      message: 'merged',
      cells: ['D13'],
      says: ['并入了D13:E13', '请取消合并'],
    },
    'a named row with a target and no result': {
      given: sheetWith({ E13: null }),
      message: 'blank',
      cells: ['E13'],
      says: ['「补贴老年人数」', '≥2000人', 'E13'],
    },
    'a word that says it does not apply': {
      given: sheetWith({ E13: '不适用' }),
      message: 'blank',
      cells: ['E13'],
      says: ['实际完成值只写了「不适用」'],
    },
    'such a word with a reason beside it': {
      given: sheetWith({ E13: '无', H13: '当年没有轮换任务，无需拨付。' }),
      message: 'accounted',
      cells: ['E13'],
      says: ['「补贴老年人数」', '只写了「无」', '是否确实不适用'],
      severity: 'review',
    },
    'such a word with a reason that says nothing': {
      given: sheetWith({ E13: '无', H13: '无' }),
      message: 'blank',
      cells: ['E13'],
      says: ['请填写E13'],
    },
    'an operator without its number, whatever the reason': {
      given: sheetWith({ E13: '≥', H13: '当年没有轮换任务，无需拨付。' }),
      message: 'blank',
      cells: ['E13'],
      says: ['请填写E13'],
    },
    'an operator without its number': {
      given: sheetWith({ E13: '≥' }),
      message: 'blank',
      cells: ['E13'],
      says: ['「补贴老年人数」', 'E13'],
    },
  },
  undecided: {
    'neither target nor result': sheetWith({ D13: null, E13: null, F13: null, G13: null }),
  },
});
