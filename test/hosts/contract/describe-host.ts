import { describeAddSheet } from './add-sheet-contract';
import { describeApply } from './apply-contract';
import { describeEvents } from './events-contract';
import { describeHalfDone } from './half-done-contract';
import type { HostUnderTest, Lacks, MakeHost } from './host-under-test';
import { describeIdentity } from './identity-contract';
import { describeMarks } from './marks-contract';
import { describeMeanwhile } from './meanwhile-contract';
import { describeRead } from './read-contract';
import { describeUndo } from './undo-contract';
import type { WorkbookFixture } from './workbook-fixture';

/** Gives the tests of a contract a fixture opened in the adapter, and leaves out what it lacks. */
export interface Contract {
  readonly lacks: Lacks;
  open(fixture: WorkbookFixture): Promise<HostUnderTest>;
  /** A test that is skipped, visibly, when the host lacks something. */
  test(name: string, needs: readonly (keyof Lacks)[], run: () => Promise<void>): void;
}

/**
 * The contract of the port, run against one adapter.
 *
 *     describeHost('excel', async (fixture) => ({ host, officer }), { date1904: true });
 */
export function describeHost(name: string, makeHost: MakeHost, lacks: Lacks = {}): void {
  describe(`the port's contract on ${name}`, () => {
    const opened: HostUnderTest[] = [];
    afterEach(async () => {
      for (const subject of opened.splice(0)) await subject.close?.();
    });
    const contract: Contract = {
      lacks,
      async open(fixture) {
        const subject = await makeHost(fixture);
        opened.push(subject);
        return subject;
      },
      test(title, needs, run) {
        const missing = needs.filter((need) => lacks[need]);
        if (missing.length > 0) test.skip(`${title} (${name} lacks ${missing.join(', ')})`, run);
        else test(title, run);
      },
    };
    describeRead(contract);
    describeApply(contract);
    describeMarks(contract);
    describeUndo(contract);
    describeAddSheet(contract);
    describeIdentity(contract);
    describeMeanwhile(contract);
    describeHalfDone(contract);
    describeEvents(contract);
  });
}
