import { monitoredOutOfReach } from '../../../src/rules/approved';
import { sheetWith } from '../sheet-with';
import { testRule } from '../rule-tester';

const monitored = (row: readonly string[]) =>
  sheetWith(
    {},
    {
      rows: [
        ['项目支出绩效运行监控表'],
        ['（2023年度）'],
        ['项目名称', '社区养老服务补贴经费'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '1-7月完成情况', '偏差原因分析'],
        ['产出指标', '数量指标', '补贴老年人数', '≥2000人', '1100人', ''],
        row,
      ],
    },
  );

testRule(monitoredOutOfReach, {
  passes: {
    'out of reach, and not fulfilled': {
      sheet: sheetWith(),
      beside: [monitored(['', '', '培训护理员场次', '≥12次', '3次', '全年目标无法完成'])],
    },
  },
  fails: {
    'out of reach, and full marks': {
      given: {
        sheet: sheetWith(),
        beside: [monitored(['', '质量指标', '补贴发放准确率', '=100%', '80%', '无法完成'])],
      },
      message: 'full',
      cells: ['G15', 'E15'],
      says: ['「无法完成」', 'F6', '10分'],
    },
  },
  undecided: {
    'no score': {
      sheet: sheetWith({ E15: null, G15: null }),
      beside: [monitored(['', '质量指标', '补贴发放准确率', '=100%', '80%', '无法完成'])],
    },
    'no 监控表': sheetWith(),
  },
});
