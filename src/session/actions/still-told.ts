import type { Done, SessionState } from '../state';

/**
 * What stays told when the officer turns to another sheet: that something was not done as he asked. An
 * event of the turning may come late, right after the write.
 */
export function stillTold({ done, fault }: SessionState): Pick<SessionState, 'done' | 'fault'> {
  return {
    done: done && isPartly(done) ? done : null,
    fault: fault?.ofWrite ? fault : null,
  };
}

function isPartly(done: Done): boolean {
  if (done.kind === 'undone') return done.result.left.length > 0 || done.marked !== undefined;
  if (done.kind !== 'written') return false;
  return (
    done.receipt.refused.length > 0 || done.receipt.marks.some(({ refused }) => refused !== null)
  );
}
