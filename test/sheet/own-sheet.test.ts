import { isOwnSheet, ownSheetFormula } from '../../src/sheet';

const WISHED = '绩效自评汇总';

test.each([
  ['the sheet it added', WISHED, WISHED, true],
  ['one that got a number because the name was taken', '绩效自评汇总(2)', '绩效自评汇总(2)', true],
  ['one numbered with a space', '绩效自评汇总 (2)', '绩效自评汇总 (2)', true],
  ['one the officer renamed to keep it', WISHED, '六月汇总', false],
  ['a copy the officer made of it', WISHED, '绩效自评汇总 (2)', false],
  ['one added for another wish', '核验单', '核验单', false],
])('%s is own: %s → %s', (_, given, name, own) => {
  expect(isOwnSheet(ownSheetFormula(given), WISHED, name)).toBe(own);
});

test('a sheet without the tag is never own, whatever it is called', () => {
  expect(isOwnSheet(null, WISHED, WISHED)).toBe(false);
  expect(isOwnSheet('=Sheet1!$A$1', WISHED, WISHED)).toBe(false);
});

test('a long name cut to make room for its number is told', () => {
  const wished = '一'.repeat(40);
  const given = `${'一'.repeat(28)}(2)`;
  expect(isOwnSheet(ownSheetFormula(given), wished, given)).toBe(true);
});
