import { reviewSheet } from '../../src/review';
import { a1 } from '../../src/sheet';
import { drawn, snapshotOf } from '../form/snapshot-of';

/* 合计 | 90 | 89.77 beside a fund block of 10 points: the row says by its weights that it counts the indicators alone. */

const form = (total: string) =>
  snapshotOf(
    drawn(`项目支出绩效自评表（2022年度）
项目名称|农产品检测||||
资金（万元）|预算数|执行数|执行率|分值|得分
年度资金总额|45|44.1|98%|10|9.8
一级指标|三级指标|指标值|完成值|分值|得分
产出指标|检测批次|≥1200批次|1260批次|80|80
满意度指标|主体满意度|≥90%|88%|10|9.77
${total}
自评等级|优||||`),
  );

function reviewed(total: string) {
  const [review] = reviewSheet(form(total)).reviews;
  const { edits, scores } = review!;
  return { outcome: scores.total.outcome, edits: edits.map(({ cell }) => a1(cell)) };
}

test('a total of the rows alone stands, and the grade is that of the whole form', () => {
  expect(reviewed('合计||||90|89.77')).toEqual({ outcome: 'pass', edits: [] });
});

test('a total that is neither sum is wrong', () => {
  expect(reviewed('合计||||90|88.77').outcome).toBe('fail');
});

test('where the weights count 预算执行 in, the total does too', () => {
  expect(reviewed('总分||||100|89.77')).toEqual({ outcome: 'fail', edits: ['F8'] });
  expect(reviewed('总分||||100|99.57')).toEqual({ outcome: 'pass', edits: [] });
});
