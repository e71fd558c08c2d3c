import type { IndicatorScore } from '../../scoring';
import { defineRule } from '../define-rule';
import { isEcho } from '../shared/rows/copied-result';
import { isJudged, isOpenJudgement } from '../shared/reasons/judged-rows';
import { rowsThat, isFilledRow, hasTarget } from '../shared/looked-at';
import { cellsOf, nameOf, rowsOf, textOf } from '../shared/rows/rows';

export const qualUnknownResult = defineRule({
  id: 'qual-unknown-result',
  title: '定性结果无法归档',
  outcome: 'review',
  basis: [
    '财预〔2020〕10号：定性指标结果分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档',
  ],
  messages: {
    unknown:
      '{name}年度指标值为「{target}」，实际完成值「{actual}」看不出是否达成，{kept}请核实，也可改写为达成、部分达成或未达成。',
    judged:
      '{name}年度指标值为「{target}」，实际完成值「{actual}」看不出是否达成；已经扣分并说明，{kept}宜改写为达成、部分达成或未达成。',
  },
  page: {
    looksFor:
      '定性指标的实际完成值能否归入达成、部分达成、未达成三档之一。已经扣分并写明原因的只作提示。',
    why: '归不了档就定不了得分区间，只能由人判定。',
    example: '指标值「健全」，实际完成值写「制度修订3项」。',
    fix: '改用规定的结果表述，如「达成指标」；需要补充的内容写到偏差原因分析栏。',
  },
  looksAt: rowsThat((row) => hasTarget('qualitative')(row) && isFilledRow(row)),
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const target = row.indicator.target?.parsed;
      const actual = row.indicator.actual?.parsed;
      if (target?.kind !== 'qualitative' || !actual) return [];
      if (actual.kind !== 'qualitative' && actual.kind !== 'unknown') return [];
      if (!isOpen(row.score) || isEcho(row)) return [];
      if (actual.kind === 'qualitative' && (actual.level || actual.isBelow)) return [];
      return [
        {
          ...(isJudged(input, row) ? JUDGED : UNKNOWN),
          data: {
            name: nameOf(row),
            target: textOf(row.indicator.target),
            actual: textOf(row.indicator.actual),
            kept: row.score.printed ? `表内得分${row.score.text ?? ''}予以保留，` : '',
          },
          cells: cellsOf(row.indicator.actual),
          indicator: row.index,
        },
      ];
    });
  },
});

/** Scored or not, a person has to say what the result comes to. */
function isOpen(score: IndicatorScore): boolean {
  return score.state === 'none' ? score.undecided !== null : isOpenJudgement(score);
}

const UNKNOWN = { message: 'unknown' } as const;
const JUDGED = { message: 'judged', severity: 'info' } as const;
