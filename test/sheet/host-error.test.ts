import {
  anotherSheet,
  anotherWorkbook,
  HostError,
  sheetGone,
  WriteInterrupted,
} from '../../src/sheet';

const cause = new Error('why');

test.each([
  [anotherWorkbook('自评表', cause), 'another-workbook', ['自评表', '没有改动'], cause],
  [sheetGone('自评表', cause), 'sheet-gone', ['自评表', '没有写入'], cause],
  [anotherSheet('自评表', '汇总'), 'another-sheet', ['自评表', '汇总', '没有写入'], undefined],
])('%s carries its code, its sheets and its cause', (error, code, words, why) => {
  expect(error).toBeInstanceOf(HostError);
  expect(error.code).toBe(code);
  expect(error.cause).toBe(why);
  expect(words.filter((word) => !error.message.includes(word))).toEqual([]);
  expect(error.message).toMatch(/^[^。]+。$/);
});

test('a write that broke off is a host error with the way back', () => {
  const receipt = { id: 'r' } as never;
  const error = new WriteInterrupted('failed', '写到一半', receipt, false, { cause });
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ code: 'failed', receipt, certain: false, cause });
});
