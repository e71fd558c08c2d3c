import { a1, a1Area, type Edit, sameCell } from '../../sheet';
import type { Form } from '../../form';
import { type Finding, messageOf } from '../../rules';
import { editText } from '../edits/edit-text';
import { reportApproved, reportCompanions } from './report-beside';
import { reportFund } from './report-fund';
import { figure } from './report-figures';
import { reportIndicators } from './report-indicators';
import type { FormReport, ReportedFinding, SheetReport } from './report-types';
import type { Review, SheetReview } from '../review';
import { heldText, writeOf } from '../edits/write-of';

export type * from './report-types';

/** The report of one sheet; `after` holds, in the same order, the reviews of the forms as written. */
export function reportSheet(
  { reading, reviews }: SheetReview,
  after: readonly Review[] | null = null,
): SheetReport {
  const { snapshot } = reading;
  return {
    sheet: snapshot.name,
    hidden: snapshot.hidden,
    forms: reviews.map((review, index) => reportForm(review, after?.[index] ?? null)),
  };
}

/** The report of one form. */
export function reportForm(review: Review, after: Review | null = null): FormReport {
  const { form, standard, standardChoice, scores, findings, edits } = review;
  const { verdict, checks, reproducedBy } = review;
  const off = review.disabledRules ?? [];
  const failed = review.failedRules.map(({ rule }) => rule);
  const { beside } = review;
  const approved = beside ? reportApproved(form, beside) : null;
  return {
    range: a1Area(form.area),
    standard: standard.id,
    standardChosen: standardChoice.by,
    ...(standardChoice.by === 'auto' && { standardEvidence: standardChoice.evidence.map(a1) }),
    reproducedBy,
    project: form.project?.text ?? null,
    department: form.department?.text ?? null,
    unit: form.unit?.text ?? null,
    fund: reportFund(form, scores, review.asked),
    indicators: reportIndicators(form, scores, review.asked),
    total: reportTotal(review),
    grade: {
      cell: scores.grade.cell && a1(scores.grade.cell),
      text: scores.grade.text,
      expected: scores.grade.expected,
      outcome: scores.grade.outcome,
      ...(scores.grade.candidates && {
        candidates: scores.grade.candidates.map(({ value, reading }) => ({ value, reading })),
      }),
    },
    findings: findings.map(reportFinding),
    edits: edits.map((edit) => ({
      cell: a1(edit.cell),
      before: textOf(form, edit.cell),
      after: editText(edit, standard),
      ...(edit.optional && { optional: true as const }),
      ...heldBack(review, edit),
    })),
    marks: reportMarks(review),
    verdict,
    unread: form.unread.map(({ at, text }) => ({ cell: a1(at), text })),
    checks,
    after: after && { verdict: after.verdict, findings: after.findings.map(reportFinding) },
    ...(beside && { companions: reportCompanions(beside) }),
    ...(approved && { approved }),
    ...(off.length > 0 && { disabledRules: off }),
    ...(failed.length > 0 && { failedRules: failed }),
  };
}

/** Why an edit is not written though nobody has to tick it; nothing where it is. */
function heldBack(review: Review, edit: Edit): { readonly held?: string } {
  const held = writeOf(review).held.find((one) => one.edit === edit);
  return held ? { held: heldText(held) } : {};
}

/** The marks of errors alone; a sheet also has those of cells the total waits for, which are no faults. */
function reportMarks({ marks, findings }: Review): FormReport['marks'] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return marks
    .filter(({ cell, kind }) =>
      errors.some(({ rule, cells }) => rule === kind && cells.some((one) => sameCell(one, cell))),
    )
    .map(({ cell, kind }) => ({ cell: a1(cell), kind }));
}

function reportTotal({ scores: { total }, asked }: Review): FormReport['total'] {
  const { provisional } = total;
  return {
    ...figure(total, asked),
    ...(provisional && { expected: null }),
    provisional: provisional && {
      value: provisional.value.toFixed(total.digits),
      waitsFor: provisional.waitsFor.map(a1),
    },
  };
}

function reportFinding(finding: Finding): ReportedFinding {
  const { rule, id, data, severity, cells, setAside } = finding;
  return {
    rule,
    severity,
    cells: cells.map(a1),
    id,
    data,
    message: messageOf(finding),
    ...(setAside !== undefined && { setAside }),
  };
}

function textOf({ snapshot }: Form, cell: Parameters<typeof a1>[0]): string {
  return snapshot.cell(cell).text;
}
