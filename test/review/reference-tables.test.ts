import { messageOf } from '../../src/rules';
import { type CellAddress, type Edit, parseA1 } from '../../src/sheet';
import { reviewSheet, type Review } from '../../src/review';
import { findStandard } from '../../src/standards';
import { referenceSheet, type SnapshotOptions } from '../form/snapshot-of';
import { applied, names, written } from './applied';

const TABLES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** The one reason-less cell of each row that falls short. */
const REASONS: readonly (readonly [number, string])[] = [
  [9, 'H20'],
  [10, 'H13'],
  [10, 'H14'],
  [11, 'G43'],
  [11, 'H44'],
  [11, 'H49'],
  [11, 'H50'],
];

function review(table: number, options?: SnapshotOptions, standard = 'shanghai'): Review {
  const reviews = reviewSheet(referenceSheet(table, options), {
    standard: findStandard(standard)!,
  }).reviews;
  expect(reviews).toHaveLength(1);
  return reviews[0]!;
}

test('the eleven tables hold 158 indicators', () => {
  const counts = TABLES.map((table) => review(table).form.indicators.length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(158);
});

test.each(TABLES)('table %i as printed: nothing to write, nothing to mark', (table) => {
  const { edits, marks, verdict, findings, reproducedBy } = review(table);
  expect(written(edits)).toEqual([]);
  expect(marks).toEqual([]);
  expect(reproducedBy).toContain('shanghai');
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  expect(errors).toEqual(table === 11 ? ['header-missing'] : []);
  // tables 7 and 9 spent 80.77 % and 57.02 %, and say nowhere why
  const asked = table === 7 || table === 9;
  expect(verdict).toBe(table === 11 ? 'must-fix' : asked ? 'needs-review' : 'ready');
});

test('table 11: rate 98.84 and score 9.88 are computed without cells, and the loss is named', () => {
  const { scores, findings } = review(11);
  expect(scores.fund!.rate).toMatchObject({ outcome: 'no-cell', cell: null });
  expect(scores.fund!.rate.computed!.toFixed(2)).toBe('98.84');
  expect(scores.fund!.score.computed!.toFixed(2)).toBe('9.88');
  expect(scores.total.computed!.toFixed(2)).toBe('87.88');
  const lost = findings.find(({ rule }) => rule === 'header-missing')!;
  for (const what of ['分数', '执行率', '得分']) expect(messageOf(lost)).toContain(`「${what}」`);
});

describe('with every 执行率, 得分 and 总分 blanked', () => {
  // The grids show no cell for a blanked grade, nor for table 11's total: both stay as printed.
  test.each(TABLES)('table %i gets exactly its printed values back', (table) => {
    const printed = review(table);
    const cells = blankable(printed, table);
    const { edits, form } = review(table, { blank: names(cells) });
    const judged = table === 11 ? ['G44'] : [];
    const expected = cells
      .filter((cell) => !judged.includes(names([cell])[0]!))
      .filter((cell) => !(table === 11 && isTotal(printed, cell)))
      .map((cell) => `${names([cell])[0]}: ${String(printed.form.snapshot.cell(cell).value)}`);
    expect(written(edits)).toEqual(inReadingOrder(expected));
    expect(form.snapshot.sheet).toEqual(printed.form.snapshot.sheet);
  });

  test.each(TABLES)('table %i proposes nothing in a second run', (table) => {
    const cells = blankable(review(table), table);
    const sheet = referenceSheet(table, { blank: names(cells) });
    const first = reviewSheet(sheet).reviews[0]!;
    const second = reviewSheet(applied(sheet, first.edits)).reviews[0]!;
    expect(written(second.edits)).toEqual([]);
  });

  test('table 11 row 44 is left to a person with its band, total and grade stay provisional', () => {
    const { edits, scores, verdict, findings } = review(11, { blank: ['G44'] });
    expect(written(edits)).toEqual([]);
    expect(scores.total.provisional!.value.toFixed(2)).toBe('87.88');
    expect(names(scores.total.provisional!.waitsFor)).toEqual(['G44']);
    expect(scores.grade.expected).toBeNull();
    expect(verdict).toBe('must-fix');
    const judged = findings.find(({ rule }) => rule === 'score-missing')!;
    expect(judged).toMatchObject({ severity: 'review', cells: [parseA1('G44')] });
    expect(messageOf(judged)).toContain('0.00至2.40（不含2.40）');
  });
});

describe('reasons', () => {
  test.each(REASONS)('table %i without the reason in %s marks exactly that cell', (table, cell) => {
    const { marks, verdict, edits } = review(table, { blank: [cell] });
    expect(marks).toEqual([{ cell: parseA1(cell), kind: 'reason-missing' }]);
    expect(verdict).toBe('must-fix');
    expect(written(edits)).toEqual([]);
  });

  test('all seven deleted: exactly the seven cells are marked', () => {
    const marked = [9, 10, 11].flatMap((table) => {
      const blank = REASONS.filter(([t]) => t === table).map(([, cell]) => cell);
      return review(table, { blank }).marks.map(({ cell }): [number, string] => [
        table,
        names([cell])[0]!,
      ]);
    });
    expect(marked).toEqual(REASONS);
  });
});

describe('under national-2020', () => {
  const errors = (table: number) =>
    review(table, {}, 'national-2020')
      .findings.filter(({ severity }) => severity === 'error')
      .flatMap(({ rule, cells }) => names(cells).map((cell) => `${rule} ${cell}`));

  test('both printed 57.02 of table 9 are errors', () => {
    expect(errors(9)).toEqual(['exec-rate-mismatch G5', 'exec-rate-mismatch G6']);
  });

  test.each([
    [2, 'H5'],
    [7, 'H5'],
    [10, 'I5'],
  ])('the fund score of table %i is an error', (table, cell) => {
    expect(errors(table)).toEqual([`exec-score-mismatch ${cell}`]);
  });

  test.each([1, 3, 4, 5, 6, 8])('table %i has no error: its rates are reachable', (table) => {
    expect(errors(table)).toEqual([]);
  });

  test.each([1, 2, 3, 4, 6, 8])('the other rates of table %i are kept and noted', (table) => {
    const { findings, edits } = review(table, {}, 'national-2020');
    expect(findings.map(({ rule }) => rule)).toContain('rate-reachable');
    expect(edits.filter(({ field }: Edit) => field === 'rate')).toEqual([]);
  });

  test.each([2, 7, 9, 10])('of table %i the review says that shanghai reproduces it', (table) => {
    const { findings, reproducedBy } = review(table, {}, 'national-2020');
    expect(reproducedBy).toEqual(['shanghai']);
    const other = findings.find(({ rule }) => rule === 'standard-mismatch')!;
    expect(messageOf(other)).toContain('上海');
  });
});

/** The cells of a table that a click may write; grades are blanked where the grid still shows their row. */
function blankable({ scores, form }: Review, table: number): CellAddress[] {
  const { fund, indicators, total } = scores;
  const figures = [...(fund ? [fund.rate, fund.score, ...fund.sources] : []), ...indicators];
  const cells = figures.flatMap(({ cell, state }) => (cell && state !== 'none' ? [cell] : []));
  const withTotal = table === 11 || !total.cell ? cells : [...cells, total.cell];
  return withTotal.filter((cell) => form.snapshot.cell(cell).text !== '');
}

function isTotal({ scores }: Review, cell: CellAddress): boolean {
  return names([cell])[0] === (scores.total.cell && names([scores.total.cell])[0]);
}

function inReadingOrder(cells: readonly string[]): string[] {
  const at = (entry: string) => parseA1(entry.split(':')[0]!);
  return [...cells].sort((a, b) => at(a).row - at(b).row || at(a).column - at(b).column);
}

test('the printed grades are right: ten 优 and one 良', () => {
  const grades = TABLES.map((table) => review(table).scores.grade);
  expect(grades.map(({ outcome }) => outcome)).toEqual(TABLES.map(() => 'pass'));
  expect(grades.map(({ expected }) => expected)).toEqual([...Array<string>(10).fill('优'), '良']);
});
