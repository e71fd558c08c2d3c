import { reasonIrrelevant } from '../../../src/rules/reason/reason-irrelevant';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(reasonIrrelevant, {
  passes: {
    'a reason of its own': sheetWith(),
    'a row that owes none': sheetWith({ H13: '居家养老服务覆盖率受新建小区影响。' }),
    'a name too short to tell': sheetWith({ C16: '发放及时', H14: '发放及时，场地改造推迟。' }),
  },
  fails: {
    'the name of another row': {
      given: sheetWith({ H14: '居家养老服务覆盖率受新建小区影响，明年扩大。' }),
      message: 'other',
      cells: ['H14'],
      says: ['「培训护理员场次」', '「居家养老服务覆盖率」'],
    },
    'a name of five characters at the very end': {
      given: sheetWith({ C16: '发放及时性', H14: '场地改造推迟，影响了发放及时性' }),
      message: 'other',
      cells: ['H14'],
      says: ['「发放及时性」'],
    },
  },
  undecided: {
    'both names in one reason': sheetWith({
      H14: '培训护理员场次减少，居家养老服务覆盖率未受影响。',
    }),
  },
});
