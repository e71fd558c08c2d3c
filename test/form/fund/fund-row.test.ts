import { Grid } from '../../../src/form/evidence/grid';
import { UsedColumns } from '../../../src/form/evidence/used-columns';
import type { FundColumn } from '../../../src/form/fields';
import { type FundHeaders, FundPlaces } from '../../../src/form/fund/fund-places';
import { plausible, readFundRow } from '../../../src/form/fund/fund-row';
import { columnName } from '../../../src/sheet';
import { cellAt, cellOfText, gridOf, namesOf } from '../grid-of';
import { snapshotOf } from '../snapshot-of';

const BAND = { left: 0, right: 9 };
const USED = new UsedColumns(Array.from({ length: 10 }, (_, i) => i));

type Columns = Readonly<Partial<Record<FundColumn, string>>>;

/** How far a row is read from headers that stand in the columns given by name. */
function shiftOf(row: string, headers: Columns): number {
  return readUnder(row, headers).shift;
}

function readUnder(row: string, headers: Columns, merges: readonly string[] = []) {
  const grid = new Grid(snapshotOf([row.split('|')], { merges }));
  const read: FundHeaders = {};
  for (const [field, name] of Object.entries(headers) as [FundColumn, string][]) {
    const column = [...'ABCDEFGHIJ'].findIndex((letter) => letter === name);
    expect(columnName(column)).toBe(name);
    read[field] = { cell: grid.at(5, column), left: column, right: column, confidence: 1 };
  }
  const places = new FundPlaces({ headers: read, idle: [] }, USED);
  return readFundRow(grid, BAND, 0, places)!.row;
}

describe('a row of amounts beside its headers', () => {
  test('is read there when it fits 1.5 better than under them', () => {
    // under: 9.5 as an amount 2, blank -1, stray 100 -2; two left: 100 2, blank -1, 9.5 as points 0.5, steps -1
    const headers = { budget: 'D', executed: 'E', score: 'F' };
    expect(shiftOf('|100||9.5', headers)).toBe(-2);
  });

  test('is left under them when it fits only 1 better', () => {
    // each way two amounts 4, a rate 1, two strays -4; one left 80 ÷ 100 is the rate 1.5, the step -0.5
    const headers = { budget: 'C', executed: 'D', rate: 'F' };
    expect(shiftOf('|100|80|50|80|10', headers)).toBe(0);
  });
});

test('figures that no header says anything of are kept beside the others', () => {
  const headers = { initial: 'C', executed: 'E', rate: 'F' };
  const { others, executed } = readUnder('|年度资金总额|120|118|110.92|94%', headers);
  expect(executed?.text).toBe('110.92');
  expect(others?.map(({ text }) => text)).toEqual(['118']);
  expect(readUnder('|年度资金总额|120||110.92|94%', headers)).not.toHaveProperty('others');
});

test('one figure merged under two headers is a guess, unless both are amounts', () => {
  const headers = { initial: 'C', budget: 'D', executed: 'E', rate: 'F', score: 'G' };
  const row = '|年度资金总额|51.70||51.00|98.64|';
  expect(readUnder(row, headers, ['F1:G1']).guessed).toEqual(
    expect.objectContaining({ clause: '第1行有一格合并在「执行率」与「得分」之下' }),
  );
  expect(readUnder(row, headers, ['C1:D1'])).not.toHaveProperty('guessed');
  expect(readUnder(row, headers)).not.toHaveProperty('guessed');
});

