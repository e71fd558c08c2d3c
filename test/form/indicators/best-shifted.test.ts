import fc from 'fast-check';
import { BestShifted } from '../../../src/form/indicators/best-shifted';
import { placeRow } from '../../../src/form/indicators/place-row';
import { blockUnder, gridOf, HEADER, HEADER_FIELDS, rowOf } from '../grid-of';

const FIELDS = { ...HEADER_FIELDS, operator: 'H1', 'target-unit': 'I1', reason: 'J1' } as const;

/** The best fit beside a header of name, target, result, points and score; with more fields, of those too. */
function best(row: string, more: string[] = []): number {
  const names = [...Object.keys(HEADER_FIELDS), ...more];
  const fields = Object.fromEntries(Object.entries(FIELDS).filter(([one]) => names.includes(one)));
  const grid = gridOf(`${HEADER}|条件|单位|原因\n${row}`);
  return new BestShifted(blockUnder(grid, fields).columns).of(grid.filled(1));
}

test.each<[string, string, number]>([
  // -4 for the name, -2, -0.5 and -1 for target, result and points, and 1.5 for the step
  ['a blank row', '', -9],
  // 3 rather than -4
  ['words alone: the name', '保洁', -2],
  // and 2 rather than -2
  ['words and a figure: a target too', '保洁|9', 2],
  ['words and two figures: points too', '保洁|9|9', 5],
  ['words and three figures: a result too', '保洁|9|9|9', 7.5],
  ['words and four figures: a score too', '保洁|9|9|9|9', 8],
  ['more cells than fields', '保洁|9|9|9|9|9', 8],
  // a figure is at most the target; two are the points or a name that is none
  ['a figure alone', '9', -5],
  ['two figures', '9|9', -2],
  ['three figures', '9|9|—', 1],
  ['four figures', '9|9|9|9', 2.5],
  // what is broken may have been a name
  ['an error among figures', '9|#REF!', 2],
])('%s: %j gives %j', (_, row, fit) => expect(best(row)).toBe(fit));

test.each<[string, number]>([
  ['operator', 10],
  ['target-unit', 8.5],
  ['reason', 9],
])('with a column of the field %s', (field, fit) => {
  expect(best('保洁|9|9|9|9|9|9|9', [field])).toBe(fit);
});

test('no row fits better beside its headers', () => {
  const cell = fc.constantFrom(
    '',
    '',
    '保洁',
    '达成',
    '≥9次',
    '9',
    '95',
    '—',
    '数量指标',
    '个',
    '≥',
  );
  const rows = fc.array(cell, { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.constantFrom(-2, -1, 1, 2), (cells, shift) => {
      const grid = gridOf(`${HEADER}|条件|单位|原因||\n${cells.join('|')}`);
      const block = blockUnder(grid, FIELDS, { right: 11 });
      const { fit } = placeRow(grid, 1, block, shift);
      expect(fit).toBeLessThanOrEqual(new BestShifted(block.columns).of(rowOf(cells.join('|'))));
    }),
    { numRuns: 500 },
  );
});
