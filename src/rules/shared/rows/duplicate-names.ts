import { a1 } from '../../../sheet';
import { halfWidth, oncePer } from '../../../values';
import type { RuleInput } from '../../rule';
import { bareName, rowsOf, type Row } from './rows';

type Namesakes = readonly [Row, ...Row[]];

/** Rows with the same name, by name; the parts of one merged name cell are one indicator. */
export const duplicates = oncePer((input: RuleInput): readonly Namesakes[] => {
  const byName = new Map<string, [Row, ...Row[]]>();
  const seen = new Set<string>();
  for (const row of rowsOf(input)) {
    const name = halfWidth(bareName(row)).replace(/\s/g, '');
    const cell = a1(row.indicator.name.at);
    if (name === '' || seen.has(cell)) continue;
    seen.add(cell);
    const same = byName.get(name);
    if (same) same.push(row);
    else byName.set(name, [row]);
  }
  return [...byName.values()].filter(({ length }) => length > 1);
});
