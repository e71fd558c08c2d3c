import { undo } from '../../../src/hosts/undo';
import {
  HostError,
  type NewSheet,
  type Receipt,
  type SheetChange,
  WriteInterrupted,
} from '../../../src/sheet';
import type { Contract } from './describe-host';
import { contentAt, editOf, FORM, refOf, seenOn, snapshotOf, workbookOf } from './form-fixture';
import type { Failing, HostUnderTest } from './host-under-test';

const SHEETS = ['自评表', '第二张'];
const MARKS = [{ cell: { row: 3, column: 5 }, kind: 'reason-missing' }];

/** A write that breaks off, wherever it does: nothing stands that no receipt knows of. */
export function describeHalfDone(contract: Contract): void {
  const { open, test } = contract;
  describeHalfSheet(contract);
  for (const how of ['once', 'from then on'] as const) {
    test(
      `tells truly what stands of a write that fails ${how}, at whatever step`,
      ['failing'],
      async () => {
        let broken = 0;
        for (let step = 1; ; step++) {
          const subject = await open(workbookOf(FORM, { ...FORM, name: '第二张' }));
          const before = await seen(subject);
          const changes = await changesOf(subject);
          const failing = subject.fail!(step, how);
          const outcome = await outcomeOf(subject, changes, failing);
          if (!failing.happened) break;
          broken++;
          await expectTrue(subject, outcome, before, step);
        }
        expect(broken).toBeGreaterThan(5);
      },
    );
  }

  test(
    'writes into no other workbook that comes to the front, at whatever step',
    ['failing', 'turning'],
    async () => {
      let left = 0;
      for (let step = 1; ; step++) {
        const subject = await open(workbookOf(FORM, { ...FORM, name: '第二张' }));
        const before = await seen(subject);
        const changes = await changesOf(subject);
        const away = subject.leave!(step);
        const other = JSON.stringify(away.other());
        const outcome = await outcomeOf(subject, changes, away);
        if (!away.happened) break;
        left++;
        expect([step, JSON.stringify(away.other())]).toEqual([step, other]);
        await expectTrue(subject, outcome, before, step);
      }
      expect(left).toBeGreaterThan(5);
    },
  );
}

/** What stands is what the receipt says, and all of it can be taken back. */
async function expectTrue(
  subject: HostUnderTest,
  { told, receipt }: Outcome,
  before: readonly unknown[],
  step: number,
): Promise<void> {
  if (receipt === null) {
    expect([step, told, await seen(subject)]).toEqual([step, told, before]);
    return;
  }
  if (told === 'written') await expectWritten(subject, receipt);
  const { left } = await undo(subject.host, receipt);
  expect([step, told, left, await seen(subject)]).toEqual([step, told, [], before]);
}

/** What a receipt says is written stands, and what it says is not does not. */
async function expectWritten(subject: HostUnderTest, { written, refused }: Receipt): Promise<void> {
  for (const { sheet, edit } of written) {
    const now = (await subject.host.read({ sheet })).cell(edit.cell);
    expect(now).toMatchObject(edit.after);
  }
  for (const { sheet, edit } of refused) {
    const now = (await subject.host.read({ sheet })).cell(edit.cell);
    expect(now).toMatchObject(edit.before);
  }
}

const SUMMARY: NewSheet = {
  name: '汇总表',
  replace: true,
  widths: [30, 12],
  cells: [
    { at: { row: 0, column: 0 }, value: '绩效自评汇总表', style: 'title' },
    { at: { row: 1, column: 1 }, value: 99.02, format: '0.00', style: 'number' },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  validations: [],
  landscape: true,
};

/** What is seen on it. */
const WHOLE = ['[0,0,"绩效自评汇总表",null,"绩效自评汇总表"]', '[1,1,99.02,null,"99.02"]'];

/** A sheet that is filled anew, of which a step fails: the old one stays whole, or the new one is there. */
function describeHalfSheet({ open, test }: Contract): void {
  test(
    'leaves no half of a sheet, at whatever step its making fails',
    ['failing', 'sheetTags'],
    async () => {
      let broken = 0;
      for (let step = 1; ; step++) {
        const subject = await open(workbookOf(FORM));
        if (!subject.host.capabilities.addSheet) return;
        const old = { ...SUMMARY.cells[0]!, value: '去年的汇总' };
        await subject.host.addSheet({ ...SUMMARY, cells: [old], merges: [] });
        const before = await allSeen(subject);
        const whole = [before[0], ['汇总表', SUMMARY.merges, WHOLE]];
        const failing = subject.fail!(step, 'once');
        const told = await subject.host.addSheet(SUMMARY).then(
          () => null,
          (error: unknown) => error,
        );
        failing.end();
        if (!failing.happened) break;
        broken++;
        if (told !== null) {
          expect([step, told]).toEqual([step, expect.any(HostError)]);
          // as it was, or whole where the very last step failed
          expect([before, whole]).toContainEqual(await allSeen(subject));
          continue;
        }
        const added = await snapshotOf(subject, '汇总表');
        expect([step, contentAt(added, 'A1').value]).toEqual([step, '绩效自评汇总表']);
        expect([step, contentAt(added, 'B2').value]).toEqual([step, 99.02]);
        // a copy that was to guard against this failure may be left where it could not be removed
        const names = (await subject.host.sheets()).map(({ name }) => name);
        expect([step, names.slice(0, 2)]).toEqual([step, ['自评表', '汇总表']]);
        expect(names.length).toBeLessThanOrEqual(3);
      }
      expect(broken).toBeGreaterThan(5);
    },
  );
}

async function allSeen(subject: HostUnderTest): Promise<unknown[]> {
  const sheets = await subject.host.readAll();
  return sheets.map((sheet) => [sheet.name, sheet.merges, seenOn(sheet)]);
}

interface Outcome {
  readonly told: string;
  /** What may stand of the write; null where nothing does. */
  readonly receipt: Receipt | null;
}

async function outcomeOf(
  { host }: HostUnderTest,
  changes: readonly SheetChange[],
  failing: Failing,
): Promise<Outcome> {
  try {
    const receipt = await host.apply(changes);
    return { told: 'written', receipt };
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).message).toMatch(/^[^！!]*[一-龥][^！!]*。$/);
    const receipt = error instanceof WriteInterrupted ? error.receipt : null;
    return { told: (error as HostError).message, receipt };
  } finally {
    failing.end();
  }
}

/** Numbers, a text and a cell with a formula on one sheet, a number on the other, marks on both. */
async function changesOf(subject: HostUnderTest): Promise<SheetChange[]> {
  const [first, second] = [
    await snapshotOf(subject, SHEETS[0]!),
    await snapshotOf(subject, SHEETS[1]!),
  ];
  const edits = [
    editOf(first, 'E4', 4.58),
    editOf(first, 'E5', 9.8, '0.00'),
    editOf(first, 'E7', 14.38),
    editOf(first, 'B8', '优'),
  ];
  return [
    { sheet: await refOf(subject, SHEETS[0]!), edits, marks: MARKS },
    { sheet: await refOf(subject, SHEETS[1]!), edits: [editOf(second, 'E4', 1)], marks: MARKS },
  ];
}

/** What both sheets show, and hold in the cells written. */
async function seen(subject: HostUnderTest): Promise<unknown[]> {
  const sheets = await subject.host.readAll();
  return sheets.map((sheet) => [
    sheet.name,
    seenOn(sheet),
    ['E4', 'E5', 'E7', 'B8'].map((name) => contentAt(sheet, name)),
  ]);
}
