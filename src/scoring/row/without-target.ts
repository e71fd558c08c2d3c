import { type Form, type Indicator, indicatorAt, isExecutionIndicator } from '../../form';
import { oncePer } from '../../values';

/**
 * Why a row without a 年度指标值 owes none, as a Chinese clause: 预算执行率 is due in full, and 决策 and 管理
 * are assessed by a person where a form puts a sign for the target of each of their rows. Null where the
 * row has a target or owes one.
 */
export function owesNoTarget(form: Form, index: number): string | null {
  const indicator = indicatorAt(form, index);
  if (indicator.target?.parsed.kind !== 'blank') return null;
  if (isExecutionIndicator(indicator)) return '预算执行率不另设年度指标值';
  return assessedRows(form).has(indicator)
    ? '这一组不设年度指标值，得分由人工按管理情况给定'
    : null;
}

/** The rows of groups that are assessed: two at least, beside others that have targets. */
const assessedRows = oncePer((form: Form): ReadonlySet<Indicator> => {
  const mixed = new Set<string>();
  for (const one of form.indicators) if (!isAssessed(one)) mixed.add(one.level1?.text ?? '');
  const assessed = form.indicators.filter(({ level1 }) => {
    return !!level1 && !TARGETED.test(level1.text) && !mixed.has(level1.text);
  });
  const hasTargets = form.indicators.some(({ target }) => target && target.parsed.kind !== 'blank');
  return new Set(assessed.length > 1 && hasTargets ? assessed : []);
});

/** What is due of these is never left to a sign. */
const TARGETED = /产出|效益|效果|满意|成本/;

/** A sign where the target would stand, and words for what was found. */
function isAssessed({ target, actual }: Indicator): boolean {
  if (!target || target.text === '' || target.parsed.kind !== 'blank') return false;
  return actual?.parsed.kind !== 'blank';
}
