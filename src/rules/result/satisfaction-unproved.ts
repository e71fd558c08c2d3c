import { aggregated, namesOf } from '../shared/rows/named-rows';
import { defineRule } from '../define-rule';
import { comparedPair } from '../shared/rows/compared-pair';
import { copiesSign } from '../shared/rows/copied-result';
import { cellOf, type Row, textOf } from '../shared/rows/rows';
import { satisfactionRows } from '../shared/rows/satisfaction-rows';
import { SATISFACTION } from '../shared/words/vocabulary';

const FULL_SATISFACTION = 100;
const NO_COMPLAINTS = /(未|没有|无|零)(收到|接到|发生)?.{0,4}投诉/;

export const satisfactionUnproved = defineRule({
  id: 'satisfaction-unproved',
  title: '满意度缺少依据',
  severity: 'info',
  basis: ['满意度指标应以问卷调查等方式取得'],
  messages: {
    exact: '{cases}，调查结果很少如此，建议核对是否按问卷统计结果填写，并备好依据。',
    complaints: '{names}以没有投诉代替满意度，建议改填调查得出的满意度。',
  },
  page: {
    looksFor: '满意度是否为100%、是否恰好等于指标值，或者以「未收到投诉」代替。',
    why: '真实调查很少恰好等于目标或人人满意；没有调查数据的满意度在抽查中不予认可。',
    example: '满意度指标值≥90.00，实际完成值90.00。',
    fix: '按问卷统计结果填写，并留存问卷；确实如此的无须改动。',
  },
  looksAt: (input) => satisfactionRows(input).map(({ index }) => index),
  check(input) {
    // 投诉率 listed there is no survey; satisfaction-misnamed speaks of it
    const rows = satisfactionRows(input).filter(({ indicator }) =>
      SATISFACTION.test(indicator.name.text),
    );
    const full = rows.filter((row) => comparedPair(row)?.actual.equals(FULL_SATISFACTION));
    const exact = rows.filter((row) => {
      const pair = comparedPair(row);
      // a result that copies the sign too is told as such
      return pair?.actual.equals(pair.target) && !full.includes(row) && !copiesSign(row);
    });
    // where a number is due, 无投诉 is already told to be none
    const complaints = rows.filter(
      ({ indicator: { target, actual } }) =>
        target?.parsed.kind !== 'number' && NO_COMPLAINTS.test(textOf(actual)),
    );
    const at = cellOf('actual');
    return [
      ...aggregated('exact', inOrder([...full, ...exact]), at, { cases: cases(full, exact) }),
      ...aggregated('complaints', complaints, at),
    ];
  },
});

/** Which of the two it is: 「甲」的实际完成值为100%，「乙」的实际完成值恰好等于指标值. */
function cases(full: readonly Row[], exact: readonly Row[]): string {
  const told = [
    ...(full.length > 0 ? [`${namesOf(full)}的实际完成值为100%`] : []),
    ...(exact.length > 0 ? [`${namesOf(exact)}的实际完成值恰好等于指标值`] : []),
  ];
  return told.join('，');
}

function inOrder(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => a.index - b.index);
}
