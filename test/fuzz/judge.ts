import { reviewSheet, type SheetReview } from '../../src/review';
import { a1, type CellAddress, contains, type Edit, type SheetSnapshot } from '../../src/sheet';
import { STANDARDS, type Standard } from '../../src/standards';
import { applied } from '../review/applied';
import { type Grid, roleAt, sheetOf } from './grid';

/** Something a review claims that it must not, or a crash. */
export interface Fault {
  readonly kind: FaultKind;
  readonly detail: string;
}

/** The kind of which some cases still fail: a figure under another header that nothing tells from a wrong one. */
export const OPEN: readonly FaultKind[] = ['over-own'];

export type FaultKind =
  | 'crash'
  | 'outside'
  | 'covered'
  | 'twice'
  | 'over-words'
  | 'over-own'
  | 'not-finite'
  | 'above-weight'
  | 'second-edit'
  | 'moved'
  | 'file';

/** What is wrong with the review of a sheet, whatever stands on it. */
export function faultsOf(grid: Grid, standard: Standard): Fault[] {
  try {
    const sheet = sheetOf(grid);
    const review = reviewSheet(sheet, { standard });
    const edits = ticked(review);
    return [
      ...editFaults(grid, sheet, review),
      ...secondFaults(sheet, edits, standard),
      ...movedFaults(grid, review, standard),
    ];
  } catch (error) {
    const { stack = String(error) } = error as Error;
    return [{ kind: 'crash', detail: stack.split('\n').slice(0, 3).join(' ') }];
  }
}

/** A standard by its place in the list, counted round. */
export function standardAt(index: number): Standard {
  return STANDARDS[index % STANDARDS.length]!;
}

export function ticked({ reviews }: SheetReview): Edit[] {
  return reviews.flatMap(({ edits }) => edits.filter(({ optional }) => !optional));
}

function editFaults(grid: Grid, sheet: SheetSnapshot, { reviews }: SheetReview): Fault[] {
  const seen = new Set<string>();
  return reviews.flatMap(({ form, edits }) =>
    edits.flatMap((edit): Fault[] => {
      const { cell, field, before, after } = edit;
      const name = a1(cell);
      const faults: Fault[] = [];
      const add = (kind: FaultKind) =>
        faults.push({
          kind,
          detail: `${field} ${name}: ${show(before.value)} → ${show(after.value)}`,
        });
      if (!contains(form.area, cell)) add('outside');
      const anchor = sheet.anchorOf(cell);
      if (a1(anchor) !== name) add('covered');
      if (seen.has(name)) add('twice');
      seen.add(name);
      if (isWords(sheet.cell(cell).text, field)) add('over-words');
      if (roleAt(grid, cell) === 'own' && sheet.cell(cell).text.trim() !== '') add('over-own');
      if (field !== 'grade' && !isFiniteNumber(after.value)) add('not-finite');
      if (field === 'score' && Number(after.value) > weightOf(form, cell)) add('above-weight');
      return faults;
    }),
  );
}

/** The figure that is replaced is blank, a number with or without its unit, or a grade. */
function isWords(text: string, field: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '' || plain.startsWith('#')) return false;
  if (field === 'grade') return plain.length > 6;
  return !/\d/.test(plain) && !/^[-—/\\、.…]*$/.test(plain);
}

function isFiniteNumber(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : /^-?\d+(?:\.\d+)?%?$/.test(String(value));
}

type Form = SheetReview['reviews'][number]['form'];

/** The points of the row a score is in; without any nothing is too much. */
function weightOf({ fund, indicators }: Form, cell: CellAddress): number {
  const isHere = (field: { readonly at: CellAddress } | null | undefined) =>
    !!field && a1(field.at) === a1(cell);
  const rows = indicators.filter(({ score }) => isHere(score));
  const weight = isHere(fund?.total?.score) ? fund?.total?.weight : rows[0]?.weight;
  const text = weight?.text.normalize('NFKC').replace(/[,分\s]/g, '') ?? '';
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Infinity;
}

function secondFaults(sheet: SheetSnapshot, edits: readonly Edit[], standard: Standard): Fault[] {
  if (edits.length === 0) return [];
  const again = reviewSheet(applied(sheet, edits), { standard });
  return ticked(again).map(({ cell, field, before, after }) => ({
    kind: 'second-edit',
    detail: `${field} ${a1(cell)}: ${show(before.value)} → ${show(after.value)}`,
  }));
}

const DOWN = 3;
const RIGHT = 2;

function movedFaults(grid: Grid, review: SheetReview, standard: Standard): Fault[] {
  const other = reviewSheet(sheetOf(grid, DOWN, RIGHT), { standard });
  const here = claims(review, DOWN, RIGHT);
  const there = claims(other, 0, 0);
  return here === there ? [] : [{ kind: 'moved', detail: difference(here, there) }];
}

/** What a review says, its cells some rows and columns further. */
function claims({ reviews }: SheetReview, down: number, right: number): string {
  const name = ({ row, column }: CellAddress) => a1({ row: row + down, column: column + right });
  return reviews
    .flatMap(({ verdict, edits, findings }) => [
      verdict,
      ...edits.map(({ cell, after }) => `${name(cell)}=${show(after.value)}`),
      ...findings.map(({ rule, cells }) => `${rule} ${cells.map((at) => name(at)).join()}`),
    ])
    .join('\n');
}

function difference(here: string, there: string): string {
  const [a, b] = [here.split('\n'), there.split('\n')];
  const only = (some: string[], others: string[]) => some.filter((line) => !others.includes(line));
  return `${only(a, b).slice(0, 3).join('; ')} ≠ ${only(b, a).slice(0, 3).join('; ')}`;
}

function show(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
