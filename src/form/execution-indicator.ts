import { oncePer } from '../values';
import type { Field, Indicator } from './form';
import { namesExecution } from './words/execution-words';
import { readLabel } from './words/label';

/** Whether a row of the indicators is 预算执行率 itself, by its name or its group. */
export const isExecutionIndicator = oncePer(
  ({ name, level1, level2 }: Indicator): boolean =>
    isExecutionName(name) || isExecutionName(level1) || isExecutionName(level2),
);

/** Whether a cell names 预算执行率. */
export function isExecutionName(field: Pick<Field, 'text'> | null): boolean {
  return field !== null && namesExecution(readLabel(field.text).bare);
}
