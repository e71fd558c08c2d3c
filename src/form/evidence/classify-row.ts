import { AMOUNT_COLUMNS } from '../fields';
import type { GridCell } from './grid';
import { type FundWord, fundRowKind } from '../words/fund-words';
import { fundByNoun } from '../words/head-nouns';
import type { HeadWord } from '../words/word-kinds';

/** What a row of a form is, by its labels alone. */
export type RowClass =
  'project' | 'head' | 'fund' | 'fund-row' | 'goal' | 'foot' | 'level' | 'other';

const HEADS: ReadonlySet<HeadWord> = new Set(['department', 'reporting-unit', 'unit']);
const AMOUNTS = new Set<string>([...AMOUNT_COLUMNS, 'rate']);

/** Classifies a row by the labels among its filled cells; indicator rows and data are `other` or `level`. */
export function classifyRow(cells: readonly GridCell[]): RowClass {
  const labels = cells.filter((cell) => cell.cell.text.length <= 60 && cell.wordy);
  const heads = labels.map((cell) => cell.says.head);
  if (heads.includes('project')) return 'project';
  if (isFundHeader(labels)) return 'fund';
  if (heads.some((word) => word !== null && HEADS.has(word))) return 'head';
  const first = labels[0];
  if (!first) return 'other';
  const foot = first.says.foot;
  if (foot === 'total' || foot === 'grade') return 'foot';
  if (labels.some((cell) => isGoalLabel(cell))) return 'goal';
  if (first.kind === 'level') return 'level';
  if (first.says.fund === 'fund-rail') return 'fund-row';
  if (labels.some((cell) => fundRowKind(cell.cell.text)) && cells.some((c) => c.number !== null)) {
    return labels.length <= 2 ? 'fund-row' : 'other';
  }
  return heads[0] === 'other' || heads[0] === 'year' ? 'head' : 'other';
}

/** A character that every word for an amount or a rate has one of. */
export const AMOUNT_CHARACTER = /[数算出率度例额行排金批决费模]/;

/** Whether a row names at least two of the amounts of a fund block, one in known words. */
export function isFundHeader(cells: readonly GridCell[]): boolean {
  if (cells.length < 2) return false;
  const words = cells.filter(({ cell }) => AMOUNT_CHARACTER.test(cell.text));
  const fields = new Set<FundWord>();
  for (const { says } of words) if (says.fund && AMOUNTS.has(says.fund)) fields.add(says.fund);
  if (fields.size !== 1) return fields.size >= 2;
  return words.some(({ says }) => {
    const field = says.fund ?? fundByNoun(says.label.bare);
    return field !== null && AMOUNTS.has(field) && !fields.has(field);
  });
}

function isGoalLabel(cell: GridCell): boolean {
  const word = cell.says.goal;
  return word === 'goal-rail' || word === 'planned' || word === 'achieved';
}
