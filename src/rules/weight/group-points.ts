import { isDone, isShort } from '../../scoring';
import { Decimal } from '../../values';
import { defineRule } from '../define-rule';
import { plain } from '../shared/words/figures';
import { type PointGroup, pointGroups } from '../shared/points/group-points';
import { block } from '../shared/looked-at';
import { namesOf } from '../shared/rows/named-rows';
import { hasReason } from '../shared/reasons/owed-reason';
import type { Row } from '../shared/rows/rows';
import type { RuleInput } from '../rule';

export const groupPoints = defineRule({
  id: 'group-points',
  title: '分组得分与分组分值不符',
  severity: 'error',
  basis: ['部分地区的自评表不设「分值」栏，分值印在「年度绩效目标1（80分）」一类的标题里'],
  messages: {
    over: '{label}共{points}分，各项得分合计{sum}分，超过了{points}分，请核对各行得分。',
    full: '{names}没有完成，{label}各项得分合计却仍是满分{points}分，请核对{which}得分。',
    less: '{label}各项都已完成，得分合计{sum}分，比{points}分少{lack}分，请核实扣分的原因。',
  },
  page: {
    looksFor:
      '几行共用一个分值（分值印在分组标题里，或合并为一格）的自评表，各组得分合计是否超过该组分值，有指标没有完成时是否仍得满分，都完成时是否少了分而没有写原因。',
    why: '没有「分值」栏时不能逐行核算，但各行得分之和仍受分组分值约束。',
    example: '「年度绩效目标1（80分）」下合格率≥98%，实际80%，三项得分合计仍是80分。',
    fix: '对照实际完成情况重新分配该组各行的得分。',
  },
  looksAt: block('indicators', (input) => pointGroups(input).some(isScored)),
  check(input) {
    if (input.form.unfilled) return [];
    return pointGroups(input)
      .filter(isScored)
      .flatMap((group) => reportOf(group, input) ?? []);
  },
});

/** Some row prints its score; what is blank beside it can only add to it. */
function isScored({ rows }: PointGroup): boolean {
  return rows.some(({ score }) => score.printed !== null);
}

function reportOf({ label, points, rows, at }: PointGroup, input: RuleInput) {
  const sum = rows.reduce((all, { score }) => all.plus(score.printed ?? 0), new Decimal(0));
  const short = rows.filter(({ score }) => isShort(score.deviation));
  const scoresOf = (some: readonly Row[]) => some.flatMap(({ score }) => score.cell ?? []);
  const data = {
    label,
    points: plain(points),
    sum: plain(sum),
    lack: plain(points.minus(sum)),
    names: namesOf(short),
    which: short.length > 1 ? '这几项的' : '该项',
  };
  if (sum.gt(points)) return { message: 'over' as const, data, cells: [at, ...scoresOf(rows)] };
  if (rows.some(({ score }) => score.printed === null)) return null;
  if (short.length > 0 && sum.eq(points)) {
    return { message: 'full' as const, data, cells: scoresOf(short) };
  }
  const allMet = rows.every(({ score }) => isDone(score.deviation));
  const isExplained = rows.some((row) => hasReason(input, row));
  if (!allMet || sum.eq(points) || isExplained) return null;
  return { message: 'less' as const, data, cells: [at], outcome: 'review' as const };
}
