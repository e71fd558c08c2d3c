import { undo } from '../../../src/hosts/undo';
import { HostError, type SheetChange } from '../../../src/sheet';
import type { Contract } from './describe-host';
import { contentAt, editOf, FORM, refOf, seenOn, snapshotOf, workbookOf } from './form-fixture';
import type { HostUnderTest } from './host-under-test';

/** What the officer does to sheets between two acts of the product: the sheet meant is worked on, or none. */
export function describeMeanwhile({ open, test }: Contract): void {
  test(
    'writes to a sheet renamed since, not to the one that took its name',
    ['renameSheet'],
    async () => {
      const { subject, change } = await read(open);
      await subject.officer.renameSheet('自评表', '旧表');
      await subject.officer.renameSheet('第二张', '自评表');
      const receipt = await subject.host.apply([change]);
      expect(receipt.written.map(({ sheet }) => sheet.id)).toEqual([change.sheet.id]);
      expect(contentAt(await snapshotOf(subject, '旧表'), 'E4').value).toBe(4.58);
      expect(contentAt(await snapshotOf(subject, '自评表'), 'E4').value).toBeNull();
    },
  );

  test(
    'takes a write back on a sheet renamed since, not on the one that took its name',
    ['renameSheet'],
    async () => {
      const { subject, change, twin } = await read(open);
      const receipt = await subject.host.apply([change, twin]);
      await subject.officer.renameSheet('自评表', '旧表');
      await subject.officer.renameSheet('第二张', '自评表');
      const first = receipt.written.slice(0, 1);
      expect((await undo(subject.host, { ...receipt, written: first })).restored).toHaveLength(1);
      expect(contentAt(await snapshotOf(subject, '旧表'), 'E4').value).toBeNull();
      expect(contentAt(await snapshotOf(subject, '自评表'), 'E4').value).toBe(4.58);
    },
  );

  test(
    'does not take a sheet laid in the place of a deleted one for it',
    ['replaceSheet'],
    async () => {
      const { subject, change } = await read(open);
      await subject.officer.replaceSheet('自评表');
      await refused(subject.host.apply([change]), ['sheet-gone']);
      await refused(subject.host.read({ sheet: change.sheet }), ['sheet-gone']);
      expect(contentAt(await snapshotOf(subject, '自评表'), 'E4').value).toBeNull();
    },
  );

  test(
    'takes nothing back on a sheet laid in the place of a deleted one',
    ['replaceSheet'],
    async () => {
      const { subject, change } = await read(open);
      const receipt = await subject.host.apply([change]);
      // the copy holds what was written, at the same place and under the same name
      await subject.officer.replaceSheet('自评表');
      const { restored, left } = await undo(subject.host, receipt);
      expect([restored, left.map(({ code }) => code)]).toEqual([[], ['gone']]);
      expect(contentAt(await snapshotOf(subject, '自评表'), 'E4').value).toBe(4.58);
    },
  );

  test('says that a sheet to be read or shown was deleted', ['deleteSheet'], async () => {
    const { subject, change } = await read(open);
    await subject.officer.deleteSheet('自评表');
    await refused(subject.host.read({ sheet: change.sheet }), ['sheet-gone']);
    expect(await subject.host.readAll({ sheets: [change.sheet] })).toEqual([]);
    if (subject.host.capabilities.select) {
      await refused(subject.host.select(change.sheet, { row: 3, column: 4 }), ['sheet-gone']);
    }
  });

  test('leaves a sheet protected between reading and writing as it was', ['protect'], async () => {
    const { subject, change } = await read(open);
    const before = seenOn(await snapshotOf(subject, '自评表'));
    await subject.officer.protect('自评表', true);
    expect(await codesOf(subject.host.apply([change]))).toEqual('locked');
    expect(seenOn(await snapshotOf(subject, '自评表'))).toEqual(before);
    await subject.officer.protect('自评表', false);
    const again = await changeOf(subject, '自评表');
    expect((await subject.host.apply([again])).written).toHaveLength(1);
  });

  test(
    'writes to one sheet and not to one protected since, or to neither',
    ['protect'],
    async () => {
      const { subject, change, twin } = await read(open);
      await subject.officer.protect('第二张', true);
      const outcome = await codesOf(subject.host.apply([change, twin]));
      expect(outcome).toEqual('locked');
      const first = contentAt(await snapshotOf(subject, '自评表'), 'E4').value;
      expect(contentAt(await snapshotOf(subject, '第二张'), 'E4').value).toBeNull();
      expect([null, 4.58]).toContain(first);
    },
  );

  test(
    'takes back on a sheet protected since the write once it is open again',
    ['protect'],
    async () => {
      const { subject, change } = await read(open);
      const before = await snapshotOf(subject, '自评表');
      const receipt = await subject.host.apply([change]);
      await subject.officer.protect('自评表', true);
      const { restored, left } = await undo(subject.host, receipt);
      expect([restored, left.map(({ code }) => code)]).toEqual([[], ['locked']]);
      expect(contentAt(await snapshotOf(subject, '自评表'), 'E4').value).toBe(4.58);
      await subject.officer.protect('自评表', false);
      expect((await undo(subject.host, receipt)).restored).toHaveLength(1);
      expect(seenOn(await snapshotOf(subject, '自评表'))).toEqual(seenOn(before));
    },
  );
}

/** Two sheets of the same contents, and a change of each as read. */
async function read(open: Contract['open']) {
  const subject = await open(workbookOf(FORM, { ...FORM, name: '第二张' }));
  return {
    subject,
    change: await changeOf(subject, '自评表'),
    twin: await changeOf(subject, '第二张'),
  };
}

async function changeOf(subject: HostUnderTest, name: string): Promise<SheetChange> {
  const sheet = await snapshotOf(subject, name);
  return { sheet: await refOf(subject, name), edits: [editOf(sheet, 'E4', 4.58)], marks: null };
}

/** A rejection in one Chinese sentence the officer can act on, with one of some codes. */
async function refused(call: Promise<unknown>, codes: readonly string[]): Promise<void> {
  const error: unknown = await call.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HostError);
  expect(codes).toContain((error as HostError).code);
  expect((error as HostError).message).toMatch(/^[^a-z！!]+。$/i);
}

/** Whether a write says that cells are locked, in the receipt or as a refusal of the whole. */
async function codesOf(apply: ReturnType<HostUnderTest['host']['apply']>): Promise<string> {
  try {
    const { refused: cells } = await apply;
    return [...new Set(cells.map(({ code }) => code))].join();
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).message).toMatch(/^[^a-z！!]+。$/i);
    return (error as HostError).code === 'protected' ? 'locked' : (error as HostError).code;
  }
}
