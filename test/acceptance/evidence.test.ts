import { readForms } from '../../src/form';
import { editText, type Review, reviewSheet, writeOf } from '../../src/review';
import { messageOf } from '../../src/rules';
import { a1, parseA1 } from '../../src/sheet';
import { findStandard } from '../../src/standards';
import { type Kind, kinds, kindSheet, type Must } from '../fixtures/evidence/kinds';
import { snapshotOf } from '../form/snapshot-of';

const KINDS = kinds().map((kind) => [kind.id, kind] as const);

/** How a sheet may keep the same form: numbers as numbers, everything a text, percents as fractions. */
const STORED = [{}, { asText: true }, { percentCells: true }];

describe.each(KINDS)('%s', (_id, kind) => {
  test.each(STORED)('holds, stored as %j', (stored) => {
    const standard = kind.standard === null ? undefined : findStandard(kind.standard)!;
    const { reviews } = reviewSheet(kindSheet(kind, stored), { standard });
    expect(reviews).toHaveLength(1);
    expect(faultsOf(kind, reviews[0]!)).toEqual([]);
  });

  test('other sheets of the workbook are no forms', () => {
    const forms = (kind.expect.sheets ?? []).flatMap((rows) => readForms(snapshotOf(rows)).forms);
    expect(forms).toEqual([]);
  });
});

/** What does not hold of a review, in words; empty when all does. */
function faultsOf({ expect: wanted }: Kind, review: Review): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, what: string) => void (holds || faults.push(what));
  const { findings, form, verdict } = review;
  const edits = writeOf(review).edits.map((edit) => ({
    cell: a1(edit.cell),
    after: editText(edit, review.standard),
    value: edit.after.value,
  }));
  const shown = findings.map(
    (finding) =>
      `${finding.severity} ${finding.rule} ${finding.cells.map(a1).join(',')} ${messageOf(finding)}`,
  );
  const said = shown.join('\n');
  if (wanted.edits) {
    const cells = edits.map(({ cell }) => cell).sort();
    check(
      cells.join() === Object.keys(wanted.edits).sort().join(),
      `edits ${JSON.stringify(edits)}`,
    );
    for (const [cell, values] of Object.entries(wanted.edits)) {
      const after = edits.find((edit) => edit.cell === cell);
      const isOne =
        !!after &&
        [values].flat().some((one) => one === after.after || one === String(after.value));
      check(isOne, `edit of ${cell}: ${after?.after}`);
    }
  }
  if (wanted.maxEdit) {
    const most = Number(wanted.maxEdit);
    check(
      edits.every(({ value }) => typeof value !== 'number' || value <= most),
      `edits ${JSON.stringify(edits)}`,
    );
  }
  for (const cell of wanted.notEdit ?? []) {
    check(!edits.some((edit) => edit.cell === cell), `edit of ${cell}`);
  }
  if (wanted.verdict) check(wanted.verdict.includes(verdict), `verdict ${verdict}\n${said}`);
  if (wanted.most !== undefined) {
    const loud = findings.filter(({ severity }) => severity !== 'info');
    check(loud.length <= wanted.most, `noise\n${said}`);
  }
  if (wanted.rows !== undefined) {
    check(form.indicators.length === wanted.rows, `rows ${form.indicators.length}`);
  }
  for (const must of wanted.must ?? []) {
    check(
      findings.some((finding) => matches(finding, must)),
      `lacks ${JSON.stringify(must)}\n${said}`,
    );
  }
  for (const none of wanted.none ?? []) {
    check(
      !findings.some((finding) => matches(finding, none)),
      `has ${JSON.stringify(none)}\n${said}`,
    );
  }
  if (wanted.noError) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const at =
      wanted.noError === true
        ? errors
        : errors.filter(({ cells }) => isAt(cells.map(a1), wanted.noError as string[]));
    check(at.length === 0, `errors\n${said}`);
  }
  for (const text of wanted.never ?? []) check(!said.includes(text), `says ${text}`);
  if (wanted.project !== undefined) {
    check(form.project?.text === wanted.project, `project ${form.project?.text}`);
  }
  const touched = [
    ...findings.flatMap(({ cells }) => cells),
    ...review.marks.map(({ cell }) => cell),
    ...edits.map(({ cell }) => parseA1(cell)),
    { row: form.area.bottom, column: form.area.right },
  ];
  if (wanted.within !== undefined) {
    check(
      touched.every(({ column }) => column < wanted.within!),
      `beside: ${touched.map(a1).join()}`,
    );
  }
  if (wanted.noCellBelow !== undefined) {
    check(
      touched.every(({ row }) => row < wanted.noCellBelow!),
      `below: ${touched.map(a1).join()}`,
    );
  }
  return faults;
}

function matches(finding: Review['findings'][number], must: Must): boolean {
  const { cells, severity } = finding;
  const isThere = must.cells === null || isAt(cells.map(a1), must.cells);
  return (
    isThere &&
    must.severity.includes(severity) &&
    (!must.text || messageOf(finding).includes(must.text))
  );
}

function isAt(cells: readonly string[], wanted: readonly string[]): boolean {
  return cells.some((cell) => wanted.includes(cell));
}
