import { sameCell } from '../../sheet';
import { halfWidth, oncePer } from '../../values';
import type { RuleInput } from '../rule';
import { bareName, rowsOf, type Row } from './rows';

type Namesakes = readonly [Row, ...Row[]];

/** Rows with the same name, by name; the parts of one merged name cell are one indicator. */
export const duplicates = oncePer((input: RuleInput): readonly Namesakes[] => {
  const byName = new Map<string, [Row, ...Row[]]>();
  for (const row of rowsOf(input)) {
    const name = halfWidth(bareName(row)).replace(/\s/g, '');
    const same = byName.get(name);
    if (name === '') continue;
    if (!same) byName.set(name, [row]);
    else if (!same.some((one) => sameCell(one.indicator.name.at, row.indicator.name.at))) {
      same.push(row);
    }
  }
  return [...byName.values()].filter(({ length }) => length > 1);
});
