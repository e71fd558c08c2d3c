import { receiptsIn } from '../../../src/session/kept/receipt-schema';

const content = { value: 1, formula: null, format: 'General' };
const edit = {
  cell: { row: 1, column: 2 },
  field: 'score',
  before: content,
  after: { ...content, value: { error: '#REF!' } },
  anchor: { witnesses: [{ offset: -1, text: '甲' }], occurrence: 0 },
};
const sheet = { workbook: 'w', id: '1', name: '自评表' };
const good = {
  id: 'r',
  at: '2024-01-02T03:04:05Z',
  workbook: 'w',
  written: [{ sheet, edit }],
  refused: [{ sheet, edit, code: 'changed' }],
  marks: [{ sheet, count: 2, refused: null }],
};

const below = { witnesses: [{ offset: 2, rows: 1, text: '乙' }], occurrence: 3 };

test('a receipt comes back as it was kept', () => {
  const uncertain = {
    ...good,
    uncertain: true,
    formatsKept: 3,
    written: [{ sheet, edit: { ...edit, anchor: below, optional: true } }],
  };
  expect(receiptsIn([good, uncertain])).toEqual([good, uncertain]);
});

test('one of before sheets were named by their workbook is still good', () => {
  const old = { id: '1', name: '自评表' };
  const [receipt] = receiptsIn([{ ...good, written: [{ sheet: old, edit }] }]);
  expect(receipt!.written[0]!.sheet).toEqual({ ...old, workbook: '' });
});

test.each([
  ['no list', good],
  ['a number', [7]],
  ['a negative row', [spoilt({ cell: { row: -1, column: 2 } })]],
  ['half a row', [spoilt({ cell: { row: 1.5, column: 2 } })]],
  ['a field nobody writes', [spoilt({ field: 'target' })]],
  ['a value no cell holds', [spoilt({ before: { ...content, value: [] } })]],
  ['a formula that is a number', [spoilt({ before: { ...content, formula: 1 } })]],
  ['an anchor without witnesses', [spoilt({ anchor: { occurrence: 0 } })]],
  ['an unknown refusal', [{ ...good, refused: [{ sheet, edit, code: 'x' }] }]],
  ['half a cell whose format was kept', [{ ...good, formatsKept: 0.5 }]],
  ['no time', [{ ...good, at: undefined }]],
])('%s is no receipt', (_, stored) => expect(receiptsIn(stored)).toEqual([]));

function spoilt(changes: object) {
  return { ...good, written: [{ sheet, edit: { ...edit, ...changes } }] };
}
