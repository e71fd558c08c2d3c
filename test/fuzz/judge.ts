import { checkSheet, returnLetter, summaryRow } from '../../src/documents';
import {
  AUTO,
  reportSheet,
  reviewSheet,
  type SheetReview,
  type StandardRequest,
  textReport,
} from '../../src/review';
import { a1, type CellAddress, contains, type Edit, type SheetSnapshot } from '../../src/sheet';
import { figureAt, weightScale } from '../../src/scoring';
import { STANDARDS } from '../../src/standards';
import { applied } from '../review/applied';
import { Chance } from './chance';
import { type Grid, roleAt, sheetOf } from './grid';
import { surrounded } from './mutations';

/** Something a review claims that it must not, or a crash. */
export interface Fault {
  readonly kind: FaultKind;
  readonly detail: string;
}

export type FaultKind =
  | 'crash'
  | 'outside'
  | 'covered'
  | 'twice'
  | 'over-words'
  | 'over-own'
  | 'over-formula'
  | 'against-right'
  | 'not-finite'
  | 'above-weight'
  | 'second-edit'
  | 'moved'
  | 'surrounded'
  | 'told'
  | 'file';

/** What is asked of a case besides its own review and a second one; each is one more review. */
export interface Asked {
  readonly moved: boolean;
  readonly surrounded: boolean;
}

const ALL: Asked = { moved: true, surrounded: true };

/** The review that is judged; another is handed in to see that the judge notices its faults. */
export type Review = typeof reviewSheet;

/** What is wrong with the review of a sheet, whatever stands on it. */
export function faultsOf(
  grid: Grid,
  standard: StandardRequest,
  asked = ALL,
  review: Review = reviewSheet,
): Fault[] {
  const reviewed: Reviewed = (sheet) => review(sheet, { standard });
  const faults: Fault[] = [];
  try {
    const sheet = sheetOf(grid);
    const first = reviewed(sheet);
    // kept apart: what is wrong with an edit may break down what comes of it
    faults.push(...editFaults(grid, sheet, first));
    faults.push(
      ...againstRight(first),
      ...secondFaults(sheet, ticked(first), reviewed),
      ...(asked.moved ? movedFaults(grid, first, reviewed) : []),
      ...(asked.surrounded ? surroundedFaults(grid, first, reviewed) : []),
      ...toldFaults(sheet, first),
    );
  } catch (error) {
    const { stack = String(error) } = error as Error;
    faults.push({ kind: 'crash', detail: stack.split('\n').slice(0, 3).join(' ') });
  }
  return faults;
}

/** A review under the standard of the case. */
type Reviewed = (sheet: SheetSnapshot) => SheetReview;

/** Every standard in turn by its id, and 口径自动. */
const REQUESTS: readonly (readonly [string, StandardRequest])[] = [
  ...STANDARDS.map((standard) => [standard.id, standard] as const),
  ['auto', AUTO],
];

export function requestAt(index: number): readonly [string, StandardRequest] {
  return REQUESTS[index % REQUESTS.length]!;
}

export function requestNamed(id: string): StandardRequest {
  return REQUESTS.find(([name]) => name === id)![1];
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
      if (sheet.cell(cell).formula !== null) add('over-formula');
      if (isWords(sheet.cell(cell).text, field)) add('over-words');
      if (roleAt(grid, cell) === 'own' && sheet.cell(cell).text.trim() !== '') add('over-own');
      if (field !== 'grade' && !isFiniteNumber(after.value)) add('not-finite');
      if (field === 'score' && Number(after.value) > weightOf(form, cell)) add('above-weight');
      return faults;
    }),
  );
}

