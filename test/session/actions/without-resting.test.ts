import { reviewSheet } from '../../../src/review';
import { withoutResting } from '../../../src/session/actions/without-resting';
import { receiptsIn } from '../../../src/session/kept/receipt-schema';
import { a1, parseA1, type Receipt, type RefusalCode } from '../../../src/sheet';
import { REFUSAL_WORDS } from '../../../src/taskpane/edits/refusal-words';
import { blankCells, stack, workbookOf } from '../../../scripts/samples/variants';
import { MUSEUM } from '../books';
import { DeskHost } from '../desk-host';

/** Table 9 with a blank score (4.58), a wrong total (90.28 is right, 91 printed) and a blank grade (优). */
const NO_GRADE = blankCells(MUSEUM, ['C24']);

/**
 * Writes what the reviews of a sheet give, but for one cell, which is refused in the receipt as the
 * spreadsheet would refuse it.
 */
async function written(bytes: Uint8Array, refusedCell: string, code: RefusalCode) {
  const desk = new DeskHost(bytes);
  const { reading, reviews } = reviewSheet(await desk.read());
  const { sheet } = reading.snapshot;
  const edits = reviews.flatMap((review) => review.edits);
  const refusedEdit = edits.find(({ cell }) => a1(cell) === refusedCell)!;
  const sent = edits.filter((edit) => edit !== refusedEdit);
  const done = await desk.apply([{ sheet, edits: sent, marks: null }]);
  const receipt: Receipt = { ...done, refused: [{ sheet, edit: refusedEdit, code }] };
  const forms = { receipt, changes: [{ sheet, edits, marks: null }], reviews };
  return { desk, forms, settle: () => withoutResting({ host: desk } as never, forms) };
}

const value = async (desk: DeskHost, cell: string) => (await desk.read()).cell(parseA1(cell)).value;
const cells = (list: Receipt['written']) => list.map(({ edit }) => a1(edit.cell));
const refusals = ({ refused }: Receipt) => refused.map(({ edit, code }) => [a1(edit.cell), code]);

test.each(['changed', 'locked', 'ignored'] as const)(
  'total and grade do not stay beside a score that was refused as %s',
  async (code) => {
    const { desk, settle } = await written(workbookOf(NO_GRADE), 'G20', code);
    expect([await value(desk, 'G23'), await value(desk, 'C24')]).toEqual([90.28, '优']);
    const receipt = await settle();
    expect([await value(desk, 'G23'), await value(desk, 'C24')]).toEqual([91, null]);
    expect(receipt.written).toEqual([]);
    expect(refusals(receipt)).toEqual([
      ['G20', code],
      ['G23', 'rests'],
      ['C24', 'rests'],
    ]);
  },
);

test('the grade does not stay beside a total that was refused, the score does', async () => {
  const { desk, settle } = await written(workbookOf(NO_GRADE), 'G23', 'locked');
  const receipt = await settle();
  expect([await value(desk, 'G20'), await value(desk, 'C24')]).toEqual([4.58, null]);
  expect(cells(receipt.written)).toEqual(['G20']);
  expect(refusals(receipt)).toEqual([
    ['G23', 'locked'],
    ['C24', 'rests'],
  ]);
});

test('what counts nothing of what was refused stays, on the same form and on another', async () => {
  const alone = await written(workbookOf(NO_GRADE), 'C24', 'locked');
  const receipt = await alone.settle();
  expect(cells(receipt.written)).toEqual(['G20', 'G23']);
  expect(await value(alone.desk, 'G23')).toBe(90.28);

  // the same table below itself, 28 rows on: its own total counts its own scores
  const two = await written(workbookOf(stack(MUSEUM, MUSEUM)), 'G20', 'locked');
  const [, second] = two.forms.reviews;
  const both = await two.settle();
  expect(cells(both.written)).toEqual(second!.edits.map(({ cell }) => a1(cell)));
  expect(both.written).toHaveLength(2);
});

test('a total the officer typed over in between stays his, and stays in the receipt', async () => {
  const { desk, settle } = await written(workbookOf(NO_GRADE), 'G20', 'locked');
  await desk.type(parseA1('G23'), 88);
  const receipt = await settle();
  expect(await value(desk, 'G23')).toBe(88);
  expect(cells(receipt.written)).toEqual(['G23']);
  expect(refusals(receipt)).toEqual([
    ['G20', 'locked'],
    ['C24', 'rests'],
  ]);
});

test('where nothing was refused nothing is asked of the spreadsheet', async () => {
  const { forms } = await written(workbookOf(NO_GRADE), 'G20', 'locked');
  const receipt = { ...forms.receipt, refused: [] };
  expect(await withoutResting({ host: null } as never, { ...forms, receipt })).toBe(receipt);
});

test('what rests is told in words, and read again from what was kept', async () => {
  const { settle } = await written(workbookOf(NO_GRADE), 'G23', 'locked');
  const receipt = await settle();
  const [kept] = receiptsIn(JSON.parse(JSON.stringify([receipt])));
  expect(kept!.refused.map(({ code }) => REFUSAL_WORDS[code])).toEqual([
    '工作表受保护且单元格锁定，请撤销保护后重试。',
    '所计的分数没有写入，请处理后重新核验。',
  ]);
});
