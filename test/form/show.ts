import { a1 } from '../../src/sheet';
import type { Field, Form, FundRow, Indicator } from '../../src/form';

/** The A1 name of a field's cell, `-` where the form has none. */
export function cellName(field: Field | null | undefined): string {
  return field ? a1(field.at) : '-';
}

/** The cells of a fund row, in the order of the reference tables' header. */
export function fundCells(row: FundRow | null | undefined): string {
  if (!row) return '-';
  return [row.initial, row.budget, row.executed, row.weight, row.rate, row.score]
    .map(cellName)
    .join(' ');
}

/** The cells of an indicator: name, target, result, weight, score, reason. */
export function indicatorCells(one: Indicator): string {
  return [one.name, one.target, one.actual, one.weight, one.score, one.reason]
    .map(cellName)
    .join(' ');
}

/** Level 1 and level 2 of an indicator as `一级/二级`. */
export function levelsOf(one: Indicator): string {
  return `${one.level1?.text ?? ''}/${one.level2?.text ?? ''}`;
}

/** The gaps of a form as `block:what`, ambiguous ones with a question mark. */
export function gapsOf(form: Form): string[] {
  return form.gaps.map((gap) => `${gap.block}:${gap.what}${gap.kind === 'ambiguous' ? '?' : ''}`);
}
