import { isWholeScale } from '../../../values';
import type { Row } from './rows';

/** Whether the result repeats a number of the target with its sign: ≥90% for ≥90%. */
export function copiesSign(row: Row): boolean {
  const actual = row.indicator.actual?.parsed;
  return isSame(row) && actual?.kind === 'number' && actual.operator !== null;
}

/** Whether the form writes signs before results of its own (≥92% for ≥90%), so that a sign is no copy. */
export function writesSigns(rows: readonly Row[]): boolean {
  return rows.some((row) => {
    const actual = row.indicator.actual?.parsed;
    return actual?.kind === 'number' && actual.operator !== null && !isSame(row);
  });
}

/** Whether result and target are the same text. */
function isSame({ indicator: { target, actual } }: Row): boolean {
  return (
    !!target && !!actual && actual.parsed.raw !== '' && target.parsed.raw === actual.parsed.raw
  );
}

/** Whether the result repeats a target in words, and so counts as met: never 好坏, which names no grade. */
export function isEcho(row: Row): boolean {
  const target = row.indicator.target?.parsed;
  if (target?.kind !== 'qualitative' && target?.kind !== 'unknown') return false;
  return isSame(row) && !isWholeScale(target.raw);
}
