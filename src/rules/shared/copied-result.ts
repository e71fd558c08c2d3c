import type { Row } from './rows';

/** Whether the result repeats a number of the target with its sign: ≥90% for ≥90%. */
export function copiesSign(row: Row): boolean {
  const actual = row.indicator.actual?.parsed;
  return isSame(row) && actual?.kind === 'number' && actual.operator !== null;
}

/** Whether result and target are the same text. */
export function isSame({ indicator: { target, actual } }: Row): boolean {
  return (
    !!target && !!actual && actual.parsed.raw !== '' && target.parsed.raw === actual.parsed.raw
  );
}
