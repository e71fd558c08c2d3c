import type { Indicator } from './form';
import { namesExecution } from './words/execution-words';
import { readLabel } from './words/label';

/** Whether a row of the indicators is 预算执行率 itself, by its name or its group. */
export function isExecutionIndicator({
  name,
  level1,
  level2,
}: Pick<Indicator, 'name' | 'level1' | 'level2'>): boolean {
  return [name, level1, level2].some(
    (field) => !!field && namesExecution(readLabel(field.text).bare),
  );
}
