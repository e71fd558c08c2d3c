import { anotherWorkbook, lastingName, parseA1 } from '../../../src/sheet';
import { undo } from '../../../src/hosts/undo';
import type { Contract } from './describe-host';
import { contentAt, editOf, FORM, refOf, seenOn, snapshotOf, workbookOf } from './form-fixture';

const REFUSED = { name: 'HostError', code: anotherWorkbook('').code };

/** A reference names workbook and sheet: nothing is read from, or done to, a sheet of another. */
export function describeIdentity({ open, test }: Contract): void {
  test('knows two workbooks with the same sheet names apart', ['workbooks'], async () => {
    const one = await open(workbookOf(FORM));
    // asked before the other is opened, for a page that shows one workbook at a time
    const first = (await one.host.workbook()).id;
    const other = await open(workbookOf(FORM));
    expect((await refOf(other, '自评表')).workbook).toBe((await other.host.workbook()).id);
    expect(first).not.toBe((await other.host.workbook()).id);
  });

  test('refuses to read, write or select a sheet of another workbook', ['workbooks'], async () => {
    const one = await open(workbookOf(FORM));
    const sheet = await snapshotOf(one, '自评表');
    const other = await open(workbookOf(FORM));
    const before = await snapshotOf(other, '自评表');
    const change = { sheet: sheet.sheet, edits: [editOf(sheet, 'E4', 4.58)], marks: [] };
    await expect(other.host.read({ sheet: sheet.sheet })).rejects.toMatchObject(REFUSED);
    await expect(other.host.apply([change])).rejects.toMatchObject(REFUSED);
    if (other.host.capabilities.select) {
      await expect(other.host.select(sheet.sheet, parseA1('E4'))).rejects.toMatchObject(REFUSED);
    }
    expect(seenOn(await snapshotOf(other, '自评表'))).toEqual(seenOn(before));
  });

  test(
    'takes a write back after the workbook was saved elsewhere and opened again',
    ['reopen', 'workbookTags'],
    async () => {
      const subject = await open(workbookOf(FORM));
      const sheet = await snapshotOf(subject, '自评表');
      const edits = [editOf(sheet, 'E4', 4.58)];
      const receipt = await subject.host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
      await subject.officer.reopen('自评（终稿）.xlsx');
      expect(lastingName(await subject.host.workbook())).toBe(receipt.workbook);
      expect((await undo(subject.host, receipt)).restored).toHaveLength(1);
      expect(contentAt(await snapshotOf(subject, '自评表'), 'E4').value).toBeNull();
    },
  );

  test('takes no receipt of another workbook back', [], async () => {
    const one = await open(workbookOf(FORM));
    const sheet = await snapshotOf(one, '自评表');
    const edits = [editOf(sheet, 'E4', 4.58)];
    const receipt = await one.host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
    const other = await open(workbookOf(FORM));
    const elsewhere = { ...receipt, workbook: `${receipt.workbook} of another` };
    await expect(undo(other.host, elsewhere)).rejects.toMatchObject(REFUSED);
    expect(contentAt(await snapshotOf(other, '自评表'), 'E4').value).toBeNull();
  });
}
