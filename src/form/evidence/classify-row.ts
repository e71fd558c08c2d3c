import { AMOUNT_COLUMNS } from '../fields';
import type { GridCell } from './grid';
import { type FundWord, fundRowKind } from '../words/fund-words';
import { fundByNoun } from '../words/head-nouns';
import { TASK_WORDS } from '../words/indicator-words';
import type { HeadWord } from '../words/word-kinds';

/** What a row of a form is, by its labels alone. */
export type RowClass =
  'project' | 'head' | 'fund' | 'fund-row' | 'goal' | 'foot' | 'level' | 'other';

const HEADS: ReadonlySet<HeadWord> = new Set(['department', 'reporting-unit', 'unit']);
const AMOUNTS = new Set<string>([...AMOUNT_COLUMNS, 'rate']);

/** Classifies a row by the labels among its filled cells; indicator rows and data are `other` or `level`. */
export function classifyRow(cells: readonly GridCell[]): RowClass {
  const labels: GridCell[] = [];
  let isHead = false;
  let isGoal = false;
  for (const cell of cells) {
    if (!cell.wordy || cell.cell.text.length > LONGEST_LABEL) continue;
    const { head, goal } = cell.says;
    if (head === 'project') return 'project';
    if (head !== null && HEADS.has(head)) isHead = true;
    if (goal !== null) isGoal = true;
    labels.push(cell);
  }
  const first = labels[0];
  if (!first) return 'other';
  if (isFundHeader(labels)) return 'fund';
  if (isHead) return 'head';
  const { foot, fund, head } = first.says;
  if (foot === 'total' || foot === 'grade') return 'foot';
  if (isGoal) return 'goal';
  if (first.kind === 'level') return 'level';
  if (fund === 'fund-rail') return 'fund-row';
  if (namesAmount(labels, cells)) return labels.length <= 2 ? 'fund-row' : 'other';
  return head === 'other' || head === 'year' ? 'head' : 'other';
}

const LONGEST_LABEL = 60;

/** Whether a cell by itself says that a form begins: 项目名称. */
export function isProjectLabel({ wordy, cell, says }: GridCell): boolean {
  return wordy && cell.text.length <= LONGEST_LABEL && says.head === 'project';
}

/** Whether a row holds a figure, and the name of an amount or of its source. */
function namesAmount(labels: readonly GridCell[], cells: readonly GridCell[]): boolean {
  let hasFigure = false;
  for (const { number } of cells) if (number !== null) hasFigure = true;
  if (!hasFigure) return false;
  for (const { label } of labels) if (fundRowKind(label)) return true;
  return false;
}

/** A character that every word for an amount or a rate has one of. */
export const AMOUNT_CHARACTER = /[数算出率度例额行排金批决费模付用]/;

/** Whether a row names at least two of the amounts of a fund block, one in known words. */
export function isFundHeader(cells: readonly GridCell[]): boolean {
  if (cells.length < 2) return false;
  const fields = new Set<FundWord>();
  for (const { says, cell } of cells) {
    if (says.fund && AMOUNTS.has(says.fund) && AMOUNT_CHARACTER.test(cell.text))
      fields.add(says.fund);
  }
  return fields.size === 1 ? namesAnother(cells, fields) : fields.size >= 2;
}

/** Whether a row names two amounts and what is made of them, which a table of expenses has not: a rate or points. */
export function isRatedFundHeader(cells: readonly GridCell[]): boolean {
  if (!isFundHeader(cells) || namesTasks(cells)) return false;
  return cells.some(({ says }) => says.fund === 'rate' || says.fund === 'score');
}

/** Whether a row heads a list of tasks: 任务名称 | 主要内容 | 预算金额 | 实际支出, whose amounts are those of each. */
export function namesTasks(cells: readonly GridCell[]): boolean {
  for (const { label } of cells) if (TASK_WORDS.has(label.bare)) return true;
  return false;
}

/** Whether the head noun of a label names an amount besides one that is known. */
function namesAnother(cells: readonly GridCell[], known: ReadonlySet<FundWord>): boolean {
  for (const { says, cell } of cells) {
    if (says.fund !== null || !AMOUNT_CHARACTER.test(cell.text)) continue;
    const field = fundByNoun(says.label.bare);
    if (field !== null && AMOUNTS.has(field) && !known.has(field)) return true;
  }
  return false;
}
