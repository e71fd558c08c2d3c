import { readCellValue } from './cell-value';
import { withColumns } from './columns';
import { resultLevel } from './qualitative';
import type { ValueInput } from './input';
import type { Result, Target } from './value';

/**
 * The 年度指标值 of one row as a target. Numbers are in base units (1.2万人 is 12000 人, 90万元 is
 * 900000 元), percentages in percent points. Never throws: what cannot be decided is `unknown`.
 */
export function parseTarget(input: ValueInput): Target {
  return withColumns(readCellValue(input), input);
}

/**
 * The 实际完成值 of one row as a result, in the same units as a target. An operator is kept only as
 * printed in the cell itself; the operator column and the name speak of the target.
 */
export function parseResult(input: ValueInput): Result {
  const cell = readCellValue(input);
  const reading = withColumns(cell, { ...input, operatorText: '' });
  if (reading.kind === 'qualitative') return { ...reading, level: resultLevel(reading.raw) };
  if (reading.kind !== 'number') return reading;
  return {
    ...reading,
    operator: cell.kind === 'number' && !SPELLED_ZERO.test(cell.raw) ? cell.operator : null,
  };
}

/** 零事故 says = only by its words; a result that uses them repeats no operator. */
const SPELLED_ZERO = /^(?:实现|确保|保持)?零/;
