import { Decimal } from 'decimal.js';
import type { Chance } from '../chance';
import type { GridCell } from '../grid';

/** How points are printed: 15, 15% as text or in a percent format, or 0.15. */
export type WeightDress = 'plain' | 'percent' | 'percent-cell' | 'part';

/** Only under a header that calls them 权重; parts of one only where no other points stand on the form. */
export function drawWeightDress(header: string, isAlone: boolean, chance: Chance): WeightDress {
  if (!header.includes('权重') || !chance.happens(50)) return 'plain';
  const dress = chance.pick(['percent', 'percent', 'percent-cell', 'part'] as const);
  return dress === 'part' && !isAlone ? 'percent-cell' : dress;
}

export function weightCell(dress: WeightDress, weight: number): GridCell {
  if (dress === 'plain') return { text: String(weight), role: 'own' };
  const part = new Decimal(weight).div(100);
  if (dress === 'part') return { text: part.toString(), role: 'own' };
  const text = `${weight}%`;
  if (dress === 'percent') return { text, role: 'own' };
  return { text, role: 'own', held: { value: part.toNumber(), formula: null, format: '0%' } };
}
