import { undo } from '../../../../src/hosts/undo';
import { editOf, expectNoGaps, startExcel } from '../start-excel';

afterEach(expectNoGaps);

test('a text cell of a protected sheet is filled with its format left, told, and taken back', async () => {
  const { host, sheet } = startExcel();
  sheet.type('A1', '项目支出绩效自评表');
  sheet.type('D4', 10);
  for (const name of ['G4', 'G5', 'G6']) sheet.at(name).locked = false;
  sheet.at('G4').format = '@';
  sheet.at('G4').value = '8';
  sheet.protection.on = true;
  const before = sheet.contents();
  const snapshot = await host.read();
  const edits = [editOf(snapshot, 'G4', 9.5, '0.00'), editOf(snapshot, 'G5', 4.58)];
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: null }]);
  expect([receipt.written.length, receipt.refused, receipt.formatsKept]).toEqual([2, [], 1]);
  expect([sheet.at('G4').value, sheet.at('G4').format]).toEqual(['9.50', '@']);
  expect(sheet.at('G5').value).toBe(4.58);
  const result = await undo(host, receipt);
  expect([result.restored.length, result.left]).toEqual([2, []]);
  expect(sheet.contents()).toEqual(before);
});
