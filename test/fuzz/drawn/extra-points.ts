import { Decimal } from 'decimal.js';
import type { Chance } from '../chance';
import { columnOf } from './columns';
import type { Draft } from './draft';
import { isAddend, sumOf } from './figure';
import type { Table } from './table';

/** 加分项 and 扣分项 below the indicators, which the total counts; never more than 100 in all. */
export function printExtraPoints(draft: Draft, { columns }: Table, chance: Chance): void {
  const sum = new Decimal(sumOf(draft.figures.filter(isAddend), draft.manner.way));
  const isBonus = sum.lte(97) && chance.happens(50);
  const value = String(chance.between(1, 3));
  const label = isBonus ? chance.pick(['加分项', '加分']) : chance.pick(['扣分项', '减分项']);
  const row = draft.row({ 0: label });
  // some write the points taken off without their sign
  const text = isBonus || chance.happens(25) ? value : `-${value}`;
  draft.print(
    { row, column: columnOf(columns, 'score')!.left },
    {
      kind: 'extra',
      under: () => (isBonus ? value : `-${value}`),
      dressed: () => ({ text, role: 'own' }),
    },
  );
}
