import { indicatorAt } from '../../form';
import { anchorFor, type CellAddress, type Edit } from '../../sheet';
import { identifyingCells } from '../edits/anchor-cells';
import { reasonFacts } from './reason-prompt';
import type { Review } from '../review';

/** What the officer typed where a reason is asked for. */
export interface ReasonWords {
  /** 原因. */
  readonly cause: string;
  /** 措施; may be blank. */
  readonly measure: string;
}

/** What is written: the facts of the row, then the officer's words, each as one sentence. */
export function reasonText(facts: string | null, { cause, measure }: ReasonWords): string {
  const said = [
    facts,
    `原因：${plain(cause)}`,
    plain(measure) === '' ? null : `措施：${plain(measure)}`,
  ];
  return said.flatMap((part) => (part === null ? [] : [`${part}。`])).join('');
}

/**
 * The officer's own reason as an edit of the row's reason cell. No review proposes one: it is made of
 * what he typed, when he sends it.
 * @param indicator index into `form.indicators`
 * @returns null where the row has no reason cell of its own, or a formula stands in it
 */
export function officerReason(
  review: Review,
  indicator: number,
  words: ReasonWords,
): Edit<'reason'> | null {
  const { form } = review;
  const cell = reasonCell(review, indicator);
  if (!cell) return null;
  const { value, formula, format } = form.snapshot.cell(cell);
  const facts = reasonFacts(indicatorAt(form, indicator));
  return {
    cell,
    field: 'reason',
    before: { value, formula, format },
    after: { value: reasonText(facts, words), formula: null, format },
    anchor: anchorFor(form.snapshot, cell, identifyingCells(form, cell, 'reason')),
  };
}

/** The cell of a row into which the officer's reason can be written, or null. */
export function reasonCell({ form }: Review, indicator: number): CellAddress | null {
  const cell = form.indicators[indicator]?.reason?.at ?? null;
  return cell && form.snapshot.cell(cell).formula === null ? cell : null;
}

/** Without the white space and the full stop around it. */
function plain(text: string): string {
  return text.trim().replace(/(?<![。；;，,\s])[。；;，,\s]+$/, '');
}
