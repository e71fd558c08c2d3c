import { a1, parseA1Area } from '../../../src/sheet';
import type { SheetFixture } from '../../hosts/contract/workbook-fixture';
import { expected, type Told } from '../told';
import { amounts, calculated, percentRows, rates, results } from './kinds';
import { extent, nameBefore, splitCells } from './split-cells';
import { fileOf, storedForm, type StoredCell, type Storing, toldFrom } from './stored-form';
import { asInline, asRuns, asRunsInline } from './text-storage';

const TABLES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** What may be said of a table besides what is said of its print, by rule. */
type Besides = readonly string[];

/** However its cells are stored, a table is read and judged as it is printed. */
async function unchanged(table: number, file: Uint8Array, besides: Besides = []): Promise<void> {
  const told = await toldFrom(file);
  expect(told.map((one) => without(one, besides))).toEqual([without(expected(table), besides)]);
  for (const rule of besides) expect(told[0]!.findings.some((f) => f.includes(rule))).toBe(true);
}

function without(told: Told, besides: Besides): Told {
  const findings = told.findings.filter((one) => !besides.includes(one.split(' ')[1]!));
  return { ...told, findings };
}

/** A way to store numbers; other cells stay as they are. */
const numbers =
  (store: (cell: StoredCell & { value: number }) => ReturnType<Storing>): Storing =>
  (cell) =>
    typeof cell.value === 'number' ? store(cell as StoredCell & { value: number }) : undefined;

const texts =
  (change: (text: string) => string): Storing =>
  ({ value }) =>
    typeof value === 'string' ? { value: change(value) } : undefined;

const ACCOUNTING = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ';

const NUMBERS: readonly [how: string, storing: Storing, besides?: Besides][] = [
  ['under General', numbers(({ value }) => ({ value }))],
  ['with thousands separators', numbers(({ value }) => ({ value, format: '#,##0.00' }))],
  [
    'in the accounting format, zeros as dashes',
    numbers(({ value }) => ({ value, format: ACCOUNTING })),
  ],
  ['with room for a sign', numbers(({ value }) => ({ value, format: '0.00_);[Red]\\(0.00\\)' }))],
  [
    'with the noise of binary sums',
    numbers(({ value, format }) => ({ value: value * (1 + 4e-16), format: format! })),
  ],
  [
    'as formulas',
    numbers(({ value, format }) => ({ value, format: format!, formula: `=ROUND(${value},2)` })),
  ],
  ['as text', numbers(({ text }) => ({ value: text })), ['number-as-text']],
  [
    'as text under the text format',
    numbers(({ text }) => ({ value: text, format: '@' })),
    ['number-as-text'],
  ],
  ['in full width', numbers(({ text }) => ({ value: wide(text) })), ['number-as-text']],
];

test.each(NUMBERS)('numbers %s', async (...[, storing, besides]) => {
  for (const table of TABLES) await unchanged(table, fileOf(storedForm(table, storing)), besides);
});

test.each<[how: string, store: (cell: StoredCell) => ReturnType<Storing>, besides?: Besides]>([
  ['in texts', ({ text }) => ({ value: `${text}万元` }), ['number-as-text']],
  ['in the format', ({ value }) => ({ value, format: '#,##0.00"万元"' })],
  ['as a sign', ({ value }) => ({ value, format: '"¥"#,##0.00' })],
])('amounts with their unit %s', async (...[, store, besides]) => {
  for (const table of TABLES) {
    const isAmount = amounts(table);
    const storing = numbers((cell) => (isAmount.has(cell.name) ? store(cell) : undefined));
    await unchanged(table, fileOf(storedForm(table, storing)), besides);
  }
});

const TEXTS: Readonly<Record<string, (text: string) => string>> = {
  'trailing spaces': (text) => `${text}  `,
  'no-break spaces around': (text) => `\u00a0${text}\u00a0`,
  'a wide space before': (text) => `\u3000${text}`,
  'a line break behind': (text) => `${text}\r\n`,
  'a line break inside short ones': (text) =>
    /^[\u4e00-\u9fff]{4,8}$/.test(text) ? `${text.slice(0, 2)}\n${text.slice(2)}` : text,
};

test.each(Object.entries(TEXTS))('texts with %s', async (_, change) => {
  for (const table of TABLES) await unchanged(table, fileOf(storedForm(table, texts(change))));
});

test('every text and number in full width', async () => {
  const storing: Storing = ({ text }) => (/[<>]/.test(text) ? undefined : { value: wide(text) });
  for (const table of TABLES) {
    await unchanged(table, fileOf(storedForm(table, storing)), ['number-as-text']);
  }
});

test('texts that are results of formulas', async () => {
  const storing: Storing = ({ value }) =>
    typeof value === 'string' ? { value, formula: '=封面!A1' } : undefined;
  for (const table of TABLES) await unchanged(table, fileOf(storedForm(table, storing)));
});

test.each([
  ['in the cells', asInline],
  ['in runs of different fonts with readings', asRuns],
  ['in runs in the cells', asRunsInline],
])('strings %s', async (_, rewrite) => {
  for (const table of TABLES) await unchanged(table, rewrite(fileOf(storedForm(table))));
});

