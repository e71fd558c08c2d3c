import type { Receipt } from '../../sheet';
import { undo } from '../../hosts/undo';
import type { SessionCore } from '../core';
import { editKey } from '../ticks';

/** Takes a receipt back and keeps what may be taken back later. @throws HostError from the host */
export async function takeBack(core: SessionCore, receipt: Receipt): Promise<void> {
  const result = await undo(core.host, receipt);
  const workbook = core.state.workbook?.id ?? '';
  for (const { sheet } of receipt.written) core.unheard.own({ ...sheet, workbook });
  core.receipts.remove(receipt);
  core.receipts.add(stillToUndo(receipt, result.left));
  core.set({ done: { kind: 'undone', receipt, result } });
}

/** What an undo could not restore but may restore later, once the sheet is no longer protected. */
function stillToUndo(receipt: Receipt, left: Receipt['refused']): Receipt {
  const later = left.filter(({ code }) => code === 'locked' || code === 'ignored');
  const keys = new Set(later.map(({ sheet, edit }) => `${sheet.id} ${editKey(edit)}`));
  return {
    ...receipt,
    written: receipt.written.filter(({ sheet, edit }) => keys.has(`${sheet.id} ${editKey(edit)}`)),
  };
}
