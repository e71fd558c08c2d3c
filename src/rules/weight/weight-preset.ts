import { Decimal } from '../../values';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { plain } from '../shared/words/figures';
import { mainGroup } from '../shared/rows/groups';
import { formCell, level1Of, rowsOf } from '../shared/rows/rows';
import type { RuleInput } from '../rule';

export const weightPreset = defineRule({
  id: 'weight-preset',
  title: '一级指标分值与通常比例不同',
  severity: 'info',
  basis: [
    '财预〔2020〕10号：原则上预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%，可以调整',
  ],
  messages: {
    differ: '{groups}，与口径通常的{preset}不同；经批复调整的无须改动。',
  },
  page: {
    looksFor: '各一级指标的分值合计是否与口径所列的通常比例一致。只作提示。',
    why: '比例可以按项目情况调整，但调整应有批复。',
    example: '产出指标合计60.00，效益指标合计20.00，通常为50与30。',
    fix: '对照批复的绩效目标表；一致的无须改动。',
  },
  looksAt: block(
    'indicators',
    ({ standard, scores }) =>
      standard.parameters.weightPreset.value && scores.indicatorWeight.gt(0),
  ),
  check(input) {
    const preset = input.standard.parameters.weightPreset.value;
    const sums = groupSums(input);
    if (!preset || !sums || input.scores.indicators.length === 0) return [];
    const usual = new Map(
      Object.entries(preset).map(([name, points]) => [mainGroup(name), points]),
    );
    // A standard that counts 满意度 within 效益 names no group of that kind.
    const satisfied = usual.has('满意度') ? undefined : sums.get('满意度');
    if (satisfied) {
      sums.set('效益', satisfied.plus(sums.get('效益') ?? 0));
      sums.delete('满意度');
    }
    const differing = [...sums].filter(([name, sum]) => !sum.equals(usual.get(name) ?? 0));
    if (differing.length === 0) return [];
    const data = {
      groups: differing.map(([name, sum]) => `${name}指标分值合计${plain(sum)}`).join('、'),
      preset: Object.entries(preset)
        .map(([name, points]) => `${name}${points}`)
        .join('、'),
    };
    return [{ message: 'differ' as const, data, cells: [formCell(input.form)] }];
  },
});

/** Points by main group; null when a row has no readable weight or stands under no known group. */
function groupSums(input: RuleInput): Map<string, Decimal> | null {
  const sums = new Map<string, Decimal>();
  for (const row of rowsOf(input)) {
    const group = mainGroup(level1Of(row));
    if (!group || !row.score.weight) return null;
    sums.set(group, (sums.get(group) ?? new Decimal(0)).plus(row.score.weight));
  }
  return sums;
}
