import { defineRule } from '../define-rule';
import { isJudged } from '../shared/reasons/judged-rows';
import { rowsThat } from '../shared/looked-at';
import { cellsOf, nameOf, type Row, rowsOf, textOf } from '../shared/rows/rows';

export const dateLate = defineRule({
  id: 'date-late',
  title: '完成时间晚于指标值',
  outcome: 'review',
  basis: ['时效指标按期完成的得满分，逾期的应扣分并说明原因'],
  messages: {
    full: '{name}年度指标值为{target}，实际为{actual}，已经逾期，却得满分{printed}，请扣减得分。',
    late: '{name}年度指标值为{target}，实际为{actual}，已经逾期；扣多少分没有统一规定，请核实得分{printed}。',
    judged:
      '{name}年度指标值为{target}，实际为{actual}，已经逾期，扣多少分没有统一规定；已经扣分并说明，表内得分{printed}予以保留。',
  },
  page: {
    looksFor:
      '以日期为指标值的指标，实际完成日期是否晚于指标值。逾期仍得满分的必须改，已扣分的请核实，已扣分并写明原因的只作提示。',
    why: '逾期不应得满分；扣多少各地没有统一规定，由填报人按实际判定。',
    example: '指标值「2023年12月底前」，实际完成值「2024年3月15日」，得满分。',
    fix: '扣减得分，写明逾期原因。',
  },
  looksAt: rowsThat(
    ({ indicator: { target, actual } }) =>
      target?.parsed.kind === 'date' && actual?.parsed.kind === 'date',
  ),
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const { target, actual, score } = row.indicator;
      if (target?.parsed.kind !== 'date' || actual?.parsed.kind !== 'date') return [];
      if (row.score.deviation !== 'shortfall' || !row.score.printed) return [];
      const judged = isFull(row) ? FULL : isJudged(input, row) ? JUDGED : LATE;
      return [
        {
          ...judged,
          data: {
            name: nameOf(row),
            target: textOf(target),
            actual: textOf(actual),
            printed: row.score.text ?? '',
          },
          cells: cellsOf(score ?? actual),
          indicator: row.index,
        },
      ];
    });
  },
});

const FULL = { message: 'full', severity: 'error' } as const;
const LATE = { message: 'late', outcome: 'review' } as const;
const JUDGED = { message: 'judged', severity: 'info' } as const;

/** Full marks where less is due; what several scorers gave on the average is theirs. */
function isFull({ score: { outcome, weight, printed } }: Row): boolean {
  return outcome === 'fail' && !!weight && !!printed?.equals(weight);
}
