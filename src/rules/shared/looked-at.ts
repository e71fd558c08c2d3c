import type { FundRow } from '../../form';
import { numberIn } from '../../scoring';
import { oncePer } from '../../values';
import type { Block, RuleInput, Subject } from '../rule';
import { isUnfilled } from './words/figures';
import { fundPairs, type FundPair } from './fund/fund-rows';
import { comparedPair } from './rows/compared-pair';
import { rowsOf, type Row } from './rows/rows';

type LooksAt = (input: RuleInput) => readonly Subject[];

/** The indicator rows of which something holds, told once for all rules that look at them. */
export function rowsThat(holds: (row: Row, input: RuleInput) => unknown): LooksAt {
  return oncePer((input: RuleInput) => {
    const indexes: number[] = [];
    for (const row of rowsOf(input)) if (holds(row, input)) indexes.push(row.index);
    return indexes;
  });
}

/** One block of the form, where there is something in it to look at. */
export function block(name: Block, holds: (input: RuleInput) => unknown = () => true): LooksAt {
  return (input) => (holds(input) ? [name] : []);
}

/** The fund block, where one of its rows has what is looked at. */
export function fundThat(holds: (pair: FundPair) => unknown): LooksAt {
  return block('fund', (input) => fundPairs(input).some(holds));
}

/** Rows whose target and result are numbers of one unit. */
export const comparedRows = rowsThat(comparedPair);

/** Rows with a printed number for their score. */
export const printedRows = rowsThat(({ score }) => score.printed);

/** Rows with a target and a result. */
export const filledRows = rowsThat(isFilledRow);

/** Rows with something in their reason cell. */
export const explainedRows = rowsThat(({ indicator }) => indicator.reason?.text);

/** Whether a row has a target and a result. */
export function isFilledRow({ indicator: { target, actual } }: Row): boolean {
  return !!target && !!actual && !isUnfilled(target) && !isUnfilled(actual);
}

/** Whether the row's target is read as such. */
export function hasTarget(...kinds: readonly string[]) {
  return ({ indicator: { target } }: Row) => !!target && kinds.includes(target.parsed.kind);
}

/** Whether a fund row prints both amounts that make the rate. */
export function hasAmounts({ row }: { readonly row: FundRow }): boolean {
  return numberIn(row.budget) !== null && numberIn(row.executed) !== null;
}
