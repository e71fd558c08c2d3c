import type { Form, Indicator } from '../../src/form';
import { type IndicatorScore, scoreForm } from '../../src/scoring';
import { findStandard, type Standard } from '../../src/standards';
import { formOf, type RowSpec } from './form-of';

const shanghai = findStandard('shanghai')!;

export interface Asked {
  readonly standard?: Standard;
  readonly habits?: boolean;
  readonly change?: (indicator: Indicator, index: number) => Partial<Indicator>;
}

/** The scores of rows of 10 points each unless they say otherwise, under Shanghai's standard, in the cells G13, G14 … */
export function scoresOf(
  rows: readonly RowSpec[],
  { standard = shanghai, habits = false, change = () => ({}) }: Asked = {},
): readonly IndicatorScore[] {
  const form: Form = formOf({ rows: rows.map((row) => ({ weight: '10', ...row })) });
  const indicators = form.indicators.map((one, i) => ({ ...one, ...change(one, i) }));
  return scoreForm({ ...form, indicators }, standard, { habits }).indicators;
}

export function scoreOf(row: RowSpec, asked: Asked = {}): IndicatorScore {
  return scoresOf([row], asked)[0]!;
}
