import { oncePer } from '../../../values';
import type { RuleInput } from '../../rule';
import { mainGroup, usualLevel1 } from './groups';
import { level1Of, level2Of, rowsOf, type Row } from './rows';

/** The rows whose 二级指标 stands under a 一级指标 it does not belong to. */
export const misplacedRows = oncePer((input: RuleInput): readonly Row[] =>
  rowsOf(input).filter((row) => {
    const group = mainGroup(level1Of(row));
    const usual = usualLevel1(level2Of(row));
    return group !== null && usual !== null && !usual.includes(group);
  }),
);
