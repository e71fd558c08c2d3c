import { l2Mismatch } from '../../../src/rules/form/l2-mismatch';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(l2Mismatch, {
  passes: {
    'usual names': sheetWith(),
    'a share done in time under timeliness': sheetWith({ B15: '时效指标', C15: '汛前完成率' }),
  },
  fails: {
    'a share that is right under timeliness': {
      given: sheetWith({ B15: '时效指标', C15: '产品合格率' }),
      message: 'differ',
      cells: ['C15'],
      says: ['「质量指标」'],
    },
    'a share that is content under timeliness': {
      given: sheetWith({ B15: '时效指标', C15: '群众满意率' }),
      message: 'differ',
      cells: ['C15'],
      says: ['「满意度指标」'],
    },
    'money paid out under numbers': {
      given: sheetWith({ C13: '资金支付率' }),
      message: 'differ',
      cells: ['C13'],
      says: ['「成本指标」'],
    },

    'timeliness under quality, as in reference table 7': {
      given: sheetWith({ C15: '项目完成及时性' }),
      message: 'differ',
      cells: ['C15'],
      says: ['「项目完成及时性」'],
    },
    'a share done under timeliness': {
      given: sheetWith({ B15: '时效指标', C15: '任务完成率' }),
      message: 'differ',
      cells: ['C15'],
      says: ['「任务完成率」', '「数量指标」'],
    },
  },
  undecided: { 'a group of its own': sheetWith({ B15: '其他指标', C15: '项目完成及时性' }) },
});
