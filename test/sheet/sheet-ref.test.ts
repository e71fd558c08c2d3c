import { lastingName, lastingNames, sameSheet, sheetKey } from '../../src/sheet';

const first = { workbook: 'a', id: 'Sheet1' };

test('the first sheets of two workbooks bear one id and are two sheets', () => {
  expect(sameSheet(first, { ...first })).toBe(true);
  expect(sameSheet(first, { workbook: 'b', id: 'Sheet1' })).toBe(false);
  expect(sameSheet(first, { workbook: 'a', id: 'Sheet2' })).toBe(false);
});

test('no sheet is the same as no sheet alone', () => {
  expect(sameSheet(null, null)).toBe(true);
  expect(sameSheet(first, null)).toBe(false);
  expect(sameSheet(null, first)).toBe(false);
});

test('a key tells sheets apart whatever stands in their ids, and not by their names', () => {
  expect(sheetKey(first)).toBe(sheetKey({ ...first, name: '改名' } as never));
  expect(sheetKey({ workbook: 'a,"b', id: 'c' })).not.toBe(sheetKey({ workbook: 'a', id: 'b,"c' }));
});

test('a workbook is known again by its tag, else its place, else only while it is open', () => {
  const book = { id: 'open1', name: '自评表.xlsx', place: '/a/自评表.xlsx', tag: 't1' };
  expect(lastingName(book)).toBe('t1');
  expect(lastingName({ ...book, tag: null })).toBe('/a/自评表.xlsx');
  expect(lastingName({ ...book, tag: null, place: '' })).toBe('open1');
});

test('a workbook answers to every tag it was told by', () => {
  const book = { id: 'open1', name: '自评表.xlsx', place: '/a/自评表.xlsx', tag: 't1' };
  expect(lastingNames(book)).toEqual(['t1', '/a/自评表.xlsx']);
  expect(lastingNames({ ...book, tags: ['t0', 't1'] })).toEqual(['t1', '/a/自评表.xlsx', 't0']);
});
