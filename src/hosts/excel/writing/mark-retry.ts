import { HostError, type SheetRef } from '../../../sheet';
import { hostErrorOf } from '../model/excel-errors';
import type { TaggedFormat } from '../model/known-sheet';
import { type MarkPlan, planMarks, queueMarks, settleMarks } from './mark-writer';
import { marksOf } from '../../marks-of';
import { findMarks } from '../model/tagged-formats';
import { MARKS_REFUSED } from './write-job';

export interface MarkState {
  readonly formats: readonly TaggedFormat[];
  /** Why the marks were refused, null when they were placed. */
  readonly refused: string | null;
}

/** Places the marks of one sheet apart from its values, starting from what is there by now. */
export async function placeMarksAlone(sheet: SheetRef, plan: MarkPlan): Promise<MarkState> {
  const wanted = [
    ...plan.keep.flatMap(marksOf),
    ...plan.add.flatMap(({ kind, area }) => marksOf({ kind, areas: [area] })),
  ];
  try {
    return await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      const found = await findMarks(context, worksheet);
      const pending = queueMarks(worksheet, planMarks(sheet, found, wanted));
      await context.sync();
      return { formats: settleMarks(pending).formats, refused: null };
    });
  } catch (error) {
    const mapped = hostErrorOf(error, { AccessDenied: ['protected', MARKS_REFUSED] });
    if (!(mapped instanceof HostError)) throw error;
    return { formats: [], refused: mapped.message };
  }
}
