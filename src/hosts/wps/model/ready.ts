import type { EtApplication } from './et';

/** Whether the officer is typing in a cell, as far as WPS says; some builds do not. */
export function editingState(app: EtApplication): 'editing' | 'idle' | 'unknown' {
  try {
    const ready: unknown = app.Ready;
    return typeof ready === 'boolean' ? (ready ? 'idle' : 'editing') : 'unknown';
  } catch {
    // A build without the member, or one that answers nothing while a cell is being edited.
    return 'unknown';
  }
}
