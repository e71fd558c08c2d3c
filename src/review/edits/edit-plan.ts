import type { ComputedField, Form } from '../../form';
import { deductedWithReason, disputedCells, possibleScore, type RuleInput } from '../../rules';
import { type Scored, type Scores, workedFigures } from '../../scoring';
import {
  anchorFor,
  type Cell,
  type CellAddress,
  type CellContent,
  type Edit,
  isError,
  sameCell,
} from '../../sheet';
import { parseAmount } from '../../values';
import { gradeWitnesses, identifyingCells } from './anchor-cells';
import { numberContent } from './number-content';
import { rateScale } from './rate-scale';

/**
 * The cells a review offers to write: 执行率, 得分, 总分 and 等级 that arithmetic settles and that are
 * blank or certainly wrong, from the top of the form down. Never a formula, a `-` cell, a reachable or
 * accepted value, nor a figure that rests on an input in doubt: a certain value needs certain inputs.
 */
export function planEdits(input: RuleInput): Edit<ComputedField>[] {
  if (input.form.unfilled) return [];
  const disputed = disputedCells(input);
  const footRests = [...disputed, ...wordsForFigures(input)];
  const closed = [...disputed, ...sharedCells(input)];
  const isFree = (cell: CellAddress) => !closed.some((other) => sameCell(other, cell));
  const foot = [...total(input, footRests), ...grade(input, footRests)];
  const isOffer = possibleScore(input) !== null || deductedWithReason(input).length > 0;
  return [...numbers(input), ...(isOffer ? foot.map(asOffer) : foot)]
    .filter(({ cell }) => isFree(cell))
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/** Cells that hold a label and its value in one (自评等级：优), which a bare value would destroy. */
function sharedCells({ form }: RuleInput): CellAddress[] {
  return [form.total?.score, form.grade].flatMap((field) => (field?.inline ? [field.at] : []));
}

/** Scores and rates that hold words: what they will be is not known, nor what follows from them. */
function wordsForFigures({ form, scores }: RuleInput): CellAddress[] {
  return workedFigures(scores).flatMap((figure) =>
    figure.cell && holdsWords(figure, form.snapshot.cell(figure.cell)) ? [figure.cell] : [],
  );
}

/** Words where a figure belongs are a person's; an error value is nobody's. */
function holdsWords({ printed, outcome }: Scored, { value }: CellContent): boolean {
  if (outcome !== 'fail' || isError(value)) return false;
  return printed === null || (typeof value === 'string' && !parseAmount({ text: value }));
}

function numbers(input: RuleInput): Edit<ComputedField>[] {
  const { fund, indicators } = input.scores;
  const rates = fund ? [fund.rate, ...fund.sources] : [];
  const deducted = new Set(deductedWithReason(input).map(({ index }) => index));
  return [
    ...rates.flatMap((rate) => edit(input, rate, 'rate')),
    ...(fund ? edit(input, fund.score, 'score') : []),
    ...indicators.flatMap((score) => {
      const own = edit(input, score, 'score');
      return deducted.has(score.index) ? own.map(asOffer) : own;
    }),
  ];
}

/** Where a person may have given a score, or taken points off, the officer says whether it and the total are wrong. */
function asOffer(edit: Edit<ComputedField>): Edit<ComputedField> {
  return { ...edit, optional: true };
}

function total(input: RuleInput, doubtful: readonly CellAddress[]): Edit<ComputedField>[] {
  const { total: score } = input.scores;
  return score.provisional || doubtful.length > 0 ? [] : edit(input, score, 'total');
}

/**
 * Writes a number only where arithmetic settles it; a judgement that is out of its band stays. Full
 * marks for a row that a person gave less are offered, never ticked.
 */
function edit(
  { form, scores }: RuleInput,
  scored: Scored,
  field: ComputedField,
): Edit<ComputedField>[] {
  const { cell, computed, outcome, state, doubt, lowered } = scored;
  if (!cell || !computed || doubt) return [];
  const isWrong = outcome === 'fail' && state === 'determined';
  if (outcome !== 'missing' && !isWrong) return [];
  const held = form.snapshot.cell(cell);
  if (held.formula !== null || holdsWords(scored, held)) return [];
  const anchor = anchorFor(form.snapshot, cell, identifyingCells(form, cell, field));
  const alike = field === 'rate' ? otherRates(form, scores, cell) : [];
  const scale =
    field === 'rate' && scores.fund ? rateScale(scores.fund, scored, computed) : 'points';
  if (scale === null) return [];
  const after = numberContent(held, computed, scored.digits, { field, scale, alike });
  const planned = { cell, field, before: contentOf(held), after, anchor };
  return [lowered ? asOffer(planned) : planned];
}

/** What the other rates of the funds look like. */
function otherRates({ snapshot }: Form, { fund }: Scores, at: CellAddress): Cell[] {
  const rates = fund ? [fund.rate, ...fund.sources] : [];
  return rates.flatMap(({ cell }) => (cell && !sameCell(cell, at) ? snapshot.cell(cell) : []));
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
