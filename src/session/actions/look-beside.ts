import type { SheetReview } from '../../review';
import { lastingName, type ReadAllRequest } from '../../sheet';
import type { SessionCore } from '../core';

/**
 * Looks whether other sheets of the workbook hold tables to lay beside the forms shown: the list of the
 * sheets is asked for, and only those named like such a table, or that held one, are read.
 * @returns the review anew where a table was found or has changed, else null
 * @throws HostError from the host
 */
export async function lookBeside(
  core: SessionCore,
  { reading, reviews }: SheetReview,
  request: Pick<ReadAllRequest, 'merges' | 'signal'>,
): Promise<SheetReview | null> {
  const { workbook } = reading.snapshot.sheet;
  const { host, besideTables } = core;
  const before = besideTables.of(workbook);
  const sheets = await host.sheets();
  besideTables.keep(workbook, sheets);
  const wanted = new Set(reviews.flatMap(({ form }) => besideTables.wanted(sheets, form)));
  if (wanted.size > 0) {
    const snapshots = await host.readAll({ sheets: [...wanted], ...request });
    besideTables.learn(snapshots.map((snapshot) => core.readingOf(snapshot)));
  }
  const after = besideTables.of(workbook);
  const isSame = after.length === before.length && after.every((table, i) => table === before[i]);
  if (isSame) return null;
  return core.reviewOf(reading.snapshot, lastingName(await host.workbook()));
}
