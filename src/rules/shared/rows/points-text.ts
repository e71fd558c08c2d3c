import { fixed, plain } from '../words/figures';
import { comparedPair } from './compared-pair';
import { type Row, weightText } from './rows';

/** ，完成45.83%，得4.58分（分值10.00）. */
export function pointsOf(row: Row): string {
  const { score } = row;
  // a figure that is itself refuted is no result to be explained
  const points = score.value ?? (score.outcome === 'fail' ? null : score.printed);
  const share = shareOf(row);
  if (!points || !score.weight) return share;
  return `${share}，得${fixed(points)}分（分值${weightText(row)}）`;
}

/** ，完成45.83%; of a target not to be passed (≤5天, done in 6) it is no completion: ，为指标值的120%. */
function shareOf(row: Row): string {
  const { completion } = row.score;
  if (!completion || completion.isNegative()) return '';
  const says = comparedPair(row)?.reverse ? '为指标值的' : '完成';
  const percent = completion.mul(100);
  const shown = percent.toDecimalPlaces(2);
  // what falls short by less than is shown is not said to be all of it
  if (shown.eq(100) && !percent.eq(100)) return percent.lt(100) ? `，${says}不到100%` : '';
  return `，${says}${plain(shown)}%`;
}
