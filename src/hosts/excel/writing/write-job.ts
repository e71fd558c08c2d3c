import type { Edit, Refusal, SheetChange, SheetRef } from '../../../sheet';
import type { KnownSheet, KnownSheets, TaggedFormat } from '../model/known-sheet';
import { isSettled, type MarkPlan, markBytes, planMarks } from './mark-writer';
import { blockBytes, blocksOf, type WriteBlock } from './write-block';

/** One thing to be done in the write, with the bytes it adds to the request. */
export type WriteStep =
  | { readonly kind: 'block'; readonly block: WriteBlock; readonly bytes: number }
  | { readonly kind: 'marks'; readonly plan: MarkPlan; readonly bytes: number };

/** What a write is to do, decided before anything is sent. */
export interface WriteJob {
  /** Blocks of all sheets first, then their marks: marks that are refused must not cost a value. */
  readonly steps: readonly WriteStep[];
  /** Edits that are not tried, because the protection refuses them. */
  readonly locked: readonly Refusal[];
  /** Sheets whose marks are asked for, with why they are refused or with the plan. */
  readonly marks: readonly PlannedMarks[];
}

export interface PlannedMarks {
  readonly sheet: SheetRef;
  readonly refused: string | null;
  readonly plan: MarkPlan | null;
  readonly known: readonly TaggedFormat[] | null;
}

export const MARKS_REFUSED = '工作表受保护，未能标记单元格；数值的写入不受影响。';

const MARKS_UNREAD = '工作表的条件格式未能读取，标记没有更新；数值的写入不受影响。';

/** Why marks are not tried, or null. */
function reasonAgainst(
  { allowsFormats }: KnownSheet['protection'],
  formats: KnownSheet['formats'],
  plan: MarkPlan,
): string | null {
  if (!formats) return MARKS_UNREAD;
  return allowsFormats || isSettled(plan) ? null : MARKS_REFUSED;
}

/** Plans the write of some changes; every sheet must be known. */
export function planWrite(changes: readonly SheetChange[], known: KnownSheets): WriteJob {
  const locked: Refusal[] = [];
  const blocks: WriteBlock[] = [];
  const marks: PlannedMarks[] = [];
  for (const { sheet, edits, marks: wanted } of changes) {
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the host plans no sheet it has not read
    const { protection, formats } = known.get(sheet.id)!;
    const isLocked = (edit: Edit) => protection.on && protection.locked(edit.cell);
    locked.push(
      ...edits.filter(isLocked).map((edit) => ({ sheet, edit, code: 'locked' as const })),
    );
    blocks.push(
      ...blocksOf(
        sheet,
        edits.filter((edit) => !isLocked(edit)),
      ),
    );
    if (!wanted) continue;
    const plan = planMarks(sheet, formats ?? [], wanted);
    const refused = reasonAgainst(protection, formats, plan);
    marks.push({ sheet, refused, plan: refused ? null : plan, known: formats });
  }
  const markSteps = marks.flatMap(({ plan }) =>
    plan && !isSettled(plan) ? [{ kind: 'marks' as const, plan, bytes: markBytes(plan) }] : [],
  );
  const blockSteps = blocks.map((block) => ({
    kind: 'block' as const,
    block,
    bytes: blockBytes(block),
  }));
  return { steps: [...blockSteps, ...markSteps], locked, marks };
}

/** Excel on the web takes requests of up to 5 MB. */
const BYTES_AT_ONCE = 4_000_000;

/** Splits the steps into requests that stay below the limit. */
export function partsOf(steps: readonly WriteStep[], limit = BYTES_AT_ONCE): WriteStep[][] {
  const parts: WriteStep[][] = [];
  let room = 0;
  for (const step of steps) {
    const part = step.bytes > room ? undefined : parts.at(-1);
    if (part) part.push(step);
    else parts.push([step]);
    room = (part ? room : limit) - step.bytes;
  }
  return parts;
}
