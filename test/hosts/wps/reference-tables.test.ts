import { buildSample, SAMPLE_NUMBERS } from '../../../scripts/samples/build-sample';
import { FileHost } from '../../../src/hosts/file';
import { reportSheet, reviewSheet } from '../../../src/review';
import type { SheetSnapshot } from '../../../src/sheet';
import { fixtureOf } from './fake';
import { openWps } from './open-wps';

const reportOf = (sheet: SheetSnapshot) => reportSheet(reviewSheet(sheet));

describe.each(SAMPLE_NUMBERS)('reference table %i', (number) => {
  const file = FileHost.open(buildSample(number), { name: '自评表.xlsx' });

  test('reads in WPS as in the file: every cell, merge and hidden line', async () => {
    const inFile = await file.read();
    const inWps = await openWps({ sheets: [fixtureOf(inFile)] }).host.read();
    expect(inOrder(inWps.merges)).toEqual(inOrder(inFile.merges));
    expect([...inWps.hiddenRows]).toEqual([...inFile.hiddenRows]);
    expect(inWps.rowNumbers()).toEqual(inFile.rowNumbers());
    for (const row of inFile.rowNumbers()) {
      expect(inWps.cellsInRow(row)).toEqual(inFile.cellsInRow(row));
    }
  });

  test('is reviewed in WPS as in the file', async () => {
    const inFile = await file.read();
    const inWps = await openWps({ sheets: [fixtureOf(inFile)] }).host.read();
    const expected = reportOf(inFile);
    expect(expected.forms).toHaveLength(1);
    expect(reportOf(inWps)).toEqual(expected);
  });
});

function inOrder(merges: SheetSnapshot['merges']): string[] {
  return merges.map((merge) => JSON.stringify(Object.values(merge))).sort();
}
