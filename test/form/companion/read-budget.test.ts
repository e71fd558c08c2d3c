import { readBudget } from '../../../src/form/companion/read-budget';
import type { FundBlock } from '../../../src/form';
import { cellOfText, gridOf, territoryAbove } from '../grid-of';

function budget(drawing: string) {
  const rows = drawing.split('\n').length;
  const { unit, initial, adjusted } = readBudget(
    gridOf(`${drawing}\n三级指标|指标值`),
    territoryAbove(rows),
    null,
  );
  return [unit, initial?.text ?? null, adjusted?.text ?? null];
}

test.each([
  ['年度资金总额（万元）|120', ['万元', '120', null]],
  ['年度资金总额：120万元', ['万元', '120', null]],
  ['年度资金总额：1,200.50元', ['元', '1,200.50', null]],
  ['实施期资金总额|900\n年度资金总额|300', [null, '300', null]],
  ['项目资金总额|300', [null, '300', null]],
  ['实施期资金总额|900', [null, null, null]],
  ['年初预算数|300\n调整后预算数|280', [null, '300', '280']],
  ['年度资金总额|待定|120', [null, null, null]],
  ['财政拨款|120', [null, null, null]],
])('the money of %s', (drawing, expected) => expect(budget(drawing)).toEqual(expected));

describe('where the table has a fund block', () => {
  const [first, adjusted, blank] = ['100', '120', ''].map((text) => cellOfText(text).field);
  const read = (total: object | null) =>
    readBudget(gridOf('年度资金总额|7\n三级指标|指标值'), territoryAbove(1), {
      unit: '元',
      total,
    } as unknown as FundBlock);

  test('its amounts are the money, the second as adjusted', () => {
    const both = { unit: '元', initial: first, adjusted };
    expect(read({ initial: first, budget: adjusted })).toEqual(both);
    expect(read({ initial: null, budget: adjusted })).toEqual({
      ...both,
      initial: adjusted,
      adjusted: null,
    });
    expect(read({ initial: first, budget: blank })).toEqual({ ...both, adjusted: null });
  });

  test('a block without an amount leaves it to the label', () => {
    expect(read({ initial: blank, budget: null }).initial?.text).toBe('7');
    expect(read(null).initial?.text).toBe('7');
  });
});
