import { contains, type HostError, parseA1, type SheetChangeEvent } from '../../../src/sheet';
import type { Contract } from './describe-host';
import { contentAt, editOf, FORM, snapshotOf, workbookOf } from './form-fixture';
import type { HostUnderTest, Sending } from './host-under-test';

const E4 = parseA1('E4');

/** How a spreadsheet may send its events. */
const SENDINGS: readonly [string, Sending][] = [
  ['at once', { times: 1, lateBy: 0 }],
  ['late and twice', { times: 2, lateBy: 60 }],
];

/** Events: the officer's changes are told of, the product's own never, however the spreadsheet sends them. */
export function describeEvents({ open, test }: Contract): void {
  for (const [how, sending] of SENDINGS) {
    test(`tells what the officer types where events come ${how}`, ['events'], async () => {
      const { subject, changes } = await listening(open, sending);
      if (!subject) return;
      await subject.officer.write('自评表', 'E4', 5);
      await later();
      expect(isTold(changes)).toBe(true);
    });

    test(
      `does not tell of its own writes and marks where events come ${how}`,
      ['events'],
      async () => {
        const { subject, changes } = await listening(open, sending);
        if (!subject) return;
        await write(subject);
        await later();
        expect(changes).toEqual([]);
      },
    );

    test(
      `tells what the officer types over a figure just written where events come ${how}`,
      ['events'],
      async () => {
        const { subject, changes } = await listening(open, sending);
        if (!subject) return;
        await write(subject);
        await subject.officer.write('自评表', 'E4', 5);
        await later();
        expect(isTold(changes)).toBe(true);
        expect(contentAt(await snapshotOf(subject, '自评表'), 'E4').value).toBe(5);
      },
    );

    test(
      `tells nothing any more once asked to stop where events come ${how}`,
      ['events'],
      async () => {
        const { subject, changes, stop } = await listening(open, sending);
        if (!subject) return;
        stop();
        await later();
        await subject.officer.write('自评表', 'E4', 5);
        await later();
        expect(changes).toEqual([]);
      },
    );
  }

  test(
    'finds a change by itself, or says that it cannot, where no event is ever sent',
    ['events'],
    async () => {
      const subject = await open(workbookOf(FORM));
      if (!subject.host.capabilities.events) return;
      jest.useFakeTimers();
      try {
        subject.refuseEvents!();
        const told: (SheetChangeEvent | HostError)[] = [];
        subject.host.onLost?.((reason) => told.push(reason));
        const stop = subject.host.onChange((change) => told.push(change));
        const reading = subject.host.read();
        await jest.advanceTimersByTimeAsync(1_000);
        await reading;
        await subject.officer.write('自评表', 'E4', 5);
        await jest.advanceTimersByTimeAsync(100_000);
        stop();
        expect(told.length).toBeGreaterThan(0);
      } finally {
        jest.useRealTimers();
      }
    },
  );
}

/** A host that was read and is listened to; no subject where it tells of no events at all. */
async function listening(open: Contract['open'], sending: Sending) {
  const subject = await open(workbookOf(FORM));
  const changes: SheetChangeEvent[] = [];
  if (!subject.host.capabilities.events) return { subject: null, changes, stop: () => undefined };
  await subject.host.read();
  const stop = subject.host.onChange((change) => changes.push(change));
  await later();
  subject.send!(sending);
  return { subject, changes, stop };
}

/** Writes a score and a text, marks a cell, and looks again, as the pane does. */
async function write(subject: HostUnderTest): Promise<void> {
  const sheet = await snapshotOf(subject, '自评表');
  const edits = [
    editOf(sheet, 'E4', 4.58),
    editOf(sheet, 'E5', 9.8, '0.00'),
    editOf(sheet, 'B8', '优'),
  ];
  const marks = [{ cell: parseA1('F4'), kind: 'reason-missing' }];
  await subject.host.apply([{ sheet: sheet.sheet, edits, marks }]);
  await snapshotOf(subject, '自评表');
}

function isTold(changes: readonly SheetChangeEvent[]): boolean {
  return changes.some(
    ({ sheet, area }) => sheet.name === '自评表' && (area === null || contains(area, E4)),
  );
}

/** Longer than the latest event of these tests takes. */
function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 180));
}
