import { lastingName, parseA1 } from '../../../src/sheet';
import type { Contract } from './describe-host';
import { contentAt, editOf, FORM, refOf, seenOn, snapshotOf, workbookOf } from './form-fixture';

/** Writing edits: only what was asked, only where it is allowed and still expected. */
export function describeApply({ open, test }: Contract): void {
  test('writes numbers and texts, and nothing else', [], async () => {
    const subject = await open(workbookOf(FORM));
    const before = await snapshotOf(subject, '自评表');
    const edits = [editOf(before, 'E4', 4.58), editOf(before, 'B8', '优')];
    const receipt = await subject.host.apply([{ sheet: before.sheet, edits, marks: null }]);
    const after = await snapshotOf(subject, '自评表');
    expect(contentAt(after, 'E4')).toEqual({ value: 4.58, formula: null, format: '0.00' });
    expect(after.cell(parseA1('E4')).text).toBe('4.58');
    expect(contentAt(after, 'B8').value).toBe('优');
    expect(seenOn(after, ['E4', 'B8'])).toEqual(seenOn(before, ['E4', 'B8']));
    expect(after.merges).toEqual(before.merges);
    expect(receipt.written.map(({ edit }) => edit)).toEqual(edits);
    expect(receipt.refused).toEqual([]);
    expect(receipt.workbook).toBe(lastingName(await subject.host.workbook()));
    expect(Date.parse(receipt.at)).not.toBeNaN();
  });

  test('writes into a cell beyond the used area', [], async () => {
    const subject = await open(workbookOf(FORM));
    const before = await snapshotOf(subject, '自评表');
    const edits = [editOf(before, 'H12', 1)];
    await subject.host.apply([{ sheet: before.sheet, edits, marks: null }]);
    expect(contentAt(await snapshotOf(subject, '自评表'), 'H12').value).toBe(1);
  });

  test('leaves a cell that was changed meanwhile, and writes the others', [], async () => {
    const subject = await open(workbookOf(FORM));
    const before = await snapshotOf(subject, '自评表');
    const edits = [editOf(before, 'E4', 4.58), editOf(before, 'B8', '优')];
    await subject.officer.write('自评表', 'E4', 9);
    const receipt = await subject.host.apply([{ sheet: before.sheet, edits, marks: null }]);
    const after = await snapshotOf(subject, '自评表');
    expect(contentAt(after, 'E4').value).toBe(9);
    expect(contentAt(after, 'B8').value).toBe('优');
    expect(receipt.refused.map(({ edit, code }) => [edit, code])).toEqual([[edits[0], 'changed']]);
    expect(receipt.written.map(({ edit }) => edit)).toEqual([edits[1]]);
  });

  test('writes into no other row where rows slid since the look', ['insertRows'], async () => {
    const subject = await open(workbookOf(FORM));
    const before = await snapshotOf(subject, '自评表');
    // E4, E5 and E6 are blank all three, so that nothing but its row's name tells one from another.
    const edits = [editOf(before, 'E5', 9.8, '0.00'), editOf(before, 'E6', 0.902)];
    await subject.officer.insertRows('自评表', 4, 1);
    const slid = await snapshotOf(subject, '自评表');
    const receipt = await subject.host.apply([{ sheet: before.sheet, edits, marks: null }]);
    const after = await snapshotOf(subject, '自评表');
    // The formulas of the row that slid may still be being computed at the first look.
    expect(seenOn(after, ['D8', 'E8'])).toEqual(seenOn(slid, ['D8', 'E8']));
    expect(['E5', 'E6', 'E7'].map((name) => contentAt(after, name))).toEqual(
      ['E5', 'E6', 'E7'].map((name) => contentAt(slid, name)),
    );
    expect(receipt.written).toEqual([]);
    expect(receipt.refused.map(({ edit, code }) => [edit, code])).toEqual(
      edits.map((edit) => [edit, 'changed']),
    );
  });

  test(
    'leaves locked cells of a protected sheet and writes the open ones',
    ['protection'],
    async () => {
      const cells = {
        ...FORM.cells,
        E4: { value: null, format: '0.00', unlocked: true },
        E5: { value: null },
      };
      const subject = await open(workbookOf({ ...FORM, cells, isProtected: true }));
      const before = await snapshotOf(subject, '自评表');
      const edits = [editOf(before, 'E4', 4.58), editOf(before, 'E5', 10)];
      const receipt = await subject.host.apply([{ sheet: before.sheet, edits, marks: null }]);
      const after = await snapshotOf(subject, '自评表');
      expect(contentAt(after, 'E4').value).toBe(4.58);
      expect(contentAt(after, 'E5').value).toBeNull();
      expect(receipt.refused.map(({ edit, code }) => [edit, code])).toEqual([[edits[1], 'locked']]);
    },
  );

  test('writes a rate into a percent cell as the fraction it shows', [], async () => {
    const subject = await open(workbookOf(FORM));
    const before = await snapshotOf(subject, '自评表');
    const edits = [editOf(before, 'E6', 0.902)];
    await subject.host.apply([{ sheet: before.sheet, edits, marks: null }]);
    const cell = (await snapshotOf(subject, '自评表')).cell(parseA1('E6'));
    expect(cell).toMatchObject({ value: 0.902, format: '0.00%', text: '90.20%' });
  });

  test('writes a number into a text cell as a number, with its new format', [], async () => {
    const subject = await open(workbookOf(FORM));
    const before = await snapshotOf(subject, '自评表');
    const edits = [editOf(before, 'E5', 9.8, '0.00')];
    await subject.host.apply([{ sheet: before.sheet, edits, marks: null }]);
    const after = await snapshotOf(subject, '自评表');
    expect(after.cell(parseA1('E5'))).toMatchObject({ value: 9.8, format: '0.00', text: '9.80' });
    expect(contentAt(after, 'E4').format).toBe('0.00');
    expect(contentAt(after, 'A5').format).toBe('General');
  });

  test('writes to several sheets with one receipt', [], async () => {
    const subject = await open(workbookOf(FORM, { ...FORM, name: '第二张' }));
    const first = await snapshotOf(subject, '自评表');
    const second = await snapshotOf(subject, '第二张');
    const receipt = await subject.host.apply([
      { sheet: first.sheet, edits: [editOf(first, 'E4', 1)], marks: null },
      { sheet: second.sheet, edits: [editOf(second, 'E4', 2)], marks: null },
    ]);
    expect(contentAt(await snapshotOf(subject, '自评表'), 'E4').value).toBe(1);
    expect(contentAt(await snapshotOf(subject, '第二张'), 'E4').value).toBe(2);
    expect(receipt.written.map(({ sheet }) => sheet.name)).toEqual(['自评表', '第二张']);
  });

  test(
    'says when the sheet was deleted, and writes nothing elsewhere',
    ['deleteSheet'],
    async () => {
      const subject = await open(workbookOf(FORM, { ...FORM, name: '第二张' }));
      const first = await snapshotOf(subject, '自评表');
      const second = await snapshotOf(subject, '第二张');
      await subject.officer.deleteSheet('第二张');
      const applying = subject.host.apply([
        { sheet: first.sheet, edits: [editOf(first, 'E4', 1)], marks: null },
        { sheet: second.sheet, edits: [editOf(second, 'E4', 2)], marks: null },
      ]);
      await expect(applying).rejects.toMatchObject({ name: 'HostError', code: 'sheet-gone' });
      expect(contentAt(await snapshotOf(subject, '自评表'), 'E4').value).toBeNull();
    },
  );

  test('keeps what was written when the workbook is reopened', ['reopen'], async () => {
    const subject = await open(workbookOf(FORM));
    const before = await snapshotOf(subject, '自评表');
    const edits = [editOf(before, 'E5', 9.8, '0.00')];
    await subject.host.apply([{ sheet: await refOf(subject, '自评表'), edits, marks: null }]);
    await subject.officer.reopen();
    const cell = (await snapshotOf(subject, '自评表')).cell(parseA1('E5'));
    expect(cell).toMatchObject({ value: 9.8, format: '0.00' });
  });
}
