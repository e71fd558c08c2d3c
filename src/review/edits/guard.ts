import type { ComputedField, Form } from '../../form';
import {
  a1,
  type CellAddress,
  type CellValue,
  contains,
  type Edit,
  isError,
  isPercentFormat,
  type Mark,
  sameCell,
} from '../../sheet';
import type { Standard } from '../../standards';
import { halfWidth } from '../../values';

/** An edit that must never reach a host, and the one rule of writing it breaks. */
export interface Breach {
  readonly cell: CellAddress;
  /** English, for support: it is our own fault, never the officer's. */
  readonly why: string;
}

export interface Guarded {
  readonly edits: readonly Edit<ComputedField>[];
  readonly breaches: readonly Breach[];
}

/** What the guard knows: the sheet as read, where the form lies, and what each cell may hold at most. */
export interface GuardedForm {
  readonly form: Form;
  readonly standard: Standard;
  /** The most a score in this cell may be; null where nothing limits it. */
  readonly limitOf: (cell: CellAddress) => number | null;
}

/**
 * The last check between plan and host, which knows nothing of how an edit came about: inside the
 * form, one a cell, on no covered cell and no formula, on a cell claimed as a computed field, over a
 * blank, a number or a grade, with a finite value in range. A breach is our own fault and is not written.
 */
export function guardEdits(edits: readonly Edit<ComputedField>[], guarded: GuardedForm): Guarded {
  const faults = edits.map((edit, i) => faultOf(edit, edits.slice(0, i), guarded));
  return {
    edits: edits.filter((_, i) => faults[i] === null),
    breaches: edits.flatMap(({ cell }, i) => {
      const why = faults[i];
      return why ? [{ cell, why: `${a1(cell)}: ${why}` }] : [];
    }),
  };
}

/** Marks inside the form, never on the covered part of a merge. */
export function guardMarks(marks: readonly Mark[], form: Form): Mark[] {
  return marks.filter(({ cell }) => contains(form.area, cell) && !isCovered(form, cell));
}

function faultOf(
  edit: Edit<ComputedField>,
  before: readonly Edit[],
  guarded: GuardedForm,
): string | null {
  const { form } = guarded;
  const { cell } = edit;
  if (!contains(form.area, cell)) return 'outside the form';
  if (before.some((other) => sameCell(other.cell, cell))) return 'a second edit of one cell';
  if (isCovered(form, cell)) return 'on the covered part of a merge';
  if (form.ledger.computedAt(cell) !== edit.field) return `not claimed as ${edit.field}`;
  if (edit.before.formula !== null) return 'over a formula';
  return heldFault(edit) ?? valueFault(edit, guarded);
}

function isCovered({ snapshot }: Form, cell: CellAddress): boolean {
  const merge = snapshot.mergeAt(cell);
  return merge !== null && !(merge.top === cell.row && merge.left === cell.column);
}

/** Blank, a number (also as a text with %), or a grade; a sentence is the officer's. */
function heldFault({ before, field }: Edit): string | null {
  const { value } = before;
  if (value === null || typeof value === 'number') return null;
  if (isError(value)) return null;
  const text = halfWidth(String(value)).trim();
  if (field === 'grade') return text.length <= MOST_GRADE ? null : 'over words';
  const isNumber = /^[+-]?(?:[\d,]+(?:\.\d*)?|\.\d+) ?[%‰]?$/.test(text);
  const isPoints = /^[\d.]+分$/.test(text);
  return text === '' || isNumber || isPoints ? null : 'over words';
}

/** 优秀, 良好, B级; anything longer says more than a grade. */
const MOST_GRADE = 6;

function valueFault(edit: Edit, { standard, limitOf }: GuardedForm): string | null {
  const { value, format } = edit.after;
  if (edit.field === 'grade') {
    const names = standard.parameters.grades.value.map(({ name }) => name);
    return typeof value === 'string' && names.includes(value) ? null : 'no grade of the standard';
  }
  if (!isNumber(value) || !Number.isFinite(value) || value < 0) return 'no finite number from 0 up';
  if (edit.field === 'rate') {
    const points = isPercentFormat(format, value) ? value * 100 : value;
    return points < MOST_RATE ? null : 'a rate of 1000% or more';
  }
  const limit = limitOf(edit.cell);
  return limit === null || value <= limit ? null : `above ${limit}`;
}

const MOST_RATE = 1000;

function isNumber(value: CellValue): value is number {
  return typeof value === 'number';
}
