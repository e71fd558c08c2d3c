import { type Mark, markFormula, markKind, parseA1 } from '../../../src/sheet';
import type { Contract } from './describe-host';
import { contentAt, editOf, FORM, seenOn, snapshotOf, workbookOf } from './form-fixture';
import type { HostUnderTest } from './host-under-test';

const RULES = [
  { area: 'C4:C6', formula: 'C4>100', fill: '#C6EFCE' },
  { area: 'A4:F6', formula: '$D4=10', fill: '#FFC7CE' },
];

/** Marks: a layer of their own that comes and goes without a trace on the officer's formats. */
export function describeMarks({ open, test }: Contract): void {
  test('places marks that a later reading recognises', [], async () => {
    const subject = await open(workbookOf(FORM));
    const receipt = await setMarks(subject, MARKS);
    const after = await snapshotOf(subject, '自评表');
    expect(inOrder(after.marks)).toEqual(inOrder(MARKS));
    expect(receipt.marks).toEqual([{ sheet: after.sheet, count: 3, refused: null }]);
  });

  test('changes nothing else by marking', [], async () => {
    const subject = await open(workbookOf(FORM));
    const before = await snapshotOf(subject, '自评表');
    await setMarks(subject, MARKS);
    const after = await snapshotOf(subject, '自评表');
    expect(seenOn(after)).toEqual(seenOn(before));
    expect(contentAt(after, 'F4')).toEqual(contentAt(before, 'F4'));
  });

  test('replaces the marks that were there', [], async () => {
    const subject = await open(workbookOf(FORM));
    await setMarks(subject, MARKS);
    await setMarks(subject, [mark('F5', 'reason-missing')]);
    expect((await snapshotOf(subject, '自评表')).marks).toEqual([mark('F5', 'reason-missing')]);
  });

  test('clears all marks', [], async () => {
    const subject = await open(workbookOf(FORM));
    await setMarks(subject, MARKS);
    const receipt = await setMarks(subject, []);
    expect((await snapshotOf(subject, '自评表')).marks).toEqual([]);
    expect(receipt.marks[0]).toMatchObject({ count: 0, refused: null });
  });

  test('leaves marks alone when only cells are written', [], async () => {
    const subject = await open(workbookOf(FORM));
    await setMarks(subject, MARKS);
    const sheet = await snapshotOf(subject, '自评表');
    const edits = [editOf(sheet, 'E4', 4.58)];
    await subject.host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
    expect(inOrder((await snapshotOf(subject, '自评表')).marks)).toEqual(inOrder(MARKS));
  });

  test('keeps the officer’s own conditional formats in their order', ['officerRules'], async () => {
    const subject = await open(workbookOf({ ...FORM, conditionalFormats: RULES }));
    const before = await officerRules(subject);
    expect(before.map(({ formula }) => formula)).toEqual(['C4>100', '$D4=10']);
    await setMarks(subject, MARKS);
    expect(await officerRules(subject)).toEqual(before);
    await setMarks(subject, []);
    expect(await officerRules(subject)).toEqual(before);
  });

  test('leaves no double marks after repeated runs', ['officerRules'], async () => {
    const subject = await open(workbookOf({ ...FORM, conditionalFormats: RULES }));
    for (let run = 0; run < 3; run++) await setMarks(subject, MARKS);
    const ours = (await subject.officer.rules('自评表')).filter((r) => markKind(r.formula));
    expect(ours.length).toBeLessThanOrEqual(MARKS.length);
    expect(inOrder((await snapshotOf(subject, '自评表')).marks)).toEqual(inOrder(MARKS));
  });

  test(
    'clears marks smeared over whole columns, and lists but some',
    ['officerRules'],
    async () => {
      const smeared = {
        area: 'A1:F1048576',
        formula: markFormula('reason-missing'),
        fill: '#FFC7CE',
      };
      const subject = await open(workbookOf({ ...FORM, conditionalFormats: [...RULES, smeared] }));
      const { marks } = await snapshotOf(subject, '自评表');
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.length).toBeLessThanOrEqual(10_000);
      const receipt = await setMarks(subject, MARKS);
      expect(receipt.marks[0]).toMatchObject({ count: 3, refused: null });
      expect(inOrder((await snapshotOf(subject, '自评表')).marks)).toEqual(inOrder(MARKS));
      expect((await officerRules(subject)).map(({ formula }) => formula)).toEqual([
        'C4>100',
        '$D4=10',
      ]);
    },
  );

  test('clears marks of an earlier session by their tag alone', ['reopen'], async () => {
    const subject = await open(workbookOf(FORM));
    await setMarks(subject, MARKS);
    await subject.officer.reopen();
    expect(inOrder((await snapshotOf(subject, '自评表')).marks)).toEqual(inOrder(MARKS));
    await setMarks(subject, []);
    expect((await snapshotOf(subject, '自评表')).marks).toEqual([]);
  });

  test(
    'reports marks a protected sheet refuses apart from the cells written',
    ['protection'],
    async () => {
      const cells = { ...FORM.cells, E4: { value: null, format: '0.00', unlocked: true } };
      const subject = await open(workbookOf({ ...FORM, cells, isProtected: true }));
      const sheet = await snapshotOf(subject, '自评表');
      const edits = [editOf(sheet, 'E4', 4.58)];
      const receipt = await subject.host.apply([{ sheet: sheet.sheet, edits, marks: MARKS }]);
      expect(receipt.written).toHaveLength(1);
      expect(receipt.marks[0]).toMatchObject({ count: 0 });
      expect(receipt.marks[0]!.refused).toMatch(/保护/);
      expect((await snapshotOf(subject, '自评表')).marks).toEqual([]);
    },
  );
}

const MARKS = [
  mark('F4', 'reason-missing'),
  mark('F6', 'reason-missing'),
  mark('D5', 'weight-total'),
];

function mark(name: string, kind: string): Mark {
  return { cell: parseA1(name), kind };
}

async function setMarks(subject: HostUnderTest, marks: readonly Mark[]) {
  const { sheet } = await snapshotOf(subject, '自评表');
  return subject.host.apply([{ sheet, edits: [], marks }]);
}

async function officerRules(subject: HostUnderTest) {
  return (await subject.officer.rules('自评表')).filter((rule) => markKind(rule.formula) === null);
}

function inOrder(marks: readonly Mark[]): string[] {
  return marks.map(({ cell, kind }) => `${cell.row} ${cell.column} ${kind}`).sort();
}
