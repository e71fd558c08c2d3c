import { straysBeside } from '../../form';
import { parseAmount } from '../../values';
import type { Doubt, WrittenOver } from './doubt';

/**
 * 9.17 in no column at all, in the row of a score that is wrong or in most of the others: it may be the one that is
 * meant. Or a rule (每低1个百分点扣1分) by which the row is scored.
 */
export const BESIDE_STRAY: Doubt<WrittenOver> = {
  why: '同一行另有不知属于哪一栏的内容',
  holds: ({ input: { form }, at, held }) =>
    !!held &&
    straysBeside(form, at.row).some(
      ({ text }) => parseAmount({ text }) !== null || /[扣减得计记][\d.]{1,4}分/.test(text),
    ),
};
