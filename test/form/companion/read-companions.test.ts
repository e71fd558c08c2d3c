import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { companionOfForm, type Companion, readCompanions, readForms } from '../../../src/form';
import { a1 } from '../../../src/sheet';
import { drawnForms, drawnSheet } from '../../fixtures/forms/drawn-form';
import { drawn, layoutSheet, referenceSheet, snapshotOf } from '../snapshot-of';

function sheetOf(name: string) {
  return snapshotOf(drawn(readFileSync(join(__dirname, 'tables', `${name}.txt`), 'utf8')));
}

function only(name: string): Companion {
  const found = readCompanions(sheetOf(name));
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** Name cell, target as joined, weight. */
function rowsOf({ indicators }: Companion): string[] {
  return indicators.map((one) =>
    [a1(one.name.at), one.target?.joined ?? '-', one.weight?.text ?? '-'].join(' '),
  );
}

const EVERY = [
  'filed',
  'two-sided',
  'adjusted',
  'monitored',
  'signs-and-units-apart',
  'whole-department',
  'long-and-annual-targets',
  'monthly-progress',
];

test.each(EVERY)('%s is a companion and no self-evaluation', (name) => {
  expect(readForms(sheetOf(name)).forms).toEqual([]);
  expect(readCompanions(sheetOf(name))).toHaveLength(1);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
  'self-evaluation %i is no companion, whether its forms were told or not',
  (table) => {
    const sheet = referenceSheet(table);
    const forms = readForms(sheet).forms.map(({ area }) => area);
    expect(readCompanions(sheet, forms)).toEqual([]);
    expect(readCompanions(sheet)).toEqual([]);
  },
);

const LAYOUTS = readdirSync(join(__dirname, '../layouts')).map((file) => file.replace('.txt', ''));

test.each(LAYOUTS)('the self-evaluation %s is no companion', (name) => {
  const sheet = layoutSheet(name);
  const forms = readForms(sheet).forms.map(({ area }) => area);
  expect(readCompanions(sheet, forms)).toEqual([]);
});

test.each(drawnForms())('the self-evaluation $name is no companion', (one) => {
  const sheet = drawnSheet(one);
  expect(readCompanions(sheet)).toEqual([]);
});

test('a table below a form is read without the form', () => {
  const form = drawn(readFileSync(join(__dirname, '../layouts/national.txt'), 'utf8'));
  const table = drawn(readFileSync(join(__dirname, 'tables', 'filed.txt'), 'utf8'));
  const sheet = snapshotOf([...form, [''], ...table]);
  const alone = readForms(snapshotOf(form)).forms[0]!;
  const { forms } = readForms(sheet);
  expect(forms.map(({ indicators }) => indicators.length)).toEqual([alone.indicators.length]);
  const areas = forms.map(({ area }) => area);
  const [found, ...others] = readCompanions(sheet, areas);
  expect(others).toEqual([]);
  expect([found?.kind, found?.indicators.length]).toEqual(['filed', 5]);
  expect(found!.area.top).toBeGreaterThan(areas[0]!.bottom);
});

test('a 申报表 gives its head, the money of the year, the goal and every indicator', () => {
  const table = only('filed');
  expect(table.kind).toBe('filed');
  expect(table.evidence).toEqual(['A1标题「项目支出绩效目标申报表」']);
  expect(table.year).toBe(2023);
  expect(table.project?.text).toBe('社区养老服务补贴经费');
  expect(table.department?.text).toBe('市民政局');
  expect(table.unit?.text).toBe('市养老服务中心');
  expect(table.goal?.text).toBe('为社区老年人提供居家养老服务补贴。');
  expect(table.budget.unit).toBe('万元');
  expect(table.budget.initial?.text).toBe('120');
  expect(table.budget.adjusted).toBeNull();
  expect(rowsOf(table)).toEqual([
    'D10 ≥2000人 -',
    'D11 ≥12次 -',
    'D12 =100% -',
    'D13 ≥60% -',
    'D14 ≥90% -',
  ]);
  expect(table.indicators.map(({ level1 }) => level1?.text)).toEqual([
    '产出指标',
    '产出指标',
    '产出指标',
    '效益指标',
    '满意度指标',
  ]);
});

test('of a table with 实施期 at the left and 年度 at the right the right half counts', () => {
  const table = only('two-sided');
  expect(table.kind).toBe('approved');
  expect(table.budget.initial && a1(table.budget.initial.at)).toBe('F3');
  expect(table.goal && a1(table.goal.at)).toBe('E6');
  expect(rowsOf(table)).toEqual(['G8 ≥2000人 -', 'G9 ≥12次 -', 'G10 ≥60% -']);
  expect(table.indicators.map(({ level1 }) => level1?.text)).toEqual([
    '产出指标',
    '产出指标',
    '效益指标',
  ]);
});

test('an adjusted target counts, and the one before it where no adjusted one is printed', () => {
  const table = only('adjusted');
  expect(table.kind).toBe('adjusted');
  expect(table.evidence).toEqual(['E4表头「调整后指标值」']);
  expect(rowsOf(table)).toEqual(['C5 ≥2000人 -', 'C6 ≥9次 -']);
});

test('a 监控表 tells by a tick which target was out of reach', () => {
  const table = only('monitored');
  expect(table.kind).toBe('monitored');
  expect(rowsOf(table)).toEqual(['D9 ≥2000人 -', 'D10 ≥12次 -']);
  expect([...table.outOfReach].map(([row, field]) => [row, a1(field.at)])).toEqual([[1, 'O10']]);
});

test('a 监控表 without a title is told by its columns, and says in words what was out of reach', () => {
  const table = only('monthly-progress');
  expect(table.kind).toBe('monitored');
  expect([...table.outOfReach].map(([row, field]) => [row, a1(field.at)])).toEqual([[1, 'G3']]);
});

test('signs, units and weights in columns of their own belong to the target', () => {
  expect(rowsOf(only('signs-and-units-apart'))).toEqual([
    'C8 ≥2000人 15',
    'C9 ≥12次 10',
    'C10 ≥60% 15',
  ]);
});

test('a whole department has a table of targets too', () => {
  const table = only('whole-department');
  expect(table.project?.text).toBe('市民政局');
  expect(rowsOf(table)).toEqual(['C8 ≥2000人 15', 'C9 =100% 10', 'C10 ≥60% 15']);
});

test('beside the target of the whole term that of the year counts; the money may stand behind a colon', () => {
  const table = only('long-and-annual-targets');
  expect(table.kind).toBe('approved');
  expect(table.project?.text).toBe('社区养老服务补贴经费');
  expect(table.budget.initial?.text).toBe('120');
  expect(table.budget.unit).toBe('万元');
  expect(rowsOf(table)).toEqual(['C5 ≥2000人 15', 'C6 ≥12次 10']);
});

test('last year’s self-evaluation lays its own figures beside a form', () => {
  const form = readForms(referenceSheet(9)).forms[0]!;
  const table = companionOfForm(form);
  expect(table.kind).toBe('last-year');
  expect(table.indicators).toBe(form.indicators);
  expect(table.budget.initial?.text).toBe('1,967.13');
  expect(table.budget.adjusted?.text).toBe('2,216.54');
});

test('nothing on a sheet makes the reader throw', () => {
  const odd = [
    '一级指标',
    '三级指标',
    '指标值',
    '调整后指标值',
    '目标',
    '年度目标',
    '≥5',
    '',
    '优',
  ];
  for (let seed = 1; seed <= 300; seed++) {
    let state = seed * 7919;
    const next = (n: number): number => (state = (state * 1103515245 + 12345) % 2147483648) % n;
    const rows = Array.from({ length: 1 + next(8) }, () =>
      Array.from({ length: 1 + next(8) }, () => odd[next(odd.length)]!),
    );
    expect(() => readCompanions(snapshotOf(rows))).not.toThrow();
  }
});

describe('beside the self-evaluations of a sheet', () => {
  const TABLE = '一级指标|三级指标|指标值\n产出指标|长度|12公里';
  const sheet = (left: string, right = '') =>
    snapshotOf(
      drawn(
        TABLE.split('\n')
          .map((row) => `${left}${row}${right}`)
          .join('\n'),
      ),
    );
  const found = (...given: Parameters<typeof readCompanions>) => readCompanions(...given).length;
  const area = (left: number, right: number, bottom = 1) => ({ top: 0, left, bottom, right });

  test('a table right or left of all is read, one within is not', () => {
    expect(found(sheet('甲|乙|'), [area(0, 1)])).toBe(1);
    expect(found(sheet('', '|甲|乙'), [area(3, 4)])).toBe(1);
    expect(found(sheet(''), [area(0, 2)])).toBe(0);
    expect(found(sheet('甲|乙|'), [area(0, 4)])).toBe(0);
  });

  test('a table in rows below them is read', () => {
    const below = snapshotOf(drawn(`甲|乙|丙\n${TABLE}`));
    expect(found(below, [area(0, 2, 0)])).toBe(1);
    expect(found(below, [area(0, 2, 2)])).toBe(0);
    expect(found(below, [area(0, 2, 0), { ...area(0, 2, 2), top: 1 }])).toBe(0);
  });

  test('a sheet without anything has none', () => {
    expect(found(snapshotOf([]))).toBe(0);
    expect(found(snapshotOf([]), [area(0, 2)])).toBe(0);
  });
});

test('a row without a target before and after it was adjusted has none', () => {
  const drawing =
    '一级指标|三级指标|调整前指标值|调整后指标值\n产出指标|长度|12公里|\n产出指标|宽度||\n产出指标|高度|3米|4米';
  const [table] = readCompanions(snapshotOf(drawn(drawing)));
  expect(table!.indicators.map(({ target }) => target?.text ?? '')).toEqual(['12公里', '', '4米']);
});

test('a table within a self-evaluation is not read, whatever stands beside that', () => {
  const sheet = snapshotOf(drawn('一级指标|三级指标|指标值\n产出指标|长度|12公里\n甲'));
  expect(readCompanions(sheet, [{ top: 0, left: 0, bottom: 1, right: 2 }])).toEqual([]);
});

test('a table in which nothing was adjusted keeps its targets', () => {
  const drawing =
    '一级指标|三级指标|调整前指标值|调整后指标值\n产出指标|长度|12公里|\n产出指标|宽度|5米|';
  const [table] = readCompanions(snapshotOf(drawn(drawing)));
  expect(table!.indicators.map(({ target }) => target?.text)).toEqual(['12公里', '5米']);
});
