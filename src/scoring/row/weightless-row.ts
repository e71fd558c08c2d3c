import { type Achievement, isFull } from '../achievement/achievement';
import { decimalOf } from '../shared/decimal-of';
import { incomplete } from './incomplete-row';
import { judged } from './judged-row';
import { wholeBand } from '../shared/qualitative-band';
import { agreed, type RowReadings } from '../achievement/readings';
import type { ScoredRow } from './scored-row';
import type { IndicatorScore } from '../shared/scores';
import { weightlessGroups } from '../weight/weightless-group';

/** A row without points of its own: where its readings differ it fell short of nothing known. */
export function scoreWithoutWeight(row: ScoredRow, read: RowReadings): IndicatorScore {
  if (agreed(read) === row.achievement) return withoutWeight(row);
  const met = read.readings.find(({ achievement }) => !fellShort(achievement));
  const score = withoutWeight({ ...row, achievement: met?.achievement ?? row.achievement });
  return { ...score, deviation: 'unknown' };
}

/** A row whose points are blank or no number, or that stands in a layout without them, by its usual reading. */
export function withoutWeight(row: ScoredRow): IndicatorScore {
  const { indicator, achievement } = row;
  if (indicator.weight) {
    const why = row.weight ? '分值小于零' : '分值未填写或不是数字';
    return incomplete(row, why, [indicator.weight.at]);
  }
  if (achievement.kind === 'incomplete') {
    return incomplete(row, achievement.why, achievement.waitsFor);
  }
  return ofGroup(row);
}

/**
 * A row of a layout without 分值, where a person shares the group's points among its rows: they add up
 * to the group's where each is done, and to less where this one fell short.
 */
function ofGroup(row: ScoredRow): IndicatorScore {
  const { form, index, standard, achievement } = row;
  const group = weightlessGroups(form, standard).find(({ rows }) => rows.includes(index));
  const points = group?.points ?? decimalOf(standard.parameters.fullMarks);
  const why = '表中没有该项指标的分值，得分由人工确定';
  const lost = group?.printed ? group.points.minus(group.printed) : null;
  if (!group || lost === null || lost.isNegative() || achievement.kind === 'undecided') {
    return judged(row, wholeBand(points), why, 'review');
  }
  const full = `本组${group.rows.length}项指标共得满分${points.toString()}，没有为未完成扣分`;
  return lost.isZero() && fellShort(achievement)
    ? judged(row, wholeBand(points), full, 'review')
    : judged(row, wholeBand(points), why, 'pass');
}

function fellShort(achievement: Achievement): boolean {
  if (achievement.kind === 'level') return achievement.level !== 'met';
  return achievement.kind === 'decided' && !isFull(achievement);
}
