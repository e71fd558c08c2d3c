import fc from 'fast-check';
import {
  a1,
  a1Area,
  cellArea,
  columnName,
  contains,
  parseA1,
  parseA1Area,
  sameCell,
} from '../../src/sheet';

test('row 4, column 6 is G5', () => {
  expect(a1({ row: 4, column: 6 })).toBe('G5');
});

test('column 26 is AA and column 16383 is XFD', () => {
  expect(columnName(25)).toBe('Z');
  expect(columnName(26)).toBe('AA');
  expect(columnName(16383)).toBe('XFD');
});

test('an area of one cell is named without a colon', () => {
  expect(a1Area({ top: 0, left: 0, bottom: 0, right: 0 })).toBe('A1');
  expect(a1Area({ top: 0, left: 0, bottom: 23, right: 7 })).toBe('A1:H24');
});

test('dollar signs and lower case are accepted', () => {
  expect(parseA1('$g$5')).toEqual({ row: 4, column: 6 });
});

test.each(['', '5', 'G', 'G0', 'A1:B2', 'ABCD1', '自评'])(
  '%p is refused as a cell name',
  (name) => {
    expect(() => parseA1(name)).toThrow(RangeError);
  },
);

test('an area written from its bottom right is turned round', () => {
  expect(parseA1Area('H24:A1')).toEqual({ top: 0, left: 0, bottom: 23, right: 7 });
});

test('the corners belong to an area and the next cells do not', () => {
  const area = { top: 1, left: 1, bottom: 2, right: 3 };
  expect(contains(area, { row: 1, column: 1 })).toBe(true);
  expect(contains(area, { row: 2, column: 3 })).toBe(true);
  expect(contains(area, { row: 3, column: 3 })).toBe(false);
  expect(contains(area, { row: 2, column: 4 })).toBe(false);
});

test('every address survives being written and read', () => {
  const address = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
  fc.assert(fc.property(address, (at) => expect(parseA1(a1(at))).toEqual(at)));
});

test('the area of a cell is that cell alone', () => {
  expect(cellArea({ row: 4, column: 6 })).toEqual({ top: 4, left: 6, bottom: 4, right: 6 });
});

test('whole lines are areas, as a spreadsheet names them', () => {
  const down = { top: 0, bottom: 1_048_575 };
  expect(parseA1Area('$A:$C')).toEqual({ ...down, left: 0, right: 2 });
  expect(parseA1Area('h:h')).toEqual({ ...down, left: 7, right: 7 });
  expect(parseA1Area('3:5')).toEqual({ top: 2, bottom: 4, left: 0, right: 16_383 });
  expect(() => parseA1Area('A:3')).toThrow(RangeError);
  expect(() => parseA1Area('0:3')).toThrow(RangeError);
});

test('two addresses are the same cell where row and column are, and null is only null', () => {
  const [a, sameRow, sameColumn] = [
    { row: 3, column: 4 },
    { row: 3, column: 5 },
    { row: 2, column: 4 },
  ];
  expect(sameCell(a, { ...a })).toBe(true);
  expect(sameCell(a, a)).toBe(true);
  expect(sameCell(null, null)).toBe(true);
  for (const other of [sameRow, sameColumn, null]) {
    expect(sameCell(a, other)).toBe(false);
    expect(sameCell(other, a)).toBe(false);
  }
});
