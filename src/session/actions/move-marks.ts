import { sheetMarks } from '../../review';
import { HostError, sheetKey, type SheetSnapshot } from '../../sheet';
import type { SessionCore } from '../core';
import { sameMarks } from '../flow';

/**
 * After something the officer did himself, the marks of a sheet that carries ours follow the review
 * shown. A host that refuses them costs nothing: they move at the next check.
 */
export async function moveMarks(core: SessionCore): Promise<void> {
  const { review, marked, state } = core;
  if (!review || !state.settings.marks || state.workbook?.readOnly) return;
  const { sheet, marks } = review.reading.snapshot;
  const wanted = sheetMarks(review);
  if (!marked.has(sheetKey(sheet)) || sameMarks(marks, wanted)) return;
  try {
    await core.host.apply([{ sheet, edits: [], marks: wanted }]);
    core.moved.set(review.reading.snapshot, wanted);
    core.set({});
  } catch {
    // Marks are a nicety, and the officer has what he asked for.
  }
}

/**
 * Removes every mark of ours from sheets just read, and says how many there were.
 * @throws HostError from the host, and for a sheet that keeps its marks
 */
export async function removeMarks(
  { host, marked }: SessionCore,
  sheets: readonly SheetSnapshot[],
): Promise<number> {
  const wanted = sheets.filter(({ marks, unread }) => marks.length > 0 || unread.has('marks'));
  const changes = wanted.map(({ sheet }) => ({ sheet, edits: [], marks: [] }));
  const done = changes.length > 0 ? (await host.apply(changes)).marks : [];
  const kept = done.filter(({ refused }) => refused !== null).map(({ sheet }) => sheet.name);
  if (kept.length > 0) throw notRemoved(kept);
  for (const { sheet } of sheets) marked.delete(sheetKey(sheet));
  return sheets.reduce((sum, { marks }) => sum + marks.length, 0);
}

function notRemoved(names: readonly string[]): HostError {
  const where = names.map((name) => `「${name}」`).join('、');
  return new HostError(
    'protected',
    `工作表${where}的标记没有清除，工作表受保护时请先取消保护，再重试一次。`,
  );
}
