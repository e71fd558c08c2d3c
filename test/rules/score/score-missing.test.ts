import { scoreMissing } from '../../../src/rules/score/score-missing';
import { testRule } from '../rule-tester';
import { sheetWith, UNFILLED } from '../sheet-with';

/** What is done is scored by a standard alone, without targets and results. */
const SCORE_SHEET = [
  ['项目支出绩效自评表'],
  ['（2023年度）'],
  ['项目名称', '城区保洁'],
  ['主管部门', '市城管局'],
  ['三级指标', '评分标准', '分值', '得分'],
  ['保洁', '按完成情况计分', '60', '58'],
  ['绿化', '按完成情况计分', '40', '36'],
  ['总分', '', '100', '94'],
];

testRule(scoreMissing, {
  passes: {
    'all scores filled': sheetWith(),
    'a form published unfilled': sheetWith(UNFILLED),
  },
  fails: {
    'two scores that arithmetic fills': {
      given: sheetWith({ G13: null, G14: null }),
      message: 'fillable',
      cells: ['G13', 'G14'],
      says: ['2项', 'G13、G14'],
    },
    'a sign where points are due': {
      given: sheetWith({ G13: '-' }),
      message: 'sign',
      cells: ['G13'],
      says: ['「补贴老年人数」', '15.00', '「-」', 'G13'],
      severity: 'review',
    },
    'a sign for points of a form that asks for no result': {
      given: sheetWith({ D7: '/' }, { rows: SCORE_SHEET }),
      message: 'sign',
      cells: ['D7'],
      says: ['「绿化」', '40.00', '「/」'],
      severity: 'review',
    },
    'a sign where no cell says what the row may have': {
      given: sheetWith({
        A13: '产出指标（50分）',
        A18: '效益指标（30分）',
        A20: '满意度指标（10分）',
        ...Object.fromEntries(
          Array.from({ length: 10 }, (_, i): [string, null] => [`F${12 + i}`, null]),
        ),
        G13: '-',
      }),
      message: 'unweighed',
      cells: ['G13'],
      says: ['「补贴老年人数」', '「-」', 'G13'],
      severity: 'review',
    },
    'a 部分达成 result left to a person, with its band': {
      given: sheetWith({
        E19: '部分达成指标并具有一定效果',
        G19: null,
        H19: '制度尚在修订，次年印发。',
      }),
      message: 'judge',
      cells: ['G19'],
      says: ['9.00至12.00（不含12.00）', 'G19'],
      severity: 'review',
    },
  },
  undecided: {
    'a sign for a row without a result': sheetWith({ E13: '/', G13: '/' }),
    'a blank result as well: its own finding': sheetWith({ E14: null, G14: null }),
  },
});