describe('how well a cell suits a column', () => {
  test.each([
    ['budget', '100', 2],
    ['executed', '', -1],
    ['initial', '/', -0.5],
    ['budget', '95%', -2],
    ['budget', '因故延期', -4],
    ['rate', '95%', 1],
    ['rate', '', 0],
    ['rate', '/', 0.5],
    ['rate', '因故延期', -4],
    ['weight', '50', 0.5],
    ['weight', '51', -2],
    ['weight', '/', 1],
    ['weight', '', 0],
    ['score', '51', 0.5],
    ['score', '/', 1],
    ['score', '95%', 0.5],
    ['reason', '因故延期', 1],
    ['reason', '', 0],
    ['reason', '/', 0],
    ['reason', '5', -1],
  ] as const)('%s with %p: %d', (column, text, expected) => {
    expect(plausible(column, cellOfText(text))).toBe(expected);
  });

  test('an error says nothing', () => {
    const grid = gridOf('', { set: { A1: { error: '#REF!' } } });
    expect(plausible('budget', cellAt(grid, 'A1'))).toBe(0);
  });
});

/** What row 2 is read as under a header in row 1 whose fields stand in the columns named, as `C` or `C:D`. */
function readBelow(drawing: string, columns: Columns, options?: Parameters<typeof gridOf>[1]) {
  const grid = gridOf(drawing, options);
  const headers: FundHeaders = {};
  for (const [field, name] of Object.entries(columns) as [FundColumn, string][]) {
    const [first, last = first] = name.split(':');
    const [left, right] = [cellAt(grid, `${first}1`).column, cellAt(grid, `${last}1`).column];
    headers[field] = { cell: cellAt(grid, `${first}1`), left, right, confidence: 1 };
  }
  return readFundRow(grid, BAND, 1, new FundPlaces({ headers, idle: [] }, USED));
}

const HEADER = '项目资金||年初预算数|全年预算数|全年执行数|执行率|得分';
const COLUMNS: Columns = { initial: 'C', budget: 'D', executed: 'E', rate: 'F', score: 'G' };

/** Label, amounts, rate and score of the row below the usual header, by their cells. */
function cells(row: string, columns = COLUMNS): string {
  const read = readBelow(`${HEADER}\n${row}`, columns);
  if (!read) return 'none';
  const { labelCell, initial, budget, executed, rate, score } = read.row;
  return namesOf([labelCell, initial, budget, executed, rate, score]);
}

describe('a row of the block', () => {
  test.each([
    ['a known name alone', '|年度资金总额', 'B2 C2 D2 E2 F2 G2'],
    ['no other words alone', '|情况说明', 'none'],
    ['no words and nothing', '', 'none'],
    ['other words beside a figure', '|河道工程|||100', 'B2 C2 D2 E2 F2 G2'],
    ['other words beside a sign', '|河道工程|/', 'B2 C2 D2 E2 F2 G2'],
    // an officer may break a line: the name of the block is no name of a row
    ['no name where the block has its own', '|项目资金|100|100|76', '- C2 D2 E2 F2 G2'],
    ['the name behind that of the block', '项目资金|年度资金总额|100', 'B2 C2 D2 E2 F2 G2'],
    ['the sources by their own name', '|资金来源|100', 'B2 C2 D2 E2 F2 G2'],
    ['the known name before another', '年度资金总额|河道|100|80', 'A2 C2 D2 E2 F2 G2'],
  ])('has %s', (_, row, expected) => expect(cells(row)).toBe(expected));

  test('has an error that stands for an amount', () => {
    const read = readBelow(`${HEADER}\n|河道工程`, COLUMNS, { set: { D2: { error: '#REF!' } } });
    expect(read?.row.label).toBe('河道工程');
  });
});

