import { readForms } from '../../src/form';
import { reviewForm } from '../../src/review';
import { type Cell, EMPTY_CELL, parseA1Area, SheetSnapshot } from '../../src/sheet';
import { DEFAULT_STANDARD, findStandard } from '../../src/standards';
import type { CaseCell, LayoutCase } from '../fixtures/layouts/layout-case';
import { CASES as PROVINCES } from '../fixtures/layouts/national-and-provinces';
import { CASES as UNUSUAL } from '../fixtures/layouts/unusual-forms';

const CASES = [...PROVINCES, ...UNUSUAL].map((one) => [one.name, one] as const);

test.each(CASES)('%s is read and scored as worked out by hand', (_name, { rows, ...one }) => {
  const { forms, refusal } = readForms(sheetOf({ rows, ...one }));
  expect(refusal).toBeNull();
  expect(forms).toHaveLength(one.expect.forms ?? 1);
  const form = forms[0]!;
  const standard = one.standard ? findStandard(one.standard)! : DEFAULT_STANDARD;
  const { scores } = reviewForm(form, standard);
  const { project, rate, fund, count, total, grade } = one.expect;
  expect(form.indicators).toHaveLength(count);
  if (project !== undefined) expect(form.project?.text).toBe(project);
  if (rate !== undefined) expect(shown(scores.fund?.rate.computed)).toBe(rate);
  if (fund !== undefined) expect(shown(scores.fund?.score.computed)).toBe(fund);
  if (total !== undefined) expect(shown(scores.total.computed)).toBe(total);
  if (grade !== undefined) expect(scores.grade.expected).toBe(grade);
  for (const [row, score] of Object.entries(one.expect.rows ?? {})) {
    const index = form.indicators.findIndex((indicator) => indicator.row === Number(row) - 1);
    expect([row, shown(scores.indicators[index]?.computed)]).toEqual([row, score]);
  }
});

function shown(value: { toFixed(digits: number): string } | null | undefined): string | null {
  return value?.toFixed(2) ?? null;
}

function sheetOf({ rows, merges = [], name }: LayoutCase): SheetSnapshot {
  const cells = rows.map(
    (row, index) =>
      [
        index,
        new Map(
          row.flatMap((cell, column) => (cell === '' ? [] : [[column, cellOf(cell)] as const])),
        ),
      ] as const,
  );
  return new SheetSnapshot({
    sheet: { workbook: 'w', id: 's1', name },
    rows: new Map(cells),
    merges: merges.map(parseA1Area),
  });
}

function cellOf(cell: CaseCell): Cell {
  if (typeof cell !== 'object') return { ...EMPTY_CELL, value: cell, text: String(cell) };
  return { ...EMPTY_CELL, value: cell.v, format: cell.f, text: `${(cell.v * 100).toFixed(2)}%` };
}
