import { indicatorAt, type PasteColumn } from '../form';
import { type Review, writeOf } from '../review';
import { numberIn, type Scored } from '../scoring';
import { type Edit, sameCell } from '../sheet';
import type { Decimal } from '../values';
import { plain } from './plain-number';
import { typedResult } from './typed-result';

/** What the systems ask for in most places. */
export const USUAL_COLUMNS: readonly PasteColumn[] = ['actual', 'score', 'reason'];

export const PASTE_COLUMN_TITLES: Readonly<Record<PasteColumn, string>> = {
  name: '三级指标',
  target: '年度指标值',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  reason: '偏差原因',
};

/** What is pasted: a row for each indicator, and the same as tab-separated text. */
export interface PasteBlock {
  readonly columns: readonly PasteColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly text: string;
  /** Names of indicators whose score is blank and is not written either; their cell is left blank. */
  readonly undecided: readonly string[];
}

/**
 * The rows as the review leaves them, as tab-separated text, in the order of the approved indicators where a table of
 * them lies beside the form, else in that of the form. Numbers are plain, texts on one line. An
 * approved indicator that the form does not have keeps its place with blank cells.
 * @param isWanted which edits will be written, as of `writeOf`
 */
export function pasteBlock(
  review: Review,
  columns: readonly PasteColumn[] = USUAL_COLUMNS,
  isWanted?: (edit: Edit) => boolean,
): PasteBlock {
  const order = orderOf(review);
  const { edits } = writeOf(review, isWanted);
  const rows = order.map((index) => columns.map((column) => cellOf(review, index, column, edits)));
  const undecided = order.flatMap((index) => {
    const score = index === null ? null : review.scores.indicators[index];
    if (index === null || !score || score.state === 'none' || standing(edits, score)) return [];
    return [indicatorAt(review.form, index).name.text];
  });
  return { columns, rows, text: rows.map((row) => row.join('\t')).join('\n'), undecided };
}

/** Indexes of the form's indicators; null keeps the place of an approved one the form does not have. */
function orderOf({ form, beside }: Review): readonly (number | null)[] {
  const targets = beside?.targets;
  if (!targets) return form.indicators.map((_, index) => index);
  const { pairs, added } = targets.matching;
  const approved = targets.indicators.map(
    (_, other) => pairs.find((pair) => pair.other === other && pair.sure)?.indicator ?? null,
  );
  const unsure = pairs.filter(({ sure }) => !sure).map(({ indicator }) => indicator);
  return [...approved, ...[...added, ...unsure].sort((a, b) => a - b)];
}

function cellOf(
  review: Review,
  index: number | null,
  column: PasteColumn,
  edits: readonly Edit[],
): string {
  const indicator = index === null ? undefined : review.form.indicators[index];
  if (index === null || !indicator) return '';
  switch (column) {
    case 'score': {
      const score = review.scores.indicators[index];
      const value = score ? standing(edits, score) : null;
      return value ? plain(value) : '';
    }
    case 'weight': {
      const value = numberIn(indicator.weight);
      return value ? plain(value) : '';
    }
    case 'actual':
      return typedResult(indicator) ?? oneLine(indicator.actual?.text ?? '');
    default:
      return oneLine(indicator[column]?.text ?? '');
  }
}

/**
 * The score that stands in the form once the review was written: what an edit puts there, else what
 * is printed. What the review may not write into the form is not carried into a system either.
 */
function standing(
  edits: readonly Edit[],
  { cell, printed, outcome, value }: Scored,
): Decimal | null {
  const isWritten = edits.some((edit) => cell && sameCell(edit.cell, cell));
  return isWritten || outcome === 'pass' ? value : printed;
}

/** Without the breaks and tabs that would begin another cell. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, (space) => (/[\t\r\n\v\f\u2028\u2029]/.test(space) ? ' ' : space))
    .trim();
}
