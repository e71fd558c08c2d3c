import { strFromU8, unzipSync } from 'fflate';
import { undo } from '../../../src/hosts/undo';
import { reviewSheet, sheetMarks } from '../../../src/review';
import { a1, type Edit, parseA1, type Receipt, type SheetSnapshot } from '../../../src/sheet';
import { FileUnderTest } from '../../hosts/file/file-officer';
import { REFERENCE } from '../../form/reference-expectations';
import type { FixtureRule } from '../../hosts/contract/workbook-fixture';
import { print } from '../told';
import { results } from './kinds';
import { storedForm, type Storing } from './stored-form';

const TABLES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SHEET = '自评表';
const OWN_RULES: readonly FixtureRule[] = [
  { area: 'A1:H40', formula: '$G5>100', fill: '#FFC7CE' },
  { area: 'H12:H20', formula: 'LEN(H12)>0', fill: '#C6EFCE' },
];

/** A table whose rates, scores, total and grade wait to be filled in under a number format. */
function unscored(table: number, format: string, other: Storing = () => undefined): FileUnderTest {
  const isResult = results(table);
  const { grade } = REFERENCE[table - 1]!;
  const storing: Storing = (cell) => {
    const isBlank =
      cell.name === grade[0] || (isResult.has(cell.name) && typeof cell.value === 'number');
    return other(cell) ?? (isBlank ? { value: null, format } : undefined);
  };
  const form = storedForm(table, storing);
  return new FileUnderTest({ sheets: [{ ...form, conditionalFormats: OWN_RULES }] });
}

interface Written {
  readonly before: SheetSnapshot;
  readonly edits: readonly Edit[];
  readonly receipt: Receipt;
}

/** Reviews and writes back, as one click does; `meanwhile` comes between the two. */
async function writeBack(
  file: FileUnderTest,
  meanwhile: () => Promise<void> = async () => {},
): Promise<Written> {
  const before = await file.host.read();
  const review = reviewSheet(before);
  const edits = review.reviews.flatMap((one) => one.edits);
  await meanwhile();
  const marks = sheetMarks(review);
  const receipt = await file.host.apply([{ sheet: before.sheet, edits, marks }]);
  return { before, edits, receipt };
}

/** The sheet's part; an empty cell may be written in either of two ways. */
function sheetXml(file: FileUnderTest): string {
  const xml = strFromU8(unzipSync(file.host.save())['xl/worksheets/sheet1.xml']!);
  return xml.replace(/><\/c>/g, '/>');
}

const FORMATS = ['General', '0.00', '0.00%', '@', '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ '];

test.each(FORMATS)('blank cells under %s get the printed results, once', async (format) => {
  for (const table of TABLES) {
    const file = unscored(table, format);
    const { edits, receipt } = await writeBack(file);
    expect([table, receipt.refused]).toEqual([table, []]);
    const after = await file.host.read();
    for (const { cell, field } of edits) {
      const { value, format: now } = after.cell(cell);
      const shown = field === 'rate' && now.includes('%') ? Number(value) * 100 : value;
      const printed = print(table, a1(cell));
      if (typeof shown === 'number') expect(shown).toBeCloseTo(Number(printed), 9);
      else expect(shown).toBe(printed);
    }
    expect(reviewSheet(after).reviews.flatMap((review) => review.edits)).toEqual([]);
  }
});

test('what is taken back and cleared leaves the sheet byte for byte as it was', async () => {
  for (const table of TABLES) {
    for (const format of FORMATS) {
      const file = unscored(table, format);
      const original = sheetXml(file);
      const { before, receipt } = await writeBack(file);
      await undo(file.host, receipt);
      await file.host.apply([{ sheet: before.sheet, edits: [], marks: [] }]);
      expect(sheetXml(file)).toBe(original);
    }
  }
});

test('it is taken back where rows were put in anywhere since', async () => {
  for (const table of TABLES) {
    // The grade of table 7 stands in the row below its label, where nothing else tells it.
    const [, lowest] = REFERENCE[table - 1]!.rows;
    for (let above = 1; above <= lowest; above += 3) {
      const file = unscored(table, '0.00');
      const { edits, receipt } = await writeBack(file);
      await file.officer.insertRows(SHEET, above, 2);
      const { restored, left } = await undo(file.host, receipt);
      expect([table, above, left]).toEqual([table, above, []]);
      const after = await file.host.read();
      const moved = edits.map(({ cell: { row, column } }) => ({
        row: row + 1 >= above ? row + 2 : row,
        column,
      }));
      expect(restored.map(({ cell }) => cell)).toEqual(moved);
      expect(moved.map((cell) => after.cell(cell).value)).toEqual(moved.map(() => null));
    }
  }
});

