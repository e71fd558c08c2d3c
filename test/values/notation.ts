import type { Quantity, Result, Target } from '../../src/values';

/**
 * A reading in one line, for tables of expectations: `≥ 98 %`, `· 12 次` (no operator), `3..5 个`,
 * `2023-12-31`, `2023-12-01~2023-12-31`, `qualitative`, `met`, `blank`, `unknown`.
 */
export function notation(reading: Target | Result): string {
  if (reading.kind === 'number') return `${reading.operator ?? '·'} ${quantity(reading)}`;
  if (reading.kind === 'range') {
    return `${reading.low.value.toString()}..${quantity(reading.high)}`;
  }
  if (reading.kind === 'date') {
    return reading.earliest === undefined ? reading.date : `${reading.earliest}~${reading.date}`;
  }
  if (reading.kind === 'qualitative') return ('level' in reading && reading.level) || 'qualitative';
  return reading.kind;
}

function quantity({ value, unit, percent }: Quantity): string {
  return [value.toString(), percent ? '%' : null, unit].filter((part) => part !== null).join(' ');
}
