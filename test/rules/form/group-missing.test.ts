import { groupMissing } from '../../../src/rules/form/group-missing';
import { inputOf, testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(groupMissing, {
  passes: {
    'all groups': sheetWith(),
    // 产出 40 and 效益 40, 满意度 among these
    'no satisfaction row where a standard gives it no points of its own': {
      sheet: sheetWith({ A20: null, B20: '可持续影响指标', C20: '服务点持续运行' }),
      standard: 'hubei',
    },
    'no 数量指标 where no row has a second level': sheetWith(
      Object.fromEntries(
        ['B13', 'B15', 'B16', 'B17', 'B18', 'B19', 'B20'].map((name) => [name, null]),
      ),
    ),
    'no 数量指标 where 满意度 alone has a second level': sheetWith(
      Object.fromEntries(['B13', 'B15', 'B16', 'B17', 'B18', 'B19'].map((name) => [name, null])),
    ),
  },
  fails: {
    'no 数量指标 where one row alone has no group': {
      given: sheetWith({ A13: null, B13: null, A14: '产出指标', B14: '质量指标' }),
      message: 'missing',
      cells: ['A1'],
      says: ['「数量指标」'],
    },

    'no 数量指标 where other rows have a second level': {
      given: sheetWith({ B13: '质量指标', B20: null }),
      message: 'missing',
      cells: ['A1'],
      says: ['「数量指标」'],
    },
    'no satisfaction row': {
      given: sheetWith({ A20: null, B20: '可持续影响指标', C20: '服务点持续运行' }),
      message: 'missing',
      cells: ['A1'],
      says: ['「满意度指标」'],
    },
  },
  undecided: {
    'groups of 部门整体支出 among others': sheetWith({ A13: '履职效能', B13: '质量指标' }),

    'groups of another layout': sheetWith(
      Object.fromEntries(
        ['A13', 'A18', 'A20', 'B13', 'B15', 'B16', 'B17', 'B18', 'B19', 'B20'].map((name) => [
          name,
          null,
        ]),
      ),
    ),
  },
});

test('looks at the indicators where one of them has a group', () => {
  const looked = (names: readonly string[]) =>
    groupMissing.looksAt(inputOf(sheetWith(Object.fromEntries(names.map((name) => [name, null])))));
  expect(looked(['A13'])).toEqual(['indicators']);
  expect(looked(['A13', 'A18', 'A20'])).toEqual([]);
});
