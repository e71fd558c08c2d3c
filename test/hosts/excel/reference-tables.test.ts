import { buildSample, SAMPLE_NUMBERS } from '../../../scripts/samples/build-sample';
import { FileHost } from '../../../src/hosts/file';
import { undo } from '../../../src/hosts/undo';
import { reviewSheet, type SheetReview } from '../../../src/review';
import type { CellAddress } from '../../../src/sheet';
import { copySheet } from './copy-sheet';
import { expectNoGaps, startExcel } from './start-excel';

afterEach(expectNoGaps);

/** Everything a review says, without the sheet it was read from. */
function said({ reviews }: SheetReview) {
  return reviews.map(({ scores, findings, edits, marks, verdict, reproducedBy }) => ({
    scores,
    findings,
    edits,
    marks,
    verdict,
    reproducedBy,
  }));
}

async function opened(number: number) {
  const file = FileHost.open(buildSample(number), { name: `${number}.xlsx` });
  const fromFile = await file.read();
  const excel = startExcel();
  copySheet(fromFile, excel.sheet);
  return { ...excel, fromFile };
}

test.each(SAMPLE_NUMBERS)(
  'table %i reads and reviews in Excel as it does from its file',
  async (number) => {
    const { host, fromFile } = await opened(number);
    const snapshot = await host.read();
    expect(snapshot.merges).toEqual(expect.arrayContaining([...fromFile.merges]));
    const review = reviewSheet(snapshot);
    expect(review.reviews).toHaveLength(1);
    expect(said(review)).toEqual(said(reviewSheet(fromFile)));
  },
);

/** The printed cells of 执行率, 得分, 总分 and 等级; a score a person gave (未达成) is not blanked. */
function printedResults(review: SheetReview): CellAddress[] {
  const { form } = review.reviews[0]!;
  const scores = form.indicators
    .filter(({ actual }) => !actual?.text.includes('未达成'))
    .map(({ score }) => score);
  const funds = form.fund ? [form.fund.total, ...form.fund.sources] : [];
  const fields = [
    ...scores,
    ...funds.flatMap((row) => [row?.rate ?? null, row?.score ?? null]),
    form.total?.score ?? null,
    form.grade,
  ];
  return fields.flatMap((field) =>
    field && /^([\d.]+|[优良中差])$/.test(field.text) ? [field.at] : [],
  );
}

test.each(SAMPLE_NUMBERS)(
  'table %i blanked gets its printed values back, and undo blanks it again',
  async (number) => {
    const { host, sheet } = await opened(number);
    const printed = sheet.contents();
    const cells = printedResults(reviewSheet(await host.read()));
    expect(cells.length).toBeGreaterThan(6);
    for (const { row, column } of cells) sheet.cell(row, column).value = '';
    const blanked = sheet.contents();
    const snapshot = await host.read();
    const [review] = reviewSheet(snapshot).reviews;
    const change = { sheet: snapshot.sheet, edits: review!.edits, marks: review!.marks };
    const receipt = await host.apply([change]);
    expect(receipt.refused).toEqual([]);
    expect(sheet.contents()).toEqual(printed);
    await undo(host, receipt);
    expect(sheet.contents()).toEqual(blanked);
  },
);
