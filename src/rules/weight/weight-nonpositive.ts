import type { Indicator } from '../../form';
import { numberIn } from '../../scoring';
import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { isEmptySign, isFilled, plain } from '../shared/words/figures';
import { isPointless } from '../shared/points/pointless-rows';
import { cellsOf, nameOf, type Row, rowsOf } from '../shared/rows/rows';

export const weightNonpositive = defineRule({
  id: 'weight-nonpositive',
  title: '分值空白或不大于零',
  severity: 'error',
  basis: ['财预〔2020〕10号：绩效指标分值合计为100分，各项指标均应赋分'],
  messages: {
    blank: '{name}的分值空白，请按批复的绩效目标填写{cell}。',
    beyond:
      '其余各行的分值已合计满分，{name}没有分值和得分，请核实这一行是不是计分的指标；是的，请填写{cell}并调整其余分值。',
    heading: '{name}的分值空白，核验时按分组标题写的{points}分计算，请核实后填写{cell}。',
    zero: '{name}的分值为{weight}，分值应大于零，请核对{cell}。',
    text: '{name}的分值「{weight}」不是数字，请核对{cell}。',
  },
  page: {
    looksFor: '有指标值或完成值的行，分值是否空白、为零、为负或不是数字。',
    why: '没有分值就没有得分，分值合计也不会是100。',
    example: '设备验收合格率填了指标值和完成值，分值一格空白。',
    fix: '按批复的绩效目标表补填分值。',
  },
  looksAt: rowsThat(({ indicator }) => indicator.weight),
  check(input) {
    const hasOwn = !input.form.indicators.every(isBlank);
    const told = hasOwn ? rowsOf(input).flatMap(toldByHeading) : [];
    const blank = rowsOf(input).flatMap((row) => {
      const { weight, target, actual, score } = row.indicator;
      if (!weight || row.score.weight?.gt(0) || numberIn(weight)?.gt(0)) return [];
      if (!isFilled(target) && !isFilled(actual)) return [];
      // A row signed off with `-` in both cells is not scored on purpose.
      if (weight.text !== '' && isEmptySign(weight) && !isFilled(score)) return [];
      const message = row.score.weight ? ('zero' as const) : ('text' as const);
      const found = isPointless(input, row) ? BEYOND : BLANK;
      return [
        {
          ...(weight.text === '' ? found : { message }),
          data: { name: nameOf(row), weight: weight.text },
          cells: cellsOf(weight),
          indicator: row.index,
        },
      ];
    });
    return [...told, ...blank];
  },
});

/** A blank where other rows have their points, and which a heading or a name gives some all the same. */
function toldByHeading(row: Row) {
  const { weight } = row.indicator;
  const points = row.score.weight;
  if (weight?.text !== '' || !points?.gt(0)) return [];
  const data = { name: nameOf(row), points: plain(points) };
  const found = { data, cells: cellsOf(weight), indicator: row.index };
  return [{ message: 'heading' as const, outcome: 'review' as const, ...found }];
}

/** Whether a row has no points of its own; a form may have them in its headings alone. */
function isBlank({ weight }: Indicator): boolean {
  return !weight || weight.text === '';
}

const BLANK = { message: 'blank' } as const;
const BEYOND = { message: 'beyond', outcome: 'review' } as const;
