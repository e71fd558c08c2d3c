import { scoreMismatch } from '../../../src/rules/score/score-mismatch';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(scoreMismatch, {
  passes: {
    'the points of the row behind the score in its cell': sheetWith({ G13: '15.00/15' }),
    'the proportional score 10.00 × 9 ÷ 12 = 7.50': sheetWith(),
    'a formula whose unrounded value rounds to ours': sheetWith({
      G14: { value: 7.5049, formula: '=F14*9/12', format: '0.00', text: '7.50' },
    }),
  },
  fails: {
    'a score arithmetic does not give': {
      given: sheetWith({ G14: '8.20' }),
      message: 'plain',
      cells: ['G14'],
      says: ['应得7.50分', '表内为8.20'],
    },
    'less than the share of a row that says why, 10.00 × 9 ÷ 12 = 7.50': {
      given: sheetWith({ G14: '5.00' }),
      message: 'deducted',
      severity: 'review',
      cells: ['G14'],
      says: ['应得7.50分', '表内为5.00', '扣分'],
    },
    'a met reverse row scored as actual ÷ target: 5.00 × 580 ÷ 600 = 4.83': {
      given: sheetWith({ G17: '4.83' }),
      message: 'reverse',
      cells: ['G17'],
      says: ['应得5.00分'],
    },
    'a missed reverse row by the linear rule: 5.00 × (1 − 100 ÷ 600) = 4.16, by ratio 4.28': {
      given: sheetWith({
        E17: '700元',
        G17: '4.16',
        H17: '物价上涨，已压减其他开支。',
        G21: '96.18',
      }),
      message: 'otherReverse',
      cells: ['G17'],
      says: ['应得4.28分'],
    },
    'a missed reverse row by ratio: 5.00 × 600 ÷ 700 = 4.28, by the linear rule 4.17': {
      given: {
        sheet: sheetWith({
          E17: '700元',
          G17: '4.28',
          H17: '物价上涨，已压减其他开支。',
          G21: '96.18',
        }),
        standard: 'system',
      },
      message: 'otherReverse',
      cells: ['G17'],
      says: ['应得4.17分'],
    },
    'a word in the score cell': {
      given: sheetWith({ G13: '满分' }),
      message: 'text',
      cells: ['G13'],
      says: ['「满分」', '15.00'],
    },
    'other points than its own behind the score in its cell, which may well be right': {
      given: sheetWith({ G13: '15.00/20' }),
      message: 'text',
      cells: ['G13'],
      says: ['「15.00/20」', '15.00'],
      severity: 'review',
    },
    'a word in the score cell of a judgement': {
      given: sheetWith({
        E19: '部分达成指标并具有一定效果',
        G19: '较好',
        H19: '制度尚在修订，次年印发。',
      }),
      message: 'judge',
      cells: ['G19'],
      says: ['9.00至12.00'],
    },
  },
  undecided: {
    'a blank result': sheetWith({ E14: null }),
    'a result that does not compare': sheetWith({ E14: '按计划推进' }),
  },
});
