import { isShort } from '../../scoring';
import { defineRule } from '../define-rule';
import { printedRows } from '../shared/looked-at';
import type { Report } from '../rule';
import { comparedPair } from '../shared/rows/compared-pair';
import { rowsOf, type Row } from '../shared/rows/rows';
import { scoreReport } from '../shared/points/refuted-rows';
import { bandInWords } from '../shared/words/band-in-words';
import { weightDispute } from '../shared/points/weight-dispute';

export const fullScoreUnmet = defineRule({
  id: 'full-score-unmet',
  title: '未完成却得满分',
  severity: 'error',
  basis: ['财预〔2020〕10号：未完成指标值的，按完成值与指标值的比例记分'],
  messages: {
    share:
      '{name}{figures}，{short}，应得{computed}分，表内给了满分{printed}，请更正得分或核对实际完成值。',
    band: '{name}{figures}，没有达成，得分应在{how}之间，表内给了满分{printed}，请重新判定。',
  },
  page: {
    looksFor: '实际完成值没有达到指标值，或定性结果为部分达成、未达成，而得分等于分值的行。',
    why: '未完成却得满分是自评抽查中最常退回的问题。',
    example: '指标值≥12次，实际9次，分值10.00，得分写成10.00；应为7.50。',
    fix: '核对实际完成值；确实没有完成的，按比例扣分并写明原因。',
  },
  looksAt: printedRows,
  check(input) {
    const disputed = weightDispute(input)?.row.index;
    return rowsOf(input).flatMap((row): Report<'share' | 'band'>[] => {
      const { score, index } = row;
      const isFull = score.printed !== null && !!score.weight?.equals(score.printed);
      if (index === disputed || score.outcome !== 'fail' || !isShort(score.deviation) || !isFull)
        return [];
      if (!score.weight?.gt(0)) return [];
      if (score.computed) return [withShort(scoreReport('share', row), row)];
      return score.band ? [scoreReport('band', row, bandInWords(score.band))] : [];
    });
  },
});

/** A limit that was passed is not said to be unfinished. */
function withShort<R extends Report>(report: R, row: Row): R {
  const short = comparedPair(row)?.reverse ? '超过指标值' : '没有完成';
  return { ...report, data: { ...report.data, short } };
}
