import { readForms } from '../../src/form';
import { claimCells } from '../../src/form/claim-cells';
import { Grid } from '../../src/form/evidence/grid';
import { chooseColumns } from '../../src/form/indicators/choose-columns';
import { NumberedColumns } from '../../src/form/indicators/numbered-columns';
import { findHeaders } from '../../src/form/places/find-headers';
import { HeaderRows } from '../../src/form/places/header-rows';
import { type Area, a1, parseA1 } from '../../src/sheet';
import { drawn, snapshotOf, type SnapshotOptions } from './snapshot-of';

const HEAD = '绩效自评表\n项目名称|甲\n一级指标|三级指标|指标值|完成值|分值|得分|说明';
const ROW = '产出指标|件数|≥10件|12件|10|10|无';
const TOTAL = '总分||||10|10';

interface Options extends SnapshotOptions {
  /** Where its grade is said to stand. */
  readonly gradeAt?: string;
  /** Rows below it that may be its own (0-based). */
  readonly doubtful?: readonly number[];
}

/** What is claimed of a drawn form whose header is in row 3, its area as read or as given. */
function claim(
  rows: string,
  area: Partial<Area> = {},
  { gradeAt, doubtful = [], ...options }: Options = {},
) {
  const sheet = snapshotOf(drawn(`${HEAD}\n${rows}`), options);
  const grid = new Grid(sheet);
  const form = readForms(sheet).forms[0]!;
  const header = findHeaders(grid)[0]!;
  const grade = gradeAt ? { ...form.title!, at: parseA1(gradeAt) } : form.grade;
  return claimCells(
    grid,
    { ...form, grade, area: { ...form.area, ...area } },
    {
      band: { left: 0, right: 9 },
      headers: new HeaderRows(grid, [header]),
      fund: null,
      kinds: new Map(form.rows.map(({ row, kind }) => [row, kind])),
      placed: new Map(),
      columns: chooseColumns(grid, header, form.area.bottom),
      numbered: new NumberedColumns(grid, form.rows),
      isGraded: form.grade !== null,
      totalRow: form.total!.row,
      foot: form.total!.row,
      doubtful,
    },
  );
}

test.each([
  ['a field', 'F4', 'score'],
  ['the label of a field', 'A2', 'label'],
  ['a header', 'E3', 'label'],
  ['the label of the total', 'A5', 'label'],
  ['no cell that is blank and of no field', 'B5', undefined],
])('%s is claimed: %s as %s', (_, name, as) => {
  const { ledger, unread } = claim(`${ROW}\n${TOTAL}`);
  expect(ledger.claimOf(parseA1(name))?.as).toBe(as);
  expect(unread).toEqual([]);
});

test('a cell is claimed once', () => {
  const names = claim(`${ROW}\n${TOTAL}`).ledger.claims.map(({ at }) => a1(at));
  expect(names).toEqual([...new Set(names)]);
});

test('a figure under no header is left unread, and the area reaches to it', () => {
  const { unread, area, ledger } = claim(`${ROW}||7\n${TOTAL}`);
  expect(unread.map(({ at }) => a1(at))).toEqual(['I4']);
  expect(ledger.claimOf(parseA1('I4'))).toBeNull();
  expect([area.left, area.right]).toEqual([0, 8]);
});

test('what stands in rows below that may be the form’s own is left unread, outside its area', () => {
  const rows = `${ROW}\n${TOTAL}\n\n明细|金额|占比\n办公费||25%`;
  const { unread, area, ledger } = claim(rows, {}, { doubtful: [6, 7] });
  expect(unread.map(({ at }) => a1(at))).toEqual(['A7', 'B7', 'C7', 'A8', 'C8']);
  expect(area.bottom).toBe(4);
  expect(ledger.claimOf(parseA1('A7'))).toBeNull();
});

test('the area is widened to the fields of the form', () => {
  const { area } = claim(`${ROW}\n${TOTAL}`, { left: 3, right: 4 });
  expect([area.left, area.right]).toEqual([0, 6]);
});

test('the area is widened to fields that are blank', () => {
  const { area } = claim('产出指标|件数|≥10件|12件|10||\n总分||||10|', {
    top: 3,
    left: 3,
    right: 3,
  });
  expect([area.left, area.right]).toEqual([0, 6]);
});

test('fields and labels above the first row are not claimed, those in it are', () => {
  const { ledger } = claim(`${ROW}\n${TOTAL}`, { top: 2 });
  expect(['A1', 'A2', 'B2'].map((name) => ledger.claimOf(parseA1(name)))).toEqual([
    null,
    null,
    null,
  ]);
  expect(ledger.claimOf(parseA1('A3'))?.as).toBe('label');
  const { ledger: lower } = claim(`${ROW}\n${TOTAL}`, { top: 1 });
  expect(lower.claimOf(parseA1('B2'))?.as).toBe('project');
});

test('a field in a cell that a merge covers is not claimed', () => {
  const { ledger } = claim(`${ROW}\n${TOTAL}`, {}, { merges: ['E2:F2'], gradeAt: 'F2' });
  expect(ledger.claimOf(parseA1('F2'))).toBeNull();
  expect(ledger.claimOf(parseA1('B2'))?.as).toBe('project');
  const { ledger: apart } = claim(`${ROW}\n${TOTAL}`, {}, { gradeAt: 'F2' });
  expect(apart.claimOf(parseA1('F2'))?.as).toBe('grade');
});

/** What is said of figures in front of the levels, under no header. */
const before = (...figures: string[]) => {
  const rows = figures.map((figure, i) => `${figure}|产出指标|件数${i}|≥10件|12件|10|10|无`);
  const head = HEAD.replace('一级指标', '|一级指标');
  const form = readForms(snapshotOf(drawn(`${head}\n${rows.join('\n')}\n|${TOTAL}`))).forms[0]!;
  return form.unread.map(({ text }) => text);
};

test('figures left of the columns number the rows where they only rise, and are unread otherwise', () => {
  expect(before('1', '2', '3')).toEqual([]);
  expect(before('10', '20', '40')).toEqual([]);
  expect(before('20', '10', '30')).toEqual(['20', '10', '30']);
  expect(before('10', '20', '20')).toEqual(['10', '20', '20']);
});
