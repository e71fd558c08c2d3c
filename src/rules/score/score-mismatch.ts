import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { scoreData } from '../shared/points/refuted-rows';
import { deductedWithReason } from '../shared/points/deducted-with-reason';
import { isRefuted, scoreCause } from '../shared/points/score-cause';
import type { RuleInput } from '../rule';
import { cellsOf, rowsOf, type Row } from '../shared/rows/rows';
import { bandInWords } from '../shared/words/band-in-words';
import { holdsTwoFigures } from '../shared/words/two-figures';
import { weightDispute } from '../shared/points/weight-dispute';

export const scoreMismatch = defineRule({
  id: 'score-mismatch',
  title: '得分与计算不符',
  severity: 'error',
  basis: ['财预〔2020〕10号：定量指标完成的记满分，未完成的按完成比例记分'],
  messages: {
    plain: '{name}{figures}，分值{weight}，应得{computed}分，表内为{printed}，请改为{computed}。',
    reverse:
      '{name}{figures}，分值{weight}，应得{computed}分；表内{printed}是把越小越好的指标按「实际÷指标」算的，请改为{computed}。',
    otherReverse:
      '{name}{figures}，分值{weight}，按当前口径应得{computed}分；表内{printed}是按另一种反向指标算法得出的，请改为{computed}，或改选口径。',
    deducted:
      '{name}{figures}，分值{weight}，按完成情况应得{computed}分，表内为{printed}，并写了原因：确属另行扣分的请核实后保留，否则请改为{computed}。',
    text: '{name}得分栏为「{printed}」，不是数字，应为{computed}。',
    judge: '{name}得分栏为「{printed}」，不是数字，应在{band}分之间判定，请填写数字。',
  },
  page: {
    looksFor: '能够计算的指标，表内得分是否等于按口径算出的得分。',
    why: '得分是总分和等级的依据，差0.01分也会使总分对不上。',
    example: '指标值≥120.00，实际55.00，分值10.00，截断到两位应得4.58，表内为4.60。',
    fix: '点「写回」改为应得的分数；如果指标值、实际完成值或分值填错了，请先改它们。',
  },
  looksAt: rowsThat(({ score }) => score.text),
  check(input) {
    const disputed = weightDispute(input)?.row.index;
    return rowsOf(input).flatMap((row) => {
      const { score, indicator } = row;
      const message = row.index === disputed ? null : messageFor(row, input);
      if (!message) return [];
      return [
        {
          message,
          data: { ...scoreData(row), band: score.band ? bandInWords(score.band) : '' },
          cells: cellsOf(indicator.score),
          indicator: row.index,
          ...((message === 'deducted' || holdsTwoFigures(score.text)) && {
            outcome: 'review' as const,
          }),
        },
      ];
    });
  },
});

function messageFor(row: Row, input: RuleInput) {
  const { outcome, printed, text, state } = row.score;
  if (outcome !== 'fail') return null;
  if (!printed && text !== '') return state === 'determined' ? 'text' : 'judge';
  if (!isRefuted(row)) return null;
  if (deductedWithReason(input).includes(row)) return 'deducted';
  const cause = scoreCause(row, input.standard)?.kind;
  if (cause === 'reverse-as-positive') return 'reverse';
  return cause === 'other-reverse' ? 'otherReverse' : 'plain';
}
