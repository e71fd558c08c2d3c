import { type Form, readForms } from '../../src/form';
import { EXPECTED, type Expectation } from './layout-expectations';
import { layoutSheet, type SnapshotOptions } from './snapshot-of';
import { cellName, fundCells, gapsOf, indicatorCells, levelsOf } from './show';

function read(name: string, options?: SnapshotOptions): Form {
  const { forms, refusal } = readForms(layoutSheet(name, options));
  expect(refusal).toBeNull();
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

describe.each(EXPECTED)('layout $layout', (expected) => {
  test.each([false, true])('is read field by field, with every cell a text: %s', (asText) => {
    const form = read(expected.layout, { asText });
    const { fund, goals, total } = form;
    expect(form.indicators.map((one) => `${indicatorCells(one)}|${levelsOf(one)}`)).toEqual(
      expected.rows,
    );
    const found: Partial<Expectation> = {
      head: [form.title, form.project, form.department, form.unit].map(cellName),
      year: form.year,
      unit: fund?.unit ?? null,
      fund: fund ? [fund.total, ...fund.sources].map(fundCells) : [],
      kinds: fund ? [fund.total, ...fund.sources].map((row) => row?.kind ?? '') : [],
      headingWeight: fund?.headingWeight?.text ?? null,
      goals: [goals.planned, goals.achieved].map(cellName),
      joined: form.indicators.map((one) => one.target?.joined ?? ''),
      total: [total?.label, total?.weight, total?.score].map(cellName),
      grade: form.grade?.text ?? null,
      gaps: gapsOf(form),
    };
    for (const key of Object.keys(expected) as (keyof Expectation)[]) {
      if (key !== 'layout' && key !== 'rows')
        expect([key, found[key]]).toEqual([key, expected[key]]);
    }
  });
});

test('only the form without results and scores is unfilled', () => {
  const unfilled = EXPECTED.filter(({ layout }) => read(layout).unfilled).map((one) => one.layout);
  expect(unfilled).toEqual(['unfilled']);
});

test('points are read from headings and from names', () => {
  const national = read('national').indicators;
  expect(national.map((one) => one.level1!.points)).toEqual([
    '50',
    '50',
    '50',
    '50',
    '30',
    '30',
    '10',
  ]);
  expect(read('ningxia').indicators.map((one) => one.level1!.points)).toEqual([
    '10',
    '10',
    '25',
    '30',
    '35',
  ]);
  expect(read('hubei-repeated-header').indicators.map((one) => one.namePoints)).toEqual([
    '20',
    '20',
    '20',
    '20',
  ]);
});

test('an explanation at the foot of a form without a reason column is its remark', () => {
  expect(cellName(read('hubei').remark)).toBe('B15');
  expect(read('national').remark).toBeNull();
});

test('a grade that shares its cell with its label is marked as such', () => {
  const { grade } = read('inline-total-and-grade');
  expect([cellName(grade), grade!.text, grade!.inline]).toEqual(['F10', '优', true]);
});

test('of two target columns the only filled one is taken', () => {
  const blank = ['D7', 'D8'];
  const form = read('two-target-columns', { blank });
  expect(form.indicators.map((one) => cellName(one.target))).toEqual(['E7', 'E8']);
  expect(gapsOf(form)).toEqual([]);
});

test('rival columns say so in their evidence', () => {
  const rivals = read('two-target-columns').columns.filter((column) => column.confidence < 1);
  expect(rivals.map((column) => column.evidence)).toEqual([
    'D6表头「指标值」与另一列都像「年度指标值」，请指定',
    'E6表头「目标值」与另一列都像「年度指标值」，请指定',
  ]);
});
