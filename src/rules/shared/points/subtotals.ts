import type { IndicatorScore } from '../../../scoring';
import type { CellAddress } from '../../../sheet';
import { Decimal, oncePer, parseAmount } from '../../../values';
import type { RuleInput } from '../../rule';

/** A 小计 of scores, or of points, that is none of the sums it may be meant as. */
export interface SubtotalDispute {
  readonly cell: CellAddress;
  readonly printed: Decimal;
  /** Of the rows since the subtotal before it, as they are printed. */
  readonly sum: Decimal;
}

/**
 * The subtotals in the column of scores that differ from what the rows above them print, and from what these
 * should be: of the rows since the last one, of their group, or of all so far, with 预算执行 or without.
 */
export const subtotalDisputes = oncePer((input: RuleInput): readonly SubtotalDispute[] => {
  const { fund } = input.scores;
  const execution = fund?.score.printed ?? fund?.score.value ?? null;
  return disputesIn(input, { field: 'score', reads: [PRINTED, DUE], execution });
});

/** The subtotals in the column of points that differ from those of the rows above them, read alike. */
export const weightSubtotalDisputes = oncePer((input: RuleInput): readonly SubtotalDispute[] => {
  const execution = input.scores.fund?.weight.value ?? null;
  return disputesIn(input, { field: 'weight', reads: [POINTS], execution });
});

/** A column that may have subtotals. */
interface SummedColumn {
  readonly field: 'score' | 'weight';
  /** What of a row may have been added up. */
  readonly reads: readonly [Read, ...Read[]];
  /** What 预算执行 adds. */
  readonly execution: Decimal | null;
}

function disputesIn(
  { form, scores }: RuleInput,
  { field, reads, execution }: SummedColumn,
): SubtotalDispute[] {
  const column = form.columns.find((one) => one.field === field)?.column;
  const sums = form.rows.filter(({ kind, label }) => kind === 'heading' && isSum(label?.text));
  if (column === undefined || sums.length === 0) return [];
  let last = -1;
  return sums.flatMap(({ row }) => {
    const above = form.indicators.flatMap((one, i) => {
      const score = scores.indicators[i];
      return one.row < row && score ? [{ one, score }] : [];
    });
    const own = above.filter(({ one }) => one.row > last);
    last = row;
    const cell = { row, column };
    const { text, value } = form.snapshot.cell(cell);
    const printed = parseAmount({ text, value })?.value;
    const group = own.at(-1)?.one.level1?.text;
    if (!printed || own.length === 0) return [];
    const rows = [own, above.filter(({ one }) => one.level1?.text === group), above];
    const isMeant = rows.some((some) =>
      reads.some((read) => {
        const sum = sumOf(some, read);
        return sum === null || sum.eq(printed) || !!execution?.plus(sum).eq(printed);
      }),
    );
    return isMeant ? [] : [{ cell, printed, sum: sumOf(own, reads[0]) ?? printed }];
  });
}

function isSum(label: string | undefined): boolean {
  return /[小合总]\s*计/.test(label ?? '');
}

type Read = (score: IndicatorScore) => Decimal | null;

const PRINTED: Read = ({ printed }) => printed;
const DUE: Read = ({ value, printed }) => value ?? printed;
const POINTS: Read = ({ weight }) => weight;

/** Null where one of the scores is blank or none. */
function sumOf(rows: readonly { readonly score: IndicatorScore }[], read: Read): Decimal | null {
  const scored = rows.filter(({ score }) => score.cell !== null);
  const given = scored.flatMap(({ score }) => read(score) ?? []);
  return given.length < scored.length || given.length === 0 ? null : Decimal.sum(...given);
}
