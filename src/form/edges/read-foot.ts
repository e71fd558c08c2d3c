import type { Field } from '../form';
import { footWord } from '../evidence/foot-label';
import { isLoneGrade } from '../evidence/lone-grade';
import { type Band, type Grid, type GridCell, inlineField } from '../evidence/grid';
import { FOOT_WORDS, type FootWord } from '../words/foot-words';
import { type FootBands, type FootRow, footRows } from './foot-rows';

export interface Foot {
  readonly rows: readonly FootRow[];
  readonly gradeLabel: Field | null;
  readonly remark: Field | null;
  /** The last row that a label, a grade or the remark stands in; the one above its first where none does. */
  readonly bottom: number;
}

/** Some rows, the first and the last of them. */
export type Stretch = readonly [first: number, last: number];

/**
 * Reads what stands below the indicators: rows with their labels, and an explanation for the whole form.
 * @param stretches from the top down; a fund block may stand between two
 */
export function readFoot(
  grid: Grid,
  bands: FootBands,
  stretches: readonly [Stretch, ...Stretch[]],
): Foot {
  const rows = stretches.flatMap(([first, last]) => footRows(grid, bands, first, last));
  const labels = new Map<FootWord, GridCell>();
  let bottom = stretches[0][0] - 1;
  for (const row of rows) {
    if (row.labels.length > 0 || row.cells.some((cell) => isLoneGrade(grid, cell)))
      bottom = row.row;
    for (const { word, cell } of row.labels) if (!labels.has(word)) labels.set(word, cell);
  }
  const remarkLabel = labels.get('remark');
  const remark = remarkLabel ? remarkOf(grid, bands.band, remarkLabel) : null;
  return {
    rows,
    gradeLabel: labels.get('grade')?.field ?? null,
    remark,
    bottom: Math.max(bottom, remark?.at.row ?? 0),
  };
}

function remarkOf(grid: Grid, band: Band, label: GridCell): Field {
  const inline = FOOT_WORDS.inline(label.cell.text);
  if (inline) return inlineField(label, inline.value);
  const span = label.span;
  const beside = grid.filled(label.row, { left: span.right + 1, right: band.right })[0];
  if (beside) return beside.field;
  const [below, ...others] = grid.filled(span.bottom + 1, band);
  if (below && others.length === 0 && !footWord(below)) return below.field;
  return grid.shown(label.row, span.right + 1).field;
}
