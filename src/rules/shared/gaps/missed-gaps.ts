import {
  AMOUNT_COLUMNS,
  type Claim,
  type Field,
  type Form,
  type Gap,
  type GapField,
  type IndicatorField,
} from '../../../form';
import { sameCell } from '../../../sheet';
import { Decimal } from '../../../values';
import type { RuleInput } from '../../rule';
import { carriesGroupPoints, pointGroups } from '../points/group-points';
import { hasOwnScale } from '../points/weight-suspects';
import { amountIn } from '../words/figures';
import { figuresAbove, unreadFigures } from './unread-amounts';

/** What the form lacks of what its own layout needs: rows that carry full marks leave a fund block no points to give. */
export function missedGaps(input: RuleInput): Gap[] {
  const { form, scores, standard } = input;
  const hasPoints = givesPoints(form) || headsPoints(form) || holdsPoints(input);
  // points that rows have together are no row's own
  const points = pointGroups(input).reduce(
    (sum, group) => sum.plus(group.points),
    scores.indicatorWeight,
  );
  const isFull = points.gte(standard.parameters.fullMarks.value) || hasOwnScale(input);
  return form.gaps
    .filter(({ kind, field }) => kind === 'missing' && (hasPoints || !POINTS.has(field)))
    .filter((gap) => !isOfIndicators(gap, 'weight') || !carriesGroupPoints(form))
    .filter((gap) => !(isFull && gap.block === 'fund') || mayBeUnread(gap, form));
}

/** Whether figures that nobody read may be the amount that is missed, or the whole block: the rate waits for them, with points or without. */
function mayBeUnread(gap: Gap, form: Form): boolean {
  if (gap.field === 'fund-block') return figuresAbove(form).length > 0;
  return isAmount(gap) && unreadFigures(form).length > 0;
}

/** Whether a gap is one of an amount, which a figure may fill that nobody read. */
export function isAmount({ block, field }: Gap): boolean {
  return block === 'fund' && AMOUNTS.has(field);
}

const AMOUNTS: ReadonlySet<GapField> = new Set(AMOUNT_COLUMNS);

/** Whether a gap is one of a column of the indicators. */
export function isOfIndicators({ block, field }: Gap, column: IndicatorField): boolean {
  return block === 'indicators' && field === column;
}

/** What belongs to points; transfer-payment forms print none of it, and miss nothing. */
const POINTS: ReadonlySet<GapField> = new Set(['weight', 'score', 'total', 'grade']);

/** Whether a column that nobody reads is headed by a word for points: 得分/分值. */
function headsPoints(form: Form): boolean {
  return unknownHeaders(form).some(({ text }) => /分值|得分|权重/.test(text));
}

/** Whether the figures of a column that nobody reads add up to what the points of all rows do. */
function holdsPoints({ form, standard }: RuleInput): boolean {
  const { fullMarks, executionWeight } = standard.parameters;
  const sums = [fullMarks.value, fullMarks.value - executionWeight.value, 1];
  return unknownHeaders(form).some(({ at: { column } }) => {
    const cells = form.indicators.map(({ row }) => form.snapshot.cell({ row, column }));
    const figures = cells.flatMap((cell) => amountIn(cell)?.value ?? []);
    const sum = Decimal.sum(0, ...figures);
    return figures.length > 1 && sums.some((points) => sum.equals(points));
  });
}

/** The headers of columns that no word tells, in sheet order; those an officer set aside left out. */
export function unknownHeaders(form: Form): Field[] {
  const within = form.columns.flatMap(({ field, header, confidence, corrected }) =>
    field === 'ignored' && header && confidence < 1 && !corrected ? [header] : [],
  );
  return [...within, ...headersBehind(form)];
}

/** Words right behind the last header that is known, each with figures in the rows below: a column of the form all the same. */
function headersBehind({ area, columns, indicators, ledger, snapshot }: Form): Field[] {
  const last = columns.at(-1);
  const row = last?.header?.at.row;
  if (!last || row === undefined) return [];
  const headers: Field[] = [];
  for (let column = last.column + 1; column <= area.right; column++) {
    const at = { row, column };
    const cell = snapshot.cell(at);
    const isCovered = !sameCell(snapshot.anchorOf(at), at);
    if (isCovered && headers.length === 0) continue;
    if (cell.text === '' || !isIdle(ledger.claimOf(at))) break;
    const figures = indicators.filter((one) => amountIn(snapshot.cell({ row: one.row, column })));
    if (figures.length < LEAST_FIGURES) break;
    headers.push({ at, cell, text: cell.text.trim() });
  }
  return headers;
}

/** Whether a cell is no field: a label at most, which is nobody's. */
function isIdle(claim: Claim | null): boolean {
  return claim === null || claim.as === 'label' || claim.as === 'aside';
}

/** One figure beside a form may stand there for anything. */
const LEAST_FIGURES = 2;

/** Whether any row of the form has a cell for points, or a group prints some. */
export function givesPoints({ indicators }: Form): boolean {
  return indicators.some(
    ({ weight, score, level1, level2 }) => weight || score || level1?.points || level2?.points,
  );
}
