import { REFERENCE } from '../form/reference-expectations';
import { paperOf, type Paper } from './paper';
import { expected, tell, type Told } from './told';

const STRAIGHT_OR_NOT = REFERENCE.map(({ table }) => table);

/** The cells of an indicator row: name, target, result, weight, score, reason. */
function cellsOf(table: number, row: number): string[] {
  const straight = `C${row} D${row} E${row} F${row} G${row} H${row}`;
  return (REFERENCE[table - 1]!.shifted[row] ?? straight).split(' ');
}

function rowsOf(table: number): number[] {
  const [first, last] = REFERENCE[table - 1]!.rows;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The errors a changed paper has beyond those of the printed table. */
function newErrors(table: number, { findings }: Told): string[] {
  const printed = expected(table).findings;
  return findings.filter((one) => one.startsWith('error') && !printed.includes(one));
}

function only(paper: Paper): Told {
  const told = tell(paper);
  expect(told).toHaveLength(1);
  return told[0]!;
}

/** The cells a click may write, by kind; a text, a dash and the judged row 44 of table 11 are none. */
function outputs(table: number): string[][] {
  const { fund, total, grade } = REFERENCE[table - 1]!;
  const paper = paperOf(table);
  const figures = (names: readonly string[]): string[] =>
    names.filter((name) => name !== '-' && /^[\d.,]+$/.test(paper.text(name)));
  const rows = fund.map((cells) => cells.split(' '));
  const scores = rowsOf(table).map((row) => cellsOf(table, row)[4]!);
  return [
    figures([rows[0]![4]!]),
    figures([rows[0]![5]!]),
    figures(rows.slice(1).map((row) => row[4]!)),
    figures(scores).filter((name) => table !== 11 || name !== 'G44'),
    [total[1]],
    [grade[0]],
  ];
}

// The grids show no cell for a blanked grade, nor for the total of table 11 in the row of its grade.
test.each(STRAIGHT_OR_NOT)('table %i: any kinds of result blanked are written back', (table) => {
  const kinds = outputs(table);
  const printed = paperOf(table);
  const { total, grade } = REFERENCE[table - 1]!;
  const unseen = table === 11 ? [total[1], grade[0]] : [grade[0]];
  for (let chosen = 1; chosen < 2 ** kinds.length; chosen += 2) {
    const blank = kinds.filter((_, i) => chosen & (1 << i)).flat();
    const told = only(paperOf(table).blank(...blank));
    const back = blank
      .filter((name) => !unseen.includes(name))
      .map((name) => `${name}: ${Number(printed.text(name).replace(/,/g, ''))}`);
    expect([...told.edits].sort()).toEqual(back.sort());
    expect(told.marks).toEqual([]);
    expect(newErrors(table, told)).toEqual([]);
  }
});

test.each(STRAIGHT_OR_NOT)(
  'table %i with a row deleted: the weights are the one fault',
  (table) => {
    const { rows } = REFERENCE[table - 1]!;
    const told = only(paperOf(table).deleteRow(rows[0] + 1));
    // no row is accused: the first of the weights stands for all
    expect(newErrors(table, told)).toEqual([`error weight-total F${rows[0]}`]);
    expect(told.edits).toEqual([]);
  },
);

test.each(STRAIGHT_OR_NOT)(
  'table %i without its fund header: one error, and none on the weights',
  (table) => {
    const header = paperOf(table)
      .filled()
      .find(({ text }) => text === '全年预算数')!.name;
    const told = only(paperOf(table).deleteRow(Number(header.slice(1))));
    const errors = newErrors(table, told).map((one) => one.split(' ')[1]);
    expect(errors).toEqual(['header-missing']);
    expect([told.edits, told.marks]).toEqual([[], []]);
  },
);

test.each(STRAIGHT_OR_NOT)('table %i without its total row: nothing is written', (table) => {
  const { total, rows } = REFERENCE[table - 1]!;
  const told = only(paperOf(table).deleteRow(Number(total[0].slice(1))));
  expect(told.indicators).toHaveLength(rows[1] - rows[0] + 1);
  expect(newErrors(table, told)).toEqual([]);
  expect([told.edits, told.marks]).toEqual([[], []]);
});

describe('an error value on table 9', () => {
  const with9 = (name: string) => only(paperOf(9).put(name, { error: '#REF!' }));

  test('as its total is named there and mended', () => {
    const told = with9('G23');
    expect(newErrors(9, told)).toEqual(['error error-value G23']);
    expect(told.edits).toEqual(['G23: 90.28']);
  });

  test('as its grade is looked at there', () => {
    expect(with9('C24').findings).toContain('review grade-unknown C24');
  });

  test.each(['D5', 'F20', 'E20'])('in %s is the one error', (name) => {
    expect(newErrors(9, with9(name))).toEqual([`error error-value ${name}`]);
    expect(with9(name).marks).toEqual([`${name} error-value`]);
  });

  test('in the reason of a row that falls short is no reason', () => {
    const told = with9('H20');
    expect(newErrors(9, told)).toEqual(['error reason-placeholder H20']);
    expect(told.marks).toEqual(['H20 reason-placeholder']);
  });
});
