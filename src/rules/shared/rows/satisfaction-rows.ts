import { oncePer } from '../../../values';
import type { RuleInput } from '../../rule';
import { level1Of, level2Of, rowsOf, type Row } from './rows';
import { SATISFACTION } from '../words/vocabulary';

/** The rows under 满意度指标, by their own 二级指标 or, without one, by their 一级指标. */
export const satisfactionRows = oncePer((input: RuleInput): readonly Row[] =>
  rowsOf(input).filter((row) => SATISFACTION.test(level2Of(row) || level1Of(row))),
);
