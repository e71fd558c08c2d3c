import type { Doubt } from '../../scoring';
import { defineRule } from '../define-rule';
import type { Report } from '../rule';
import { comparedRows, fundThat, hasAmounts } from '../shared/looked-at';
import { nameOf, rowsOf } from '../shared/rows/rows';

export const magnitudeDoubt = defineRule({
  id: 'magnitude-doubt',
  title: '数值相差悬殊，单位存疑',
  outcome: 'review',
  basis: ['自评表金额单位统一为万元；实际完成值与年度指标值应当同一单位'],
  messages: {
    stray: '{why}，执行率和得分暂不计算，请核对{cell}后改正。',
    unread: '{why}，执行率和得分暂不计算，请在识别结果里指定{cell}是哪一栏。',
    amounts: '{why}，执行率和得分暂不计算，请核对{cell}的单位后改正。',
    row: '{name}的{why}，得分暂不改写，请核对{cell}。',
  },
  page: {
    looksFor: '应当同一单位的两个数相差约一万倍、一亿倍，或者一处是百分数、一处是小数。',
    why: '多半是元与万元、95%与0.95混用；照此计算出的执行率和得分没有意义。',
    example: '全年预算数100万元，全年执行数填了1000000。',
    fix: '把两个数改为同一单位。',
  },
  looksAt: (input) => [...fundThat(hasAmounts)(input), ...comparedRows(input)],
  check(input) {
    const { fund } = input.scores;
    const ofFund = distinct(
      [fund?.rate.doubt, ...(fund?.sources ?? []).map(({ doubt }) => doubt)].filter(
        (doubt) => doubt !== undefined,
      ),
    );
    return [
      // the same slip in total and sources is one
      ...ofFund.slice(0, 1).map((doubt) => ({
        message: messageFor(doubt),
        data: { why: doubt.why, name: '' },
        cells: ofFund.flatMap(({ cells }) => cells),
      })),
      ...rowsOf(input).flatMap((row): Report<'row'>[] => {
        const { doubt } = row.score;
        if (!doubt || doubt.kind === 'hidden') return [];
        return [
          {
            message: 'row' as const,
            data: { name: nameOf(row), why: doubt.why },
            cells: doubt.cells,
            indicator: row.index,
          },
        ];
      }),
    ];
  },
});

/** Of a doubt about the funds. */
function messageFor({ kind }: Doubt) {
  return kind === 'stray' || kind === 'unread' ? kind : ('amounts' as const);
}

function distinct(doubts: readonly Doubt[]): Doubt[] {
  return doubts.filter((doubt, i) => doubts.findIndex(({ why }) => why === doubt.why) === i);
}
