import { HostError } from '../../sheet';
import type { SessionCore } from '../core';
import type { WorkKind } from '../state';
import { faultOf } from '../fault';
import { lookAgain } from './look-again';
import { FailedWrite } from './write-changes';

/** Runs one action of the officer: says what is being done, then what came of it or what went wrong. */
export async function task(
  core: SessionCore,
  name: string,
  kind: WorkKind,
  body: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  if (core.runner.busy) return;
  core.set({ done: null, fault: null });
  if (!core.state.settings.welcomed) core.changeSettings({ welcomed: true });
  try {
    await core.runner.run((signal) => {
      core.setWork(kind, READING.includes(kind));
      return body(signal);
    });
  } catch (error) {
    await report(core, error, name);
  } finally {
    core.set({ work: null });
  }
}

/** Work that has changed nothing yet, and so can be stopped. */
const READING: readonly WorkKind[] = ['reading', 'searching', 'reading-book', 'reviewing-book'];

async function report(core: SessionCore, error: unknown, name: string): Promise<void> {
  if (error instanceof HostError && error.code === 'cancelled') {
    return core.set({ done: { kind: 'cancelled' } });
  }
  if (!(error instanceof FailedWrite)) {
    // Only reading is sure to have left the sheet alone.
    const certain = READING.includes(core.state.work?.kind ?? 'writing');
    const fault = core.faultOf(error, name, certain);
    return core.set({ fault: certain ? fault : { ...fault, ofWrite: true } });
  }
  core.set({
    undoable: error.left ?? core.state.undoable,
    stale: core.review !== null,
    fault: {
      ...faultOf(error.reason, {
        host: core.host.id,
        task: name,
        written: error.left?.written.length ?? 0,
        certain: error.certain,
      }),
      ofWrite: true,
    },
  });
  if (error.left) await lookAgain(core);
}