describe('percentages', () => {
  test('rates as fractions under a percent format', async () => {
    for (const table of TABLES) {
      const isRate = rates(table);
      const storing = numbers(({ name, value }) =>
        isRate.has(name) ? { value: value / 100, format: '0.00%' } : undefined,
      );
      await unchanged(table, fileOf(storedForm(table, storing)));
    }
  });

  test('rates as texts with a sign', async () => {
    for (const table of TABLES.slice(0, -1)) {
      const isRate = rates(table);
      const storing = numbers(({ name, text }) =>
        isRate.has(name) ? { value: `${text}%` } : undefined,
      );
      await unchanged(table, fileOf(storedForm(table, storing)));
    }
  });

  test.each([
    ['texts', (operator: string, text: string) => ({ value: `${operator}${text}%` })],
    [
      'fractions with the operator in their format',
      (operator: string, text: string) => ({
        value: Number(text) / 100,
        format: `"${operator}"0.00%`,
      }),
    ],
  ])('targets as %s, results as fractions', async (_, target) => {
    for (const table of TABLES) {
      const rows = percentRows(table);
      const storing: Storing = ({ name, value, text }) => {
        if (rows.targets.has(name)) return target(text[0]!, text.slice(1));
        if (!rows.results.has(name) || typeof value !== 'number') return undefined;
        return { value: value / 100, format: '0.00%' };
      };
      await unchanged(table, fileOf(storedForm(table, storing)));
    }
  });
});

describe('merges', () => {
  /** What the covered cells of every merge keep. */
  const covering = (table: number, value: string | number | null): SheetFixture =>
    withCovered(storedForm(table), (top) => (value === null ? top : { value }));

  test.each([
    ['copies of what is shown', null],
    ['a text', '旧内容'],
    ['a number', 12.5],
  ])('over cells that keep %s', async (_, value) => {
    for (const table of TABLES) await unchanged(table, fileOf(covering(table, value)));
  });

  test('none at all', async () => {
    for (const table of TABLES)
      await unchanged(table, fileOf({ ...storedForm(table), merges: [] }));
  });

  // The rows of table 11 that slid to the left have a name where the level would be repeated.
  test('none, with what they showed repeated in every row', async () => {
    for (const table of TABLES.slice(0, -1)) {
      const form = storedForm(table);
      const isColumn = (name: string) => parseA1Area(name).left === parseA1Area(name).right;
      const down = withCovered({ ...form, merges: form.merges!.filter(isColumn) }, (top) => top);
      await unchanged(table, fileOf({ ...down, merges: form.merges!.filter((m) => !isColumn(m)) }));
    }
  });
});

test.each(['row', 'column'] as const)('any %s over two of the sheet', async (axis) => {
  // Rows of table 11 slid into its third column; merged over two they are taken for straight ones.
  for (const table of axis === 'row' ? TABLES : TABLES.slice(0, -1)) {
    const form = storedForm(table);
    for (let at = 0; at < extent(form, axis); at++) {
      const file = fileOf(splitCells(form, axis, at));
      expect(await toldFrom(file, nameBefore(axis, at))).toEqual([expected(table)]);
    }
  }
});

test.each<[what: string, hidden: Partial<SheetFixture>]>([
  ['rows', { hiddenRows: [7, 8, 13] }],
  ...['A', 'B', 'D', 'E', 'F', 'G', 'H'].map(
    (column) =>
      [`column ${column}`, { hiddenColumns: [column] }] as [string, Partial<SheetFixture>],
  ),
])('hidden %s are read like the others, and named', async (_, hidden) => {
  for (const table of TABLES) {
    await unchanged(table, fileOf({ ...storedForm(table), ...hidden }), ['hidden-cells']);
  }
});

describe('formulas', () => {
  test('that work out rate, score, total and grade', async () => {
    for (const table of TABLES) {
      await unchanged(table, fileOf(storedForm(table, calculated(table))));
    }
  });

  test('that nobody calculated yet are waited for, not written over', async () => {
    for (const table of TABLES) {
      const isResult = results(table);
      const storing = numbers(({ name, value, format }) =>
        isResult.has(name)
          ? { value: null, format: format!, formula: `=ROUND(${value},2)` }
          : undefined,
      );
      const [told] = await toldFrom(fileOf(storedForm(table, storing)));
      // a judgement nobody printed yet is awaited, and marked as such
      const awaited = table === 11 ? ['G44 formula-uncalculated'] : [];
      expect([table, told!.edits, told!.marks]).toEqual([table, [], awaited]);
      expect([table, told!.indicators]).toEqual([table, expected(table).indicators]);
    }
  });
});

describe('days', () => {
  const DAY = 45291;
  const texts = { D18: '2023年12月31日', E18: '2023年12月31日' };

  test.each([
    'yyyy"年"m"月"d"日"',
    'yyyy/m/d',
    'yyyy-mm-dd',
    'mm-dd-yy',
    '[$-804]yyyy"年"m"月"d"日";@',
  ])('as serials under %s are read as their texts', async (format) => {
    const day = (cell: StoredCell) => (cell.name in texts ? { value: DAY, format } : undefined);
    const written = ({ name }: StoredCell) =>
      name in texts ? { value: texts[name as keyof typeof texts] } : undefined;
    const [asDays] = await toldFrom(fileOf(storedForm(9, day)));
    const [asTexts] = await toldFrom(fileOf(storedForm(9, written)));
    // 12-31-23 names no year of four digits
    const besidesYear = ({ findings, ...rest }: Told) => ({
      ...rest,
      findings: findings.filter((one) => !one.includes('year-missing')),
    });
    expect(besidesYear(asDays!)).toEqual(besidesYear(asTexts!));
    // 57 % spent without a word why
    expect(asDays!.verdict).toBe('needs-review');
  });
});

/** Gives the cells that merges cover something to keep, from the cell that shows. */
function withCovered(
  form: SheetFixture,
  keep: (top: SheetFixture['cells'][string]) => SheetFixture['cells'][string],
): SheetFixture {
  const cells = { ...form.cells };
  for (const { top, left, bottom, right } of form.merges!.map((name) => parseA1Area(name))) {
    const shown = cells[a1({ row: top, column: left })] ?? null;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row > top || column > left) cells[a1({ row, column })] = keep(shown);
      }
    }
  }
  return { ...form, cells };
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
