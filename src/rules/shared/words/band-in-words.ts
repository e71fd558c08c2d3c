import type { AllowedBand } from '../../../scoring';
import { fixed } from './figures';

/** 0.00至2.40（不含2.40）. */
export function bandInWords({ min, max, maxIncluded }: AllowedBand): string {
  const end = maxIncluded ? '' : `（不含${fixed(max)}）`;
  return `${fixed(min)}至${fixed(max)}${end}`;
}
