import type { Click } from '../../session';

/** What to weigh before ticking an offer: of a score given lower, and of a total that may be right. */
export function offerHints(offers: readonly Pick<Click, 'edit'>[]): string[] {
  const hints: string[] = [];
  if (offers.some(({ edit }) => edit.field === 'score')) {
    hints.push('表内得分低于应得分。勾选的随写回改为应得分；不勾选的，请填写扣分原因。');
  }
  if (offers.some(({ edit }) => edit.field !== 'score')) {
    hints.push(
      '总分与各项得分之和不符，也可能是人工给定的得分填错了。核实得分后，勾选的随写回改写。',
    );
  }
  return hints;
}
