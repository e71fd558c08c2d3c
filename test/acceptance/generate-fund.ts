import fc from 'fast-check';
import { decimal, type FundModel } from './form-model';

/** 年度资金总额 and the sources that add up to it, nothing spent beyond its budget, in 万元. */
export function funds(rows: number): fc.Arbitrary<FundModel[]> {
  const spent = fc
    .tuple(fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: 1, max: 100 }))
    .map(([budget, share]) => ({ budget, executed: Math.ceil((budget * share) / 100) }));
  const nothing = fc.constant({ budget: 0, executed: 0 });
  const others = fc.array(fc.oneof(spent, nothing), {
    minLength: Math.max(rows - 2, 0),
    maxLength: Math.max(rows - 2, 0),
  });
  return fc.tuple(spent, others).map(([first, rest]) => {
    const sources = [first, ...rest];
    const sum = (of: 'budget' | 'executed') => sources.reduce((all, one) => all + one[of], 0);
    const all = [{ budget: sum('budget'), executed: sum('executed') }, ...sources];
    return all.slice(0, rows).map(({ budget, executed }) => ({
      initial: decimal(BigInt(budget)),
      budget: decimal(BigInt(budget)),
      executed: decimal(BigInt(executed)),
      rate: '',
    }));
  });
}
