import { readForms } from '../../src/form';
import { figuresIn, scoreForm, scoresTried, type Scored } from '../../src/scoring';
import { findStandard, STANDARDS } from '../../src/standards';
import { EVERY_KIND, EVERY_SHEET } from '../fixtures/every-sheet';
import { referenceSheet } from '../form/snapshot-of';

const formsOf = (sheets: typeof EVERY_SHEET) =>
  sheets.flatMap(([name, sheet]) =>
    readForms(sheet).forms.map((form, i) => [`${name} ${i}`, form] as const),
  );

const saidOf = ({ outcome, state, computed, value, reading }: Scored) =>
  [outcome, state, computed?.toString(), value?.toString(), reading].join(' ');

test('a form tried under one standard after the other has the figures it has under each alone', () => {
  for (const [name, form] of formsOf([...EVERY_SHEET, ...EVERY_KIND])) {
    for (const standard of STANDARDS) {
      const tried = scoresTried(form, standard);
      // a copy remembers nothing of what was tried
      const alone = scoreForm({ ...form }, standard);
      expect([name, standard.id, ...figuresIn(tried).map(saidOf), tried.grade.outcome]).toEqual([
        name,
        standard.id,
        ...figuresIn(alone).map(saidOf),
        alone.grade.outcome,
      ]);
    }
  }
});

test('what habits explain is the same whether the form was tried before or not', () => {
  for (const [, form] of formsOf([...EVERY_SHEET, ...EVERY_KIND])) {
    const standard = STANDARDS[0]!;
    const alone = scoreForm({ ...form }, standard, { habits: true });
    scoresTried(form, standard);
    const after = scoreForm(form, standard, { habits: true });
    expect(figuresIn(after).map((one) => [saidOf(one), one.habit])).toEqual(
      figuresIn(alone).map((one) => [saidOf(one), one.habit]),
    );
  }
});

test('a row that was done and given its points whole is worked out once for all standards', () => {
  const form = readForms(referenceSheet(1)).forms[0]!;
  const tries = STANDARDS.map((standard) => scoresTried(form, standard).indicators);
  const whole = tries[0]!.flatMap((row, i) =>
    row.deviation === 'none' && row.computed && row.weight && row.computed.eq(row.weight)
      ? [i]
      : [],
  );
  expect(whole.length).toBeGreaterThan(3);
  for (const i of whole) expect(new Set(tries.map((rows) => rows[i])).size).toBe(1);
});

test('standards that compute alike are tried once, others by themselves', () => {
  const form = readForms(referenceSheet(1)).forms[0]!;
  const [national, guangxi, shanghai] = ['national-2020', 'guangxi', 'shanghai'].map((id) =>
    scoresTried(form, findStandard(id)!),
  );
  expect(guangxi).toBe(national);
  expect(shanghai).not.toBe(national);
});
