import { groupPoints } from '../../../src/rules/weight/group-points';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

/** A layout without 分值: 20 points of execution, 80 over all rows; 30 + 30 + 20 is 80. */
const form = (rows: readonly (readonly [string, string, string])[], total = '100', remark = '') =>
  sheetWith(
    {},
    {
      rows: [
        ['项目支出绩效自评表'],
        ['（2023年度）'],
        ['项目名称', '', '图书下乡'],
        ['主管部门', '', '文旅局', '', '实施单位', '', '图书馆'],
        [
          '预算执行情况（万元）（20分）',
          '',
          '预算数（A）',
          '执行数（B）',
          '执行率（B/A）',
          '得分（20分*执行率）',
        ],
        ['', '年度财政资金总额', '60', '60', '100%', '20'],
        [
          '年度绩效目标1（80分）',
          '一级指标',
          '二级指标',
          '三级指标',
          '年初目标值（A）',
          '实际完成值（B）',
          '得分',
        ],
        ...rows.map(([target, actual, score], i) => [
          '',
          ['产出指标', '', '效益指标'][i]!,
          ['数量指标', '质量指标', '社会效益指标'][i]!,
          ['下乡册数', '图书完好率', '读者人数'][i]!,
          target,
          actual,
          score,
        ]),
        ['总分', '', '', '', '', '', total],
        ...(remark === '' ? [] : [['偏差大或目标未完成原因分析', remark]]),
      ],
    },
  );
const MET = ['≥500册', '520册', '30'] as const;
const READERS = ['≥900人', '950人', '20'] as const;

/** One 分值 of 25 merged over 补贴老年人数, which is done, and 培训护理员场次, which fell short. */
const mergedPoints = (first: string, second: string) =>
  sheetWith({ F13: '25', F14: null, G13: first, G14: second }, { merges: ['F13:F14'] });

testRule(groupPoints, {
  passes: {
    'all met, 80 points in all': form([MET, ['≥98%', '99%', '30'], READERS]),
    'one short, and less than 80': form([MET, ['≥98%', '80%', '25'], READERS], '95'),
    'all met, and less than 80 with the reason at the foot': form(
      [MET, ['≥98%', '99%', '20'], READERS],
      '90',
      '部分图书封面破损，按评分细则扣分，下年重新装订。',
    ),
    'a form with weights': sheetWith(),
    'scores beside one merged 分值 that stay below it, one row short': mergedPoints('15', '7.5'),
  },
  fails: {
    'one short, and 80 all the same': {
      given: form([MET, ['≥98%', '80%', '30'], READERS]),
      message: 'full',
      cells: ['G9'],
      says: ['「图书完好率」', '80分'],
    },
    'more than the group has': {
      given: form([MET, ['≥98%', '99%', '35'], READERS], '105'),
      message: 'over',
      cells: ['A7', 'G8', 'G9', 'G10'],
      says: ['共80分', '85分'],
      alongside: [],
    },
    'more than the group has in the rows that are scored, one being blank': {
      given: form(
        [
          ['≥500册', '520册', '45'],
          ['≥98%', '99%', ''],
          ['≥900人', '950人', '40'],
        ],
        '105',
      ),
      message: 'over',
      cells: ['A7', 'G8', 'G9', 'G10'],
      says: ['共80分', '85分'],
      alongside: [],
    },
    'scores beyond the one merged 分值 they share': {
      given: mergedPoints('20', '7.5'),
      message: 'over',
      cells: ['F13', 'G13', 'G14'],
      says: ['「补贴老年人数」「培训护理员场次」共25分', '27.5分'],
      alongside: [],
    },
    'full points in all of a merged 分值 of which one row fell short': {
      given: mergedPoints('15', '10'),
      message: 'full',
      cells: ['G14'],
      says: ['「培训护理员场次」没有完成', '25分'],
      alongside: ['total-mismatch'],
    },
    'all met, and less than 80': {
      given: form([MET, ['≥98%', '99%', '20'], READERS], '90'),
      message: 'less',
      cells: ['A7'],
      severity: 'review',
      says: ['70分', '少10分'],
    },
  },
  undecided: { 'a score still blank': form([MET, ['≥98%', '80%', ''], READERS], '') },
});
