import { undo } from '../../../src/hosts/undo';
import { parseA1 } from '../../../src/sheet';
import type { Contract } from './describe-host';
import { contentAt, editOf, FORM, seenOn, snapshotOf, workbookOf } from './form-fixture';

/** Taking back: exactly what was there, only where it still is what was written. */
export function describeUndo({ open, test }: Contract): void {
  test('restores values, formulas and number formats exactly', [], async () => {
    const subject = await open(workbookOf(FORM));
    const before = await snapshotOf(subject, '自评表');
    const edits = [
      editOf(before, 'E4', 4.58),
      editOf(before, 'E5', 9.8, '0.00'),
      editOf(before, 'E7', 14.38),
      editOf(before, 'B8', '优'),
    ];
    const receipt = await subject.host.apply([{ sheet: before.sheet, edits, marks: null }]);
    expect(contentAt(await snapshotOf(subject, '自评表'), 'E7').formula).toBeNull();
    const result = await undo(subject.host, receipt);
    const after = await snapshotOf(subject, '自评表');
    for (const name of ['E4', 'E5', 'E7', 'B8']) {
      expect(contentAt(after, name)).toEqual(contentAt(before, name));
    }
    expect(seenOn(after)).toEqual(seenOn(before));
    expect(result.restored.map(({ cell }) => cell)).toEqual(edits.map(({ cell }) => cell));
    expect(result.left).toEqual([]);
  });

  test('leaves a cell the officer has changed since', [], async () => {
    const subject = await open(workbookOf(FORM));
    const before = await snapshotOf(subject, '自评表');
    const edits = [editOf(before, 'E4', 4.58), editOf(before, 'B8', '优')];
    const receipt = await subject.host.apply([{ sheet: before.sheet, edits, marks: null }]);
    await subject.officer.write('自评表', 'E4', 5);
    const result = await undo(subject.host, receipt);
    const after = await snapshotOf(subject, '自评表');
    expect(contentAt(after, 'E4').value).toBe(5);
    expect(contentAt(after, 'B8').value).toBe('良');
    expect(result.left.map(({ edit, code }) => [edit.cell, code])).toEqual([
      [parseA1('E4'), 'changed'],
    ]);
  });

  test('finds its cells after rows were inserted above', ['insertRows'], async () => {
    const subject = await open(workbookOf(FORM));
    const before = await snapshotOf(subject, '自评表');
    const edits = [editOf(before, 'E4', 4.58), editOf(before, 'B8', '优')];
    const receipt = await subject.host.apply([{ sheet: before.sheet, edits, marks: null }]);
    await subject.officer.insertRows('自评表', 2, 3);
    const result = await undo(subject.host, receipt);
    const after = await snapshotOf(subject, '自评表');
    expect(contentAt(after, 'E7')).toEqual(contentAt(before, 'E4'));
    expect(contentAt(after, 'B11').value).toBe('良');
    expect(result.restored.map(({ cell }) => cell)).toEqual([parseA1('E7'), parseA1('B11')]);
  });

  test('lists what cannot be taken back because its sheet is gone', ['deleteSheet'], async () => {
    const subject = await open(workbookOf(FORM, { ...FORM, name: '第二张' }));
    const before = await snapshotOf(subject, '第二张');
    const edits = [editOf(before, 'E4', 4.58)];
    const receipt = await subject.host.apply([{ sheet: before.sheet, edits, marks: null }]);
    await subject.officer.deleteSheet('第二张');
    const result = await undo(subject.host, receipt);
    expect(result.restored).toEqual([]);
    expect(result.left.map(({ code }) => code)).toEqual(['gone']);
  });
}
