import { a1Area } from '../sheet';
import type { Companion, CompanionKind, Form } from '../form';
import type { BesideSaid, Question, Role } from './beside';
import { matchIndicators } from './match-indicators';
import { mayBeSameUnit, projectMatch } from './same-project';

/** The table chosen for a role, or the question to ask; both null where there is no such table at all. */
export interface Choice {
  readonly table: Companion | null;
  readonly question: Question | null;
}

/** What may stand for a role, the document that counts most first: 批复 before 申报. */
const KINDS: Readonly<Record<Role, readonly CompanionKind[]>> = {
  targets: ['approved', 'filed'],
  adjusted: ['adjusted'],
  monitored: ['monitored'],
  'last-year': ['last-year'],
};

/**
 * Chooses the table of a role for a form: by project, then year, then 实施单位, then document. Where
 * that leaves several, or only a table that names no project, a person is asked.
 */
export function chooseTable(
  form: Form,
  role: Role,
  tables: readonly Companion[],
  said: BesideSaid = {},
): Choice {
  const kinds = KINDS[role];
  const possible = tables.filter((one) => kinds.includes(one.kind) && isOfYear(form, role, one));
  const key = said.tables?.[role];
  if (key === null) return { table: null, question: null };
  const [named, ...namesakes] = possible.filter((one) => companionKey(one, form) === key);
  if (named && namesakes.length === 0) return { table: named, question: null };
  return choose(form, role, possible);
}

/**
 * A name for a table beside a form that lasts as long as sheet and area keep theirs, and outlives the
 * open workbook where both stand in the same one.
 */
export function companionKey({ snapshot, area }: Companion, form: Form): string {
  const { workbook } = snapshot.sheet;
  const isBeside = workbook === form.snapshot.sheet.workbook;
  return [isBeside ? '' : workbook, snapshot.name, a1Area(area)].join('\n');
}

function choose(form: Form, role: Role, possible: readonly Companion[]): Choice {
  if (possible.length === 0) return { table: null, question: null };
  const own = possible.filter((one) => projectMatch(form, one) === 'same');
  if (own.length === 0) return unnamed(form, role, possible);
  const [best, ...others] = narrowed(form, role, own);
  if (best && others.length === 0) return { table: best, question: null };
  return { table: null, question: { role, why: 'several', candidates: own } };
}

/** Of the tables of one project those of the unit, of a printed year, of the document that counts most. */
function narrowed(form: Form, role: Role, own: readonly Companion[]): readonly Companion[] {
  const steps: ((one: Companion) => boolean)[] = [
    (one) => mayBeSameUnit(form, one),
    (one) => one.year !== null && one.year === yearOf(form, role),
    (one) => one.kind === KINDS[role].find((kind) => own.some((other) => other.kind === kind)),
  ];
  return steps.reduce<readonly Companion[]>((left, step) => {
    const kept = left.filter(step);
    return kept.length > 0 ? kept : left;
  }, own);
}

/** A table that names no project can only be offered; one of another project is none of this form's. */
function unnamed(form: Form, role: Role, possible: readonly Companion[]): Choice {
  const open = possible.filter((one) => projectMatch(form, one) === 'unsaid' && isAlike(form, one));
  const why = open.length === 0 ? 'none' : open.length === 1 ? 'unnamed' : 'several';
  return { table: null, question: { role, why, candidates: open } };
}

/** Whether at least half of the indicators of both are surely the same. */
function isAlike(form: Form, table: Companion): boolean {
  const { pairs } = matchIndicators(form.indicators, table.indicators);
  const sure = pairs.filter((pair) => pair.sure).length;
  return sure > 0 && sure * 2 >= Math.max(form.indicators.length, table.indicators.length);
}

function yearOf(form: Form, role: Role): number | null {
  return form.year !== null && role === 'last-year' ? form.year - 1 : form.year;
}

/** What prints another year than it would have to is of another year. */
function isOfYear(form: Form, role: Role, table: Companion): boolean {
  const year = yearOf(form, role);
  // a form that prints no year cannot tell which other form of its workbook is the year's before
  const isBeside = form.snapshot.sheet.workbook === table.snapshot.sheet.workbook;
  if (role === 'last-year' && isBeside) return year !== null && table.year === year;
  return year === null || table.year === null || table.year === year;
}
