import { findRule, type Finding } from '../../rules';
import { type CellAddress, type Edit, type Mark, sameCell } from '../../sheet';

/**
 * The cells to highlight: those of errors, set aside or not, unless the review itself rewrites the
 * cell or the rule marks nothing; and those the total waits for. One mark a cell, the first finding
 * names it.
 */
export function planMarks(
  findings: readonly Finding[],
  edits: readonly Edit[],
  awaited: readonly CellAddress[] = [],
): Mark[] {
  const written = new Set(edits.map(({ cell }) => key(cell)));
  const marks: Mark[] = [];
  const marked = new Set<string>();
  for (const { rule, severity, cells } of findings) {
    if (severity !== 'error' || !isMarked(rule)) continue;
    for (const cell of cells) {
      if (written.has(key(cell)) || marked.has(key(cell))) continue;
      marked.add(key(cell));
      marks.push({ cell, kind: rule });
    }
  }
  for (const cell of awaited) {
    if (written.has(key(cell)) || marked.has(key(cell))) continue;
    marked.add(key(cell));
    marks.push({ cell, kind: findingsAt(findings, cell)[0]?.rule ?? 'score-undecided' });
  }
  return marks;
}

function isMarked(id: string): boolean {
  const rule = findRule(id);
  return rule !== null && !rule.isUnmarked;
}

/** The findings about a cell, for a pane that follows the selection. */
export function findingsAt(findings: readonly Finding[], cell: CellAddress): Finding[] {
  return findings.filter(({ cells }) => cells.some((one) => sameCell(one, cell)));
}

function key({ row, column }: CellAddress): string {
  return `${row}:${column}`;
}