/** A figure that arithmetic bears out is neither written over nor what an error leads to. */
function againstRight({ reviews }: SheetReview): Fault[] {
  return reviews.flatMap(({ scores, edits, findings }) => {
    const claims = [
      ...edits.map(({ cell, field }) => ({ cell, by: `edit ${field}` })),
      ...findings.flatMap(({ severity, cells, rule }) =>
        severity === 'error' ? cells.slice(0, 1).map((cell) => ({ cell, by: rule })) : [],
      ),
    ];
    return claims
      .filter(({ cell }) => figureAt(scores, cell)?.outcome === 'pass')
      .map(({ cell, by }): Fault => ({ kind: 'against-right', detail: `${by} ${a1(cell)}` }));
  });
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
function weightOf(form: Form, cell: CellAddress): number {
  const { fund, indicators } = form;
  const isHere = (field: { readonly at: CellAddress } | null | undefined) =>
    !!field && a1(field.at) === a1(cell);
  const rows = indicators.filter(({ score }) => isHere(score));
  const weight = isHere(fund?.total?.score) ? fund?.total?.weight : rows[0]?.weight;
  // 0.15 among parts of one is 15 points
  const scale = weightScale(form)?.toNumber() ?? 1;
  const value = weight?.cell.value;
  const text = weight?.text.normalize('NFKC').replace(/[,分\s]/g, '') ?? '';
  const shown = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * scale : Infinity;
  // 9.16 under 0"分" shows 9分, 7.9999999999992 under 0.00 is 8, and 11.499999999999995 under 0 is 11.5
  return typeof value === 'number' ? Math.max(Number(value.toPrecision(12)) * scale, shown) : shown;
}

function secondFaults(sheet: SheetSnapshot, edits: readonly Edit[], reviewed: Reviewed): Fault[] {
  if (edits.length === 0) return [];
  const again = reviewed(applied(sheet, edits));
  return ticked(again).map(({ cell, field, before, after }) => ({
    kind: 'second-edit',
    detail: `${field} ${a1(cell)}: ${show(before.value)} → ${show(after.value)}`,
  }));
}

const SOURCE = { file: 'fuzz.xlsx', version: '0' };

/** What every paper a review is put on can be made of it, whatever it holds; one that cannot throws. */
function toldFaults(snapshot: SheetSnapshot, sheet: SheetReview): Fault[] {
  const told = [
    reportSheet(sheet, sheet.reviews),
    sheet.reviews.map((review) => [
      textReport(review),
      returnLetter(review),
      summaryRow({ source: 'fuzz.xlsx', review }, 1),
      checkSheet(review, SOURCE),
    ]),
  ];
  const text = JSON.stringify(told);
  // a word that stands on the sheet was typed there by the officer, and is told as his
  const own = snapshot
    .rowNumbers()
    .flatMap((row) => snapshot.cellsInRow(row).map(({ cell }) => cell.text));
  const made = [...text.matchAll(/\bNaN\b|\bInfinity\b|undefined|\[object/g)].find(
    ([word]) => !own.some((one) => one.includes(word)),
  );
  return made
    ? [{ kind: 'told', detail: text.slice(Math.max(0, made.index - 40), made.index + 50) }]
    : [];
}

const DOWN = 3;
const RIGHT = 2;

/** Rows above the form that a surrounded one has. */
const ABOVE = 5;

/** What stands around a damaged form may make a review ask, or see what to fill in; it makes it write over nothing more. */
function surroundedFaults(grid: Grid, review: SheetReview, reviewed: Reviewed): Fault[] {
  const around = reviewed(sheetOf(surroundedBy(grid)));
  const known = new Set(overwritten(review, ABOVE));
  const gained = overwritten(around, 0).filter((one) => !known.has(one));
  return gained.length === 0 ? [] : [{ kind: 'surrounded', detail: gained.join('; ') }];
}

function overwritten(sheet: SheetReview, down: number): string[] {
  return ticked(sheet)
    .filter(({ before }) => before.value !== null && before.value !== '')
    .map(({ cell, after }) => `${a1({ ...cell, row: cell.row + down })}=${show(after.value)}`);
}

/** Of a form nobody damaged a review concludes the same whatever stands around it. */
export function neighbourFaults(
  grid: Grid,
  standard: StandardRequest,
  review: Review = reviewSheet,
): Fault[] {
  const here = conclusions(review(sheetOf(grid), { standard }), ABOVE).join('\n');
  const around = review(sheetOf(surroundedBy(grid)), { standard });
  const there = conclusions(around, 0).join('\n');
  return here === there ? [] : [{ kind: 'surrounded', detail: difference(here, there) }];
}

function surroundedBy(grid: Grid): Grid {
  return surrounded(grid, new Chance(grid.cells.length));
}

/** What a review concludes: verdict, edits, and what it finds wrong. */
function conclusions({ reviews }: SheetReview, down: number): string[] {
  const name = ({ row, column }: CellAddress) => a1({ row: row + down, column });
  return reviews.flatMap(({ verdict, edits, findings }) => [
    verdict,
    ...edits.map(({ cell, after }) => `${name(cell)}=${show(after.value)}`),
    ...findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  ]);
}

function movedFaults(grid: Grid, review: SheetReview, reviewed: Reviewed): Fault[] {
  const other = reviewed(sheetOf(grid, DOWN, RIGHT));
  const here = claims(review, DOWN, RIGHT);
  const there = claims(other, 0, 0);
  return here === there ? [] : [{ kind: 'moved', detail: difference(here, there) }];
}

/** What a review says of its forms, their cells some rows and columns further. */
export function claims(
  { reviews }: Pick<SheetReview, 'reviews'>,
  down: number,
  right: number,
): string {
  const name = ({ row, column }: CellAddress) => a1({ row: row + down, column: column + right });
  return reviews
    .flatMap(({ verdict, edits, findings }) => [
      verdict,
      ...edits.map(({ cell, after }) => `${name(cell)}=${show(after.value)}`),
      ...findings.map(({ rule, cells }) => `${rule} ${cells.map((at) => name(at)).join()}`),
    ])
    .join('\n');
}

/** The first lines that only one of two texts has. */
export function difference(here: string, there: string): string {
  const [a, b] = [here.split('\n'), there.split('\n')];
  const only = (some: string[], others: string[]) => some.filter((line) => !others.includes(line));
  return `${only(a, b).slice(0, 3).join('; ')} ≠ ${only(b, a).slice(0, 3).join('; ')}`;
}

function show(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
