import type { Field } from '../form';
import { isOwed } from '../rules';
import { isTotalAsked, type Review, VERDICT_WORDS, verdictOn } from '../review';
import { Decimal, parseAmount } from '../values';

/** A reviewed form and the file or sheet it stands in. */
export interface SummaryEntry {
  readonly source: string;
  readonly review: Review;
}

/** One form in a summary; amounts in 万元, rate in percent points, null where the form has none. */
export interface SummaryRow {
  readonly number: number;
  readonly source: string;
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  readonly initial: number | null;
  readonly budget: number | null;
  readonly executed: number | null;
  readonly rate: number | null;
  readonly total: number | null;
  readonly grade: string;
  readonly errors: number;
  readonly reviews: number;
  readonly verdict: string;
}

/** How many 万元 one unit of the form's amounts is. */
const IN_WAN = { 元: '0.0001', 万元: '1', 亿元: '10000' } as const;

export function summaryRow({ source, review }: SummaryEntry, number: number): SummaryRow {
  const { form, scores } = review;
  const owed = review.findings.filter(isOwed);
  const funds = form.fund?.total ?? null;
  const scale = new Decimal(IN_WAN[form.fund?.unit ?? '万元']);
  const amount = (field: Field | null | undefined) => {
    const value = fieldNumber(field ?? null);
    return value === null ? null : value.times(scale).toNumber();
  };
  return {
    number,
    source,
    project: form.project?.text ?? '',
    department: form.department?.text ?? '',
    unit: form.unit?.text ?? '',
    initial: amount(funds?.initial),
    budget: amount(funds?.budget),
    executed: amount(funds?.executed),
    rate: scores.fund?.rate.value?.toNumber() ?? null,
    total: totalOf(review),
    grade: gradeOf(review),
    errors: owed.filter(({ severity }) => severity === 'error').length,
    reviews: owed.filter(({ severity }) => severity === 'review').length,
    verdict: verdictOn(review, VERDICT_WORDS),
  };
}

/** The number a field of the form shows, or null when it shows none. */
export function fieldNumber(field: Field | null): Decimal | null {
  if (!field) return null;
  return parseAmount({ text: field.text, value: field.cell.value })?.value ?? null;
}

/** No grade is given of a total that is asked about. */
function gradeOf(review: Review): string {
  const { total, grade } = review.scores;
  if (isTotalAsked(review)) return '待核实';
  return grade.expected ?? (total.provisional ? '暂定' : '');
}

function totalOf({ scores }: Review): number | null {
  const total = scores.total.provisional?.value ?? scores.total.value;
  return total?.toNumber() ?? null;
}
