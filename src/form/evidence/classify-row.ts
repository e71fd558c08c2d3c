import { AMOUNT_COLUMNS } from '../fields';
import type { GridCell } from './grid';
import { FOOT_WORDS } from '../words/foot-words';
import { FUND_WORDS, type FundWord, fundRowKind } from '../words/fund-words';
import { fundByNoun } from '../words/head-nouns';
import { GOAL_WORDS, HEAD_WORDS } from '../words/head-words';
import type { HeadWord } from '../words/word-kinds';

/** What a row of a form is, by its labels alone. */
export type RowClass =
  'project' | 'head' | 'fund' | 'fund-row' | 'goal' | 'foot' | 'level' | 'other';

const HEADS: ReadonlySet<HeadWord> = new Set(['department', 'reporting-unit', 'unit']);
const AMOUNTS = new Set<string>([...AMOUNT_COLUMNS, 'rate']);

/** Classifies a row by the labels among its filled cells; indicator rows and data are `other` or `level`. */
export function classifyRow(cells: readonly GridCell[]): RowClass {
  const labels = cells.filter((cell) => cell.cell.text.length <= 60 && cell.wordy);
  const heads = labels.map((cell) => headWord(cell));
  if (heads.includes('project')) return 'project';
  if (isFundHeader(labels)) return 'fund';
  if (heads.some((word) => word !== null && HEADS.has(word))) return 'head';
  const first = labels[0];
  if (!first) return 'other';
  const foot = FOOT_WORDS.exact(first.label);
  if (foot === 'total' || foot === 'grade') return 'foot';
  if (labels.some((cell) => isGoalLabel(cell))) return 'goal';
  if (first.kind === 'level') return 'level';
  if (FUND_WORDS.exact(first.label) === 'fund-rail') return 'fund-row';
  if (labels.some((cell) => fundRowKind(cell.cell.text)) && cells.some((c) => c.number !== null)) {
    return labels.length <= 2 ? 'fund-row' : 'other';
  }
  return heads[0] === 'other' || heads[0] === 'year' ? 'head' : 'other';
}

/** A character that every word for an amount or a rate has one of. */
const AMOUNT_CHARACTER = /[数算出率度例额行排金批决费模]/;

/** Whether a row names at least two of the amounts of a fund block, one in known words. */
export function isFundHeader(cells: readonly GridCell[]): boolean {
  if (cells.length < 2) return false;
  const words = cells.filter(({ cell }) => AMOUNT_CHARACTER.test(cell.text));
  const fields = new Set(words.flatMap(({ label }) => amountOf(FUND_WORDS.exact(label))));
  if (fields.size !== 1) return fields.size >= 2;
  return words.some(({ label }) => {
    const [field] = amountOf(FUND_WORDS.exact(label) ?? fundByNoun(label.bare));
    return field !== undefined && !fields.has(field);
  });
}

function amountOf(field: FundWord | null): FundWord[] {
  return field && AMOUNTS.has(field) ? [field] : [];
}

/** The head field a cell labels, also when its value follows in the same cell after a colon. */
export function headWord(cell: GridCell): HeadWord | null {
  return HEAD_WORDS.exact(cell.label) ?? HEAD_WORDS.inline(cell.cell.text)?.field ?? null;
}

function isGoalLabel(cell: GridCell): boolean {
  const word = GOAL_WORDS.exact(cell.label);
  return word === 'goal-rail' || word === 'planned' || word === 'achieved';
}
