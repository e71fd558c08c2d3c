import { a1, type CellAddress } from '../../sheet';
import type { Explanation } from '../shared/explanation';

/**
 * The tree in one line: `得分 4.58 = 截断(10.00 × 55.00 ÷ 120.00, 2位) ← F20, E20, D20; 口径: 未完成按比例`.
 * Cells that follow each other in a column are joined (G12:G22); a parameter the formula itself names
 * is not repeated.
 */
export function renderExplanation(explanation: Explanation): string {
  const { label, value, formula } = explanation;
  const leaves = leavesOf(explanation);
  const cells = cellNames(leaves.flatMap(({ cell }) => (cell ? [cell] : [])));
  const rules = ruleTitles(explanation, leaves);
  const head = formula === null ? `${label} ${value}` : `${label} ${value} = ${formula}`;
  const from = cells.length > 0 ? ` ← ${cells.join(', ')}` : '';
  const by = rules.length > 0 ? `; 口径: ${rules.join('、')}` : '';
  return head + from + by;
}

/** The same as a Chinese sentence an officer can paste into a reply. */
export function explanationSentence(explanation: Explanation): string {
  const { label, value, formula } = explanation;
  if (formula === null) return `${label}为 ${value}。`;
  const leaves = leavesOf(explanation);
  const inputs = leaves.flatMap((leaf) =>
    leaf.cell ? [`${leaf.label} ${leaf.value}（${a1(leaf.cell)}）`] : [],
  );
  const sources = leaves.flatMap(({ parameter }) =>
    parameter ? [`${parameter.title}（${parameter.source}）`] : [],
  );
  const parts = [`${label} ${value} ＝ ${formula}`];
  if (inputs.length > 0 && inputs.length <= 6) parts.push(`其中${inputs.join('、')}`);
  if (sources.length > 0) parts.push(`依据：${[...new Set(sources)].join('、')}`);
  return `${parts.join('；')}。`;
}

function leavesOf(explanation: Explanation): Explanation[] {
  // a score that stands in a cell is named by that cell, not by the cells it was itself worked out from
  return explanation.children.flatMap((child) =>
    child.cell || child.children.length === 0 ? [child] : leavesOf(child),
  );
}

function ruleTitles(explanation: Explanation, leaves: readonly Explanation[]): string[] {
  const titles = leaves.flatMap(({ parameter, value }) =>
    parameter && !explanation.formula?.includes(`${value}(`) ? [parameter.title] : [],
  );
  return [...new Set(titles)];
}

function cellNames(cells: readonly CellAddress[]): string[] {
  const runs: { readonly first: CellAddress; last: CellAddress }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && follows(run.last, cell)) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return [...new Set(runs.map(runName))];
}

function runName({ first, last }: { first: CellAddress; last: CellAddress }): string {
  return first === last ? a1(first) : `${a1(first)}:${a1(last)}`;
}

function follows(a: CellAddress, b: CellAddress): boolean {
  return a.column === b.column && b.row === a.row + 1;
}
