import { type NewSheet, parseA1 } from '../../../src/sheet';
import type { Contract } from './describe-host';
import { FORM, seenOn, snapshotOf, workbookOf } from './form-fixture';

const SUMMARY: NewSheet = {
  name: '汇总表',
  replace: false,
  widths: [30, 12],
  cells: [
    { at: { row: 0, column: 0 }, value: '绩效自评汇总表', style: 'title' },
    { at: { row: 1, column: 0 }, value: '=1+1', style: 'text' },
    { at: { row: 1, column: 1 }, value: 99.02, format: '0.00', style: 'number' },
    { at: { row: 2, column: 0 }, value: '合计', style: 'label' },
    { at: { row: 2, column: 1 }, value: null, formula: '=SUM(B2:B2)', style: 'total' },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  validations: [
    {
      area: { top: 1, left: 1, bottom: 1, right: 1 },
      allowed: { min: 0, max: 100 },
      message: '请填写 0 至 100 之间的数。',
    },
  ],
  landscape: true,
};

/** Adding a worksheet, in hosts that can. */
export function describeAddSheet({ open, test }: Contract): void {
  test('adds a worksheet, or says that it cannot', [], async () => {
    const subject = await open(workbookOf(FORM));
    const before = await snapshotOf(subject, '自评表');
    if (!subject.host.capabilities.addSheet) {
      await expect(subject.host.addSheet(SUMMARY)).rejects.toMatchObject({ code: 'unsupported' });
      return;
    }
    const ref = await subject.host.addSheet(SUMMARY);
    expect(ref.name).toBe('汇总表');
    const added = await subject.host.read({ sheet: ref });
    expect(added.cell(parseA1('B2'))).toMatchObject({
      value: 99.02,
      format: '0.00',
      text: '99.02',
    });
    expect(added.cell(parseA1('B3')).formula).toBe('=SUM(B2:B2)');
    expect(added.mergeAt(parseA1('B1'))).toEqual(SUMMARY.merges[0]);
    expect((await subject.host.sheets()).map(({ name }) => name)).toEqual(['自评表', '汇总表']);
    expect(seenOn(await snapshotOf(subject, '自评表'))).toEqual(seenOn(before));
  });

  test('keeps a text that looks like a formula a text', [], async () => {
    const subject = await open(workbookOf(FORM));
    if (!subject.host.capabilities.addSheet) return;
    const added = await subject.host.read({ sheet: await subject.host.addSheet(SUMMARY) });
    expect(added.cell(parseA1('A2'))).toMatchObject({ value: '=1+1', formula: null, text: '=1+1' });
  });

  test('numbers a sheet whose name is taken', [], async () => {
    const subject = await open(workbookOf(FORM));
    if (!subject.host.capabilities.addSheet) return;
    const first = await subject.host.addSheet(SUMMARY);
    const second = await subject.host.addSheet(SUMMARY);
    expect([first.name, second.name]).toEqual(['汇总表', '汇总表(2)']);
    expect(await subject.host.sheets()).toHaveLength(3);
  });

  test('fills its own sheet anew when told to, in a later opening too', OWN, async () => {
    const subject = await open(workbookOf(FORM));
    if (!subject.host.capabilities.addSheet) return;
    const first = await subject.host.addSheet({ ...SUMMARY, replace: true });
    const second = await subject.host.addSheet(REFRESHED);
    expect(second).toEqual(first);
    await subject.officer.reopen();
    await subject.host.addSheet({ ...REFRESHED, cells: [{ ...TITLE, value: '第三次的汇总' }] });
    expect((await subject.host.sheets()).map(({ name }) => name)).toEqual(['自评表', '汇总表']);
    const sheet = await snapshotOf(subject, '汇总表');
    expect(sheet.cell(parseA1('A1')).value).toBe('第三次的汇总');
    expect(sheet.cell(parseA1('B2')).value).toBeNull();
  });

  test(
    'leaves a sheet of the officer that has the name as it is, time and again',
    OWN,
    async () => {
      const officers = { name: '汇总表', cells: { A1: '我自己的汇总', B2: 12 } };
      const subject = await open(workbookOf(FORM, officers));
      if (!subject.host.capabilities.addSheet) return;
      const before = await snapshotOf(subject, '汇总表');
      const added = await subject.host.addSheet({ ...SUMMARY, replace: true });
      expect(await subject.host.addSheet(REFRESHED)).toEqual(added);
      expect(seenOn(await snapshotOf(subject, '汇总表'))).toEqual(seenOn(before));
      expect(await subject.host.sheets()).toHaveLength(3);
    },
  );

  test('leaves a sheet it added without being told that it may be replaced', OWN, async () => {
    const subject = await open(workbookOf(FORM));
    if (!subject.host.capabilities.addSheet) return;
    await subject.host.addSheet(SUMMARY);
    const before = await snapshotOf(subject, '汇总表');
    const second = await subject.host.addSheet(REFRESHED);
    expect(second.name).not.toBe('汇总表');
    expect(seenOn(await snapshotOf(subject, '汇总表'))).toEqual(seenOn(before));
  });
}

const OWN = ['sheetTags', 'reopen'] as const;
const TITLE = { at: { row: 0, column: 0 }, value: '新的汇总', style: 'title' as const };
const REFRESHED = { ...SUMMARY, replace: true, cells: [TITLE], merges: [], validations: [] };
