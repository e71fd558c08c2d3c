import {
  type LayoutCorrection,
  parseLayoutCorrection,
  readForms,
  serialiseLayoutCorrection,
} from '../../src/form';
import { layoutSheet } from './snapshot-of';
import { fundCells } from './show';

const BARE: LayoutCorrection = {
  kind: 'layout-correction',
  version: 1,
  name: '某局版式',
  sheet: null,
  columns: [],
  rows: [],
};

test('a correction comes back from its file as it was', () => {
  const kept: LayoutCorrection = {
    ...BARE,
    sheet: '自评表',
    columns: [
      { block: 'indicators', at: { header: '目标值' }, field: 'target' },
      { block: 'fund', at: { column: 3 }, field: 'budget' },
    ],
    rows: [
      { row: 7, read: 'indicator' },
      { row: 8, label: '小计', read: 'ignored' },
      { label: '合 计', read: 'foot' },
    ],
  };
  expect(parseLayoutCorrection(serialiseLayoutCorrection(kept))).toEqual({ correction: kept });
});

test('a file from before rows had labels is read as it was meant', () => {
  const text =
    '{"kind":"layout-correction","version":1,"name":"某局版式","sheet":"自评表","columns":[{"block":"fund","at":{"column":5},"field":"ignored"}],"rows":[{"row":7,"read":"ignored"}]}';
  const parsed = parseLayoutCorrection(text);
  if ('problem' in parsed) throw new Error(parsed.problem);
  const form = readForms(layoutSheet('sub-rows'), { layouts: [parsed.correction] }).forms[0]!;
  expect(form.indicators.map((one) => one.row)).toEqual([6, 9]);
  expect(fundCells(form.fund!.total)).toBe('C5 D5 E5 - G5 H5');
});

test.each(['', '{"kind":', '{}', '[]', '{"kind":"layout-correction","version":2}'])(
  'a file that is no correction is refused with a sentence: %s',
  (text) => {
    const result = parseLayoutCorrection(text);
    expect('problem' in result && result.problem).toMatch(/^.+。$/);
  },
);

test('a field nobody knows is refused', () => {
  const odd = { ...BARE, columns: [{ block: 'fund', at: { column: 1 }, field: 'name' }] };
  expect(parseLayoutCorrection(JSON.stringify(odd))).toHaveProperty('problem');
});

test.each([
  ['without row and label', { read: 'ignored' }],
  ['with an unknown reading', { row: 3, read: 'something' }],
  ['above the sheet', { row: -1, read: 'ignored' }],
  ['with a blank label', { label: ' ', read: 'ignored' }],
  ['with an endless label', { label: '字'.repeat(301), read: 'ignored' }],
])('a row correction %s is refused', (_, row) => {
  const odd = { ...BARE, rows: [row] };
  expect(parseLayoutCorrection(JSON.stringify(odd))).toHaveProperty('problem');
});
