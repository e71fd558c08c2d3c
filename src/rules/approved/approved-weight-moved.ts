import { defineRule } from '../define-rule';
import { tableName } from '../shared/rows/approved-rows';
import { plain } from '../shared/words/figures';
import { block } from '../shared/looked-at';
import { type MovedWeight, movedWeights, weighedRows } from '../shared/points/moved-weights';
import { cellsOf, nameOf } from '../shared/rows/rows';

export const approvedWeightMoved = defineRule({
  id: 'approved-weight-moved',
  title: '指标分值与批复不一致',
  outcome: 'review',
  basis: ['财预〔2020〕10号：自评指标的权重与批复的绩效指标一并确定'],
  messages: {
    moved: '{rows}，与{table}的分值不一致，请核实后与批复一致；已批准调整的请附批复。',
    fulfilled:
      '{rows}，与{table}的分值不一致，分值从未完成的指标移到了已完成的指标，请改回；已批准调整的请附批复。',
  },
  page: {
    looksFor: '各指标分值与绩效目标表的分值是否相同，不同时分值移到了哪里。按比例折算的不算。',
    why: '把分值从没有完成的指标移到完成的指标，总分就虚高。',
    example: '「培训场次」批复10分、自评5分，「补贴人数」批复15分、自评20分。',
    fix: '改回批复的分值；年中调整过的，附上调整批复。本工具不改写分值。',
  },
  looksAt: block('indicators', (input) => weighedRows(input).length > 0),
  check(input) {
    const targets = input.beside?.targets;
    const moved = movedWeights(input);
    if (!targets || moved.length === 0) return [];
    return [
      {
        message: isToFulfilled(moved) ? ('fulfilled' as const) : ('moved' as const),
        data: { rows: moved.map(said).join('、'), table: tableName(targets) },
        cells: moved.flatMap(({ row }) => cellsOf(row.indicator.weight)),
      },
    ];
  },
});

/** Whether every row that gained points reached its target and some row that lost them did not. */
function isToFulfilled(moved: readonly MovedWeight[]): boolean {
  const isMet = ({ row }: MovedWeight) => row.score.completion?.gte(1) ?? false;
  const gained = moved.filter(({ approved, own }) => own.gt(approved));
  // where those that gained all did, one that did not has lost
  return gained.length > 0 && gained.every(isMet) && !moved.every(isMet);
}

function said({ row, approved, own }: MovedWeight): string {
  return `${nameOf(row)}批复${plain(approved)}分、自评表${plain(own)}分`;
}
