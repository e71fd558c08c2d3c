import { disputedFundCells, disputedScoreCells, type RuleInput, totalOfOtherRows } from '../rules';
import type { Scored } from '../scoring';
import {
  anchorFor,
  type CellAddress,
  type CellContent,
  type ComputedField,
  type Edit,
  sameCell,
} from '../sheet';
import { gradeWitnesses, identifyingCells } from './anchor-cells';
import { numberContent } from './number-content';

/**
 * The cells a review writes: 执行率, 得分, 总分 and 等级 that arithmetic settles and that are blank or
 * certainly wrong, from the top of the form down. Never a formula, a `-` cell, a reachable or
 * accepted value, nor a figure that rests on an amount or weight in doubt.
 */
export function planEdits(input: RuleInput): Edit<ComputedField>[] {
  if (input.form.unfilled) return [];
  const otherTotal = totalOfOtherRows(input);
  const doubtful = [
    ...disputedFundCells(input),
    ...disputedScoreCells(input),
    ...(otherTotal ? [otherTotal] : []),
  ];
  const closed = [...doubtful, ...sharedCells(input)];
  const isOpen = (cell: CellAddress) => !closed.some((other) => sameCell(other, cell));
  return [...numbers(input), ...total(input, doubtful), ...grade(input, doubtful)]
    .filter(({ cell }) => isOpen(cell))
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/** Cells that hold a label and its value in one (自评等级：优), which a bare value would destroy. */
function sharedCells({ form }: RuleInput): CellAddress[] {
  return [form.total?.score, form.grade].flatMap((field) => (field?.inline ? [field.at] : []));
}

function numbers(input: RuleInput): Edit<ComputedField>[] {
  const { fund, indicators } = input.scores;
  const rates = fund ? [fund.rate, ...fund.sources] : [];
  return [
    ...rates.flatMap((rate) => edit(input, rate, 'rate')),
    ...(fund ? edit(input, fund.score, 'score') : []),
    ...indicators.flatMap((score) => edit(input, score, 'score')),
  ];
}

function total(input: RuleInput, doubtful: readonly CellAddress[]): Edit<ComputedField>[] {
  const { total: score } = input.scores;
  return score.provisional || doubtful.length > 0 ? [] : edit(input, score, 'total');
}

/** Writes a number only where arithmetic settles it; a judgement that is out of its band stays. */
function edit({ form }: RuleInput, scored: Scored, field: ComputedField): Edit<ComputedField>[] {
  const { cell, computed, outcome, state } = scored;
  if (!cell || !computed) return [];
  const isWrong = outcome === 'fail' && state === 'determined';
  if (outcome !== 'missing' && !isWrong) return [];
  const held = form.snapshot.cell(cell);
  if (held.formula !== null) return [];
  const anchor = anchorFor(form.snapshot, cell, identifyingCells(form, cell, field));
  const after = numberContent(held, computed, scored.digits, field);
  return [{ cell, field, before: contentOf(held), after, anchor }];
}

function grade(
  { form, scores }: RuleInput,
  doubtful: readonly CellAddress[],
): Edit<ComputedField>[] {
  const { cell, expected, outcome } = scores.grade;
  if (!cell || expected === null || scores.total.provisional || doubtful.length > 0) return [];
  if (outcome !== 'missing' && outcome !== 'fail') return [];
  const held = form.snapshot.cell(cell);
  if (held.formula !== null) return [];
  const after = { value: expected, formula: null, format: held.format };
  const anchor = anchorFor(form.snapshot, cell, gradeWitnesses(form));
  return [{ cell, field: 'grade', before: contentOf(held), after, anchor }];
}

function contentOf({ value, formula, format }: CellContent): CellContent {
  return { value, formula, format };
}