describe('a label in the column of an amount', () => {
  const LOST = '第2行「中央补助」占了「年初预算数」一列，金额只剩2个，分不清各属哪一列';

  test.each([
    // three amounts are named; none, two or three follow
    ['that leaves fewer amounts than columns is unreadable', '||中央补助|100|76', LOST],
    ['that leaves none is read', '||中央补助', null],
    ['that leaves as many is read', '||中央补助|100|100|76', null],
    ['stands in none when it is left of them', '|中央补助||100|76', null],
  ])('%s: %j gives %j', (_, row, expected) => {
    expect(readBelow(`${HEADER}\n${row}`, COLUMNS)?.unreadable).toBe(expected);
  });

  test('one amount alone is unreadable as well, and no field of the row is read', () => {
    const read = readBelow(`${HEADER}\n||中央补助|76`, COLUMNS)!;
    expect(read.unreadable).toContain('金额只剩1个');
    expect(read.row).toMatchObject({
      label: '中央补助',
      initial: null,
      budget: null,
      executed: null,
    });
  });

  test.each([
    ['in the first', '||中央补助||76', true],
    ['in the last', '|||中央补助|76', true],
    ['beside them', '|中央补助|||76', false],
  ])('it may stand %s of the columns of a header', (_, row, expected) => {
    const columns: Columns = { budget: 'C:D', executed: 'E' };
    const read = readBelow(`项目资金||全年预算数||全年执行数\n${row}`, columns)!;
    expect(read.unreadable !== null).toBe(expected);
  });
});

describe('a row that could be read beside its headers', () => {
  // straight: blanks -1 -1, 100 2, 95 as a rate 1; one to the right: -1 2 2, two figures in place, the step -0.5
  test('stays where all of it suits the headers it stands under', () => {
    expect(cells('||||100||9.5')).toBe('- C2 D2 E2 F2 G2');
  });

  // straight: a blank -1, 100 2, 80 as a rate 1, 80% as a score 0.5; one right: 2 2 1 and the rate 1.5, less 0.5
  test('goes where its amounts give the rate that contradicts them otherwise', () => {
    const columns: Columns = { budget: 'C', executed: 'D', rate: 'E', score: 'F' };
    const read = readBelow(`项目资金||预算数|执行数|执行率|得分|\n|||100|80|80%|`, columns)!;
    expect(namesOf([read.row.budget, read.row.executed, read.row.rate])).toBe('D2 E2 F2');
    expect(read.row.shift).toBe(1);
    expect(read.row.guessed).toBeDefined();
  });

  test('with a single figure stays, for that shows nothing', () => {
    expect(readBelow(`${HEADER}|\n|||||||9.5`, COLUMNS)?.row.shift).toBe(0);
  });

  test('goes three columns to the left and two to the right, no farther', () => {
    const shift = (row: string) => {
      const columns: Columns = { budget: 'E', executed: 'F', rate: 'G' };
      return readBelow(`||||预算数|执行数|执行率||||\n${row}`, columns)!.row.shift;
    };
    expect(shift('||||100|80|80%')).toBe(0);
    expect(shift('|||100|80|80%')).toBe(-1);
    expect(shift('||100|80|80%')).toBe(-2);
    expect(shift('|100|80|80%')).toBe(-3);
    // four would suit it better: three read 80 as an amount and leave 100 astray, the best of the rest
    expect(shift('100|80|80%')).toBe(-3);
    expect(shift('|||||100|80|80%')).toBe(1);
    expect(shift('||||||100|80|80%')).toBe(2);
    // two read 100 as executed and 80 as its rate and leave 80% astray
    expect(shift('|||||||100|80|80%')).toBe(2);
  });
});

describe('a row without a label', () => {
  const CROWDED = '第2行在这些表头以外还有数字';

  test.each([
    ['a figure beside all headers makes it a guess', '||120|100|95|95%|9.5|7', CROWDED],
    ['a figure under each header is none', '||120|100|95|95%|9.5|', undefined],
    ['with a label it is none', '|总额|120|100|95|95%|9.5|7', undefined],
    ['a sign beside the headers is none', '||120|100|95|95%|9.5|/', undefined],
  ])('%s: %j gives %j', (_, row, expected) => {
    const read = readBelow(`${HEADER}|\n${row}`, COLUMNS)!.row;
    expect(read.guessed?.clause).toBe(expected);
    expect('guessed' in read).toBe(expected !== undefined);
  });
});
