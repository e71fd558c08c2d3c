import { openCells } from '../../../src/scoring/printed/open-cells';
import { readForms } from '../../../src/form';
import { a1 } from '../../../src/sheet';
import { type Held, ORDINARY, sheetWith } from '../../rules/sheet-with';

function open(changes: Readonly<Record<string, Held>>, merges: readonly string[] = []): string[] {
  const rows = [
    ...ORDINARY.slice(0, 20),
    ['加分项', '', '', '', '', '', '2'],
    ...ORDINARY.slice(20),
  ];
  const { forms } = readForms(sheetWith(changes, { rows, merges }));
  return forms.flatMap((form) => openCells(form).map(a1));
}

test.each([
  ['a figure', '2', []],
  ['nothing', null, ['G21']],
  ['a sign for nothing', '—', ['G21']],
])('the cell of 加分项 is open where it holds %s: %j', (_, G21, expected) => {
  expect(open({ G21 })).toEqual(expected);
});

test('the blank score of a row that shares its points is open, unless it is merged as they are', () => {
  const shared = { F13: '25.00', F14: null, G13: '15.00', G14: null };
  expect(open(shared, ['F13:F14'])).toEqual(['G14']);
  expect(open(shared, ['F13:F14', 'G13:G14'])).toEqual([]);
});