test('a cell typed into since is left and named, the others are taken back', async () => {
  for (const table of TABLES) {
    const file = unscored(table, '0.00');
    const { edits, receipt } = await writeBack(file);
    const score = a1(edits.find(({ field }) => field === 'score')!.cell);
    await file.officer.write(SHEET, score, 1.23);
    const { restored, left } = await undo(file.host, receipt);
    expect(left.map(({ edit, code }) => [a1(edit.cell), code])).toEqual([[score, 'changed']]);
    expect(restored).toHaveLength(edits.length - 1);
    expect((await file.host.read()).cell(parseA1(score)).value).toBe(1.23);
  }
});

test('a cell typed into between review and write-back is left and named', async () => {
  for (const table of TABLES) {
    const file = unscored(table, '0.00');
    const total = REFERENCE[table - 1]!.total[1];
    const { edits, receipt } = await writeBack(file, () => file.officer.write(SHEET, total, 88));
    const isTotal = edits.some(({ cell }) => a1(cell) === total);
    const refused = receipt.refused.map(({ edit, code }) => [a1(edit.cell), code]);
    expect([table, refused]).toEqual([table, isTotal ? [[total, 'changed']] : []]);
    expect((await file.host.read()).cell(parseA1(total)).value).toBe(88);
    expect(receipt.written).toHaveLength(edits.length - refused.length);
  }
});

test('own conditional formats keep their areas and order under the marks, and after them', async () => {
  const file = unscored(9, '0.00', ({ name }) => (name === 'H20' ? { value: null } : undefined));
  const own = (rules: Awaited<ReturnType<typeof file.officer.rules>>) =>
    rules.filter(({ formula }) => OWN_RULES.some((rule) => rule.formula === formula));
  const before = await file.officer.rules(SHEET);
  await writeBack(file);
  const marked = await file.officer.rules(SHEET);
  expect(marked.length).toBeGreaterThan(before.length);
  expect(own(marked)).toEqual(before);
  const { sheet } = await file.host.read();
  await file.host.apply([{ sheet, edits: [], marks: [] }]);
  expect(await file.officer.rules(SHEET)).toEqual(before);
});

describe('a formula in a score cell', () => {
  const wrong = (table: number, cell: string) =>
    unscored(table, '0.00', ({ name }) =>
      name === cell ? { value: 9.99, format: '0.00', formula: '=ROUND(9.99,2)' } : undefined,
    );

  test('that gives a wrong score is told of and stays', async () => {
    for (const [table, cell] of [
      [1, 'G12'],
      [9, 'G20'],
      [10, 'G13'],
    ] as const) {
      const file = wrong(table, cell);
      const { before, edits } = await writeBack(file);
      const [review] = reviewSheet(before).reviews;
      expect(edits.map((edit) => a1(edit.cell))).not.toContain(cell);
      const told = review!.findings.filter(
        ({ severity, cells }) => severity === 'error' && cells.some((at) => a1(at) === cell),
      );
      expect([table, told.length]).toEqual([table, 1]);
      const { formula, value } = (await file.host.read()).cell(parseA1(cell));
      expect([formula, value]).toEqual(['=ROUND(9.99,2)', 9.99]);
    }
  });

  // Table 11 has no cell for the score of the execution, which its total counts.
  test('is calculated from what was written, and not judged before', async () => {
    for (const table of TABLES.slice(0, -1)) {
      const total = REFERENCE[table - 1]!.total[1];
      const sum = `=SUM(${addedScores(table).join(',')})`;
      const file = unscored(table, '0.00', ({ name }) =>
        name === total ? { value: 0, format: '0.00', formula: sum } : undefined,
      );
      const { edits } = await writeBack(file);
      expect(edits.map(({ cell }) => a1(cell))).not.toContain(total);
      const { formula, value } = (await file.host.read()).cell(parseA1(total));
      expect([table, formula]).toEqual([table, sum]);
      expect(value).toBeCloseTo(Number(print(table, total)), 9);
    }
  });
});

/** The cells a total adds up: the score of the execution and those of the indicators. */
function addedScores(table: number): string[] {
  const { fund, total } = REFERENCE[table - 1]!;
  const rates = fund.map((cells) => cells.split(' ')[4]!);
  return [...results(table)].filter((name) => name !== total[1] && !rates.includes(name));
}
