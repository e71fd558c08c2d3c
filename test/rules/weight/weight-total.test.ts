import { weightTotal } from '../../../src/rules/weight/weight-total';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(weightTotal, {
  passes: { '90 points and 10 of execution': sheetWith() },
  fails: {
    'weights that add up to 101': {
      given: sheetWith({ F19: '16.00', G19: '16.00', G21: '97.90' }),
      message: 'total',
      cells: ['F13'],
      says: ['合计91', '加预算执行率分值10', '共101分', '比满分100分多1分', 'F13至F20'],
    },
    'the one weight that alone can be wrong: 100 beside 90 others': {
      given: sheetWith({ F6: '100' }),
      message: 'total',
      cells: ['F6'],
      says: ['共190分', 'F6'],
    },
    // 20.00 too many: the one weight above them may be right, where row 14 is there twice
    'a row of 20.00 points too many beside one of 30.00': {
      given: sheetWith({
        ...{ F13: '30.00', G13: '30.00', F14: '20.00', G14: '15.00', F15: '20.00', G15: '15.00' },
        ...{ F16: '5.00', G16: '5.00', F18: '10.00', G18: '10.00', F19: '10.00', G19: '10.00' },
      }),
      message: 'total',
      cells: ['F13'],
      says: ['共120分', '多20分', 'F13至F20'],
    },
    // 7.50 of a column to the left slid under 分值, and a reason under 得分
    'weights beside a row whose cells suit other headers': {
      given: sheetWith({ F13: '7.50', G13: '设备未到位', H13: null }),
      message: 'total',
      cells: ['F13'],
      severity: 'review',
      says: ['共92.5分', '第13行另有「设备未到位」不知是什么'],
      alongside: ['score-mismatch'],
    },
    'rows that have all points beside a score of 预算执行率': {
      given: sheetWith({
        F5: null,
        F6: null,
        F7: null,
        F8: null,
        F9: null,
        F13: '25.00',
        G13: '25.00',
      }),
      message: 'unweighed',
      cells: ['F13'],
      severity: 'review',
      says: ['已满100分', '9.40', 'F13至F20'],
    },
    // 0.15 + 0.10 + 0.20 + 0.10 + 0.05 + 0.25 + 0.15 + 0.10
    'parts of one that make 1.1, and no score that tells what they are': {
      given: sheetWith({
        ...Object.fromEntries(
          ['0.15', '0.10', '0.20', '0.10', '0.05', '0.25', '0.15', '0.10'].flatMap((weight, i) => [
            [`F${13 + i}`, weight],
            [`G${13 + i}`, null],
          ]),
        ),
        ...Object.fromEntries(
          ['F', 'H'].flatMap((column) => [5, 6, 7, 8, 9].map((row) => [`${column}${row}`, null])),
        ),
        F21: null,
        G21: null,
      }),
      message: 'unclear',
      cells: ['F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F19', 'F20'],
      severity: 'review',
      says: ['合计1.1', 'F13至F20'],
    },
    // 3 + 2 + 2 + 3, as the total row says too
    'ten points in all': {
      given: sheetWith(
        {},
        {
          rows: [
            ['绩效自评表'],
            ['三级指标', '年度指标值', '实际完成值', '分值', '得分'],
            ['救助人数', '≥150人', '150人', '3', '3'],
            ['辅具适配', '≥400件', '400件', '2', '2'],
            ['培训人次', '≥20人次', '20人次', '2', '2'],
            ['满意度', '≥95%', '98%', '3', '3'],
            ['合计', '', '', '10', '10'],
          ],
        },
      ),
      message: 'scale',
      cells: ['D3'],
      severity: 'review',
      says: ['合计10', '与总分一行写的相同', '10分制'],
    },
    // 5.00 of the funds beside 45.00 of the rows: 50.00, as the total row says too
    'fifty points, those of the funds among them': {
      given: sheetWith({
        ...{ F6: '5.00', H6: '4.70', F13: '5.00', G13: '5.00', F14: '5.00', G14: '3.75' },
        ...{ F15: '5.00', G15: '5.00', F16: '5.00', G16: '5.00', F18: '5.00', G18: '5.00' },
        ...{ F19: '5.00', G19: '5.00', F21: '50.00', G21: '48.45' },
      }),
      message: 'scale',
      cells: ['F13'],
      severity: 'review',
      says: ['合计45', '共50分', '50分制'],
    },
    'half of the points beside a block with the others': {
      given: sheetWith(
        {},
        {
          rows: [
            ['绩效自评表'],
            [
              '三级指标',
              '指标值',
              '完成值',
              '分值',
              '得分',
              '三级指标',
              '指标值',
              '完成值',
              '分值',
              '得分',
            ],
            ['救助人数', '≥150人', '150人', '50', '50', '满意度', '≥95%', '98%', '50', '50'],
            ['', '', '', '', '', '合计', '', '', '100', '100'],
          ],
        },
      ),
      message: 'halved',
      cells: ['D3'],
      severity: 'review',
      says: ['合计50', '100分', '旁边'],
    },
    'no total and no score but those of the rows: a weight, and no block of funds': {
      given: sheetWith(
        {},
        {
          rows: [
            ['绩效自评表'],
            ['三级指标', '指标值', '完成值', '分值', '得分'],
            ['救助人数', '≥150人', '150人', '50', '50'],
            ['满意度', '≥95%', '98%', '40', '40'],
            ['合计', '', '', '100', '90'],
          ],
        },
      ),
      message: 'total',
      cells: ['D3'],
      says: ['合计90', '少10分'],
    },
    'one weight mistyped, which no score tells': {
      given: sheetWith({ F15: '11.00' }),
      message: 'total',
      cells: ['F13'],
      says: ['101'],
    },
  },
  undecided: { 'a weight that cannot be read is its own finding': sheetWith({ F13: '待定' }) },
});
