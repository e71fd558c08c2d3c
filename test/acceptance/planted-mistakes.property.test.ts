import fc from 'fast-check';
import { reviewSheet } from '../../src/review';
import { findRule, levelOf, RULES } from '../../src/rules';
import { STANDARDS } from '../../src/standards';
import { correctModel, filled } from './correct-model';
import { decimal, type FormModel, hundredths } from './form-model';
import { printForm, printStyle, type Typed } from './print-form';
import { type Layout, LAYOUTS, prints, type Repeat } from './printed-layout';
import { type Planting, PLANTINGS, UNPLANTED } from './plantings';
import { gradeOf } from './straight-line';

const RUNS = Number(process.env['PLANTING_RUNS'] ?? 2);
const CASES = PLANTINGS.map(([rule, planting]) => [rule, planting.what, planting] as const);

test.each(CASES)('%s names %s, and nothing else must be fixed', (rule, _what, planting) => {
  const severity = planting.severity ?? levelOf(findRule(rule)!);
  const layouts = LAYOUTS.filter((layout) => suits(layout, planting));
  const standards = STANDARDS.filter(({ id }) => id === (planting.standard ?? id));
  const cases = fc
    .tuple(fc.constantFrom(...layouts), fc.constantFrom(...standards))
    .chain(([layout, standard]) =>
      fc.record({
        layout: fc.constant(layout),
        standard: fc.constant(standard),
        correct: correctModel(standard, layout),
        style: printStyle().map((style) => ({ ...style, asText: false })),
        addsUp: fc.boolean(),
      }),
    );
  fc.assert(
    fc.property(cases, ({ layout, standard, correct, style, addsUp }) => {
      const at = rowOf(correct, planting);
      const shaped = planting.form?.(correct, at) ?? correct;
      const rows = shaped.rows.map((row, i) => (i === at ? { ...row, ...planting.row } : row));
      const model = filled({ ...shaped, rows }, standard);
      const typed = planting.typed?.(model, at, standard) ?? {};
      const mistaken = addsUp ? added(model, typed, standard.parameters) : typed;
      const printed = printForm(model, planting.layout?.(layout) ?? layout, style, mistaken);
      const sheet = planting.sheet?.(printed, at) ?? printed.sheet;
      const { findings } = reviewSheet(sheet, { standard }).reviews[0]!;
      const errors = findings.filter((one) => one.severity === 'error');
      const told = findings.filter((one) => one.rule === rule && one.severity === severity);
      expect(errors.map((one) => one.rule)).toEqual(severity === 'error' ? [rule] : []);
      expect(told.length).toBeGreaterThan(0);
      if (severity === 'error' && told[0]!.indicator !== null) expect(told[0]!.indicator).toBe(at);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

test('every rule has a planting, or a reason why it has none', () => {
  const named = [...PLANTINGS.map(([rule]) => rule), ...Object.keys(UNPLANTED)];
  expect([...new Set(named)].sort()).toEqual(RULES.map(({ id }) => id).sort());
  for (const id of Object.keys(UNPLANTED))
    expect(PLANTINGS.map(([rule]) => rule)).not.toContain(id);
});

/** Whether the mistake can be made in a layout. */
function suits(layout: Layout, { needs = [], layouts }: Planting): boolean {
  if (layouts) return layouts.includes(layout.name);
  if (!prints(layout, 'rows', 'score') || layout.notes.size > 0) return false;
  return needs.every((need) => {
    const [part, field] = need.split('.') as ['form' | Repeat, string];
    return prints(layout, part, field);
  });
}

function rowOf({ rows }: FormModel, { under }: Planting): number {
  return under === undefined ? 0 : rows.findIndex(({ level2 }) => level2 === under);
}

/** The total an officer gets who adds up the scores as they stand, and its grade. */
function added(
  { rows, fundScore, fundWeight }: FormModel,
  typed: Typed,
  parameters: (typeof STANDARDS)[number]['parameters'],
): Typed {
  if (typed.form?.['total'] !== undefined) return typed;
  const scores = [
    ...rows.map(({ score }, i) => typed.rows?.[i]?.['score'] ?? score),
    ...(fundWeight === '' ? [] : [typed.fund?.[0]?.['score'] ?? fundScore]),
  ];
  if (scores.some((score) => !/^-?\d+(\.\d+)?$/.test(score))) return typed;
  const sum = scores.reduce((all, score) => all + hundredths(score), 0n);
  const foot = { total: decimal(sum), grade: gradeOf(sum < 0n ? 0n : sum, parameters) };
  return { ...typed, form: { ...foot, ...typed.form } };
}
