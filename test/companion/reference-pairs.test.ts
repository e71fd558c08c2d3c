import fc from 'fast-check';
import { compareTargets, gatherTables, layBeside } from '../../src/companion';
import { companionOfForm, type Form, type Indicator, readForms } from '../../src/form';
import { comparisonOf, reviewForm } from '../../src/review';
import { DEFAULT_STANDARD } from '../../src/standards';
import { referenceSheet } from '../form/snapshot-of';
import { type ApprovedModel, type ApprovedRow, drawTable, LAYOUTS } from './draw-table';

/*
 * The eleven reference tables beside what was approved of them, in every layout: as printed nothing is
 * asked, and one change makes one question.
 */

const TABLES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

function formOf(table: number): Form {
  return readForms(referenceSheet(table)).forms[0]!;
}

/** What was approved of a form: its own goal, money, indicators, targets and weights. */
function approvedOf(form: Form): ApprovedModel {
  const total = form.fund?.total;
  return {
    project: form.project!.text,
    goal: form.goals.planned?.text ?? '',
    initial: total?.initial?.text ?? '',
    adjusted: total?.budget?.text ?? '',
    rows: form.indicators.map(rowOf),
  };
}

function rowOf({ level1, level2, name, target, weight }: Indicator): ApprovedRow {
  return {
    level1: level1?.text ?? '',
    level2: level2?.text ?? '',
    name: name.text,
    operator: '',
    value: target?.text ?? '',
    unit: '',
    weight: weight?.text ?? '',
  };
}

/** What the form beside the table is asked that it is not asked by itself, by rule and message. */
function asked(form: Form, layout: string, model: ApprovedModel): string[] {
  const tables = gatherTables([{ snapshot: drawTable(layout, model) }]);
  const { findings, beside } = reviewForm(form, DEFAULT_STANDARD, { tables });
  expect(beside?.targets).not.toBeNull();
  return findings
    .filter(({ rule }) => rule.startsWith('approved-'))
    .map(({ rule, id }) => `${rule} ${id}`);
}

/** A column of its own for signs and units is no place for a whole target. */
const WHOLE = Object.keys(LAYOUTS).filter((layout) => !layout.startsWith('符号'));

describe.each(TABLES)('reference table %i', (table) => {
  const form = formOf(table);
  const model = approvedOf(form);

  test.each(WHOLE)('asks nothing beside what was approved of it: %s', (layout) => {
    expect(asked(form, layout, model)).toEqual([]);
  });

  test('asks nothing in another order and numbered anew', () => {
    const order = fc.shuffledSubarray(
      model.rows.map((_, i) => i),
      { minLength: model.rows.length },
    );
    fc.assert(
      fc.property(order, fc.constantFrom(...WHOLE), (shuffled, layout) => {
        const rows = shuffled.map((i, at) => {
          const row = model.rows[i]!;
          return { ...row, name: `${at + 1}.${row.name}` };
        });
        expect(asked(form, layout, { ...model, rows })).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('asks about the one approved indicator that it does not have, and of nothing else', () => {
    const fresh: ApprovedRow = { ...model.rows[0]!, name: '跨省协作备忘录签订份数', weight: '' };
    for (const layout of WHOLE) {
      expect(asked(form, layout, { ...model, rows: [...model.rows, fresh] })).toEqual([
        'approved-indicators-differ missing',
      ]);
    }
  });

  test('asks about the one target that was approved twice as high, whichever row it is', () => {
    const least = model.rows.flatMap(({ value }, i) => (/^≥[1-9][\d.,]*$/.test(value) ? [i] : []));
    for (const index of least) {
      const layout = WHOLE[index % WHOLE.length]!;
      const doubled = `≥${Number(model.rows[index]!.value.replace(/[≥,]/g, '')) * 2}`;
      const rows = model.rows.map((row, i) => (i === index ? { ...row, value: doubled } : row));
      expect(asked(form, layout, { ...model, rows })).toEqual(['approved-target-changed lowered']);
    }
  });

  test('against itself it has no difference', () => {
    const itself = companionOfForm(form, 'approved');
    const { findings, beside } = reviewForm(form, DEFAULT_STANDARD, { tables: [itself] });
    expect(beside?.targets?.matching.added).toEqual([]);
    expect(beside?.targets?.matching.leftOut).toEqual([]);
    expect(findings.filter(({ rule }) => rule.startsWith('approved-'))).toEqual([]);
    const review = reviewForm(form, DEFAULT_STANDARD, { tables: [itself] });
    expect(comparisonOf(review)!.rows.filter(({ state }) => state !== 'same')).toEqual([]);
    for (const { target, name } of form.indicators) {
      expect(compareTargets(target, target, name.text)).toBeNull();
    }
  });

  test('its approved table is nobody else’s', () => {
    const tables = gatherTables([{ snapshot: drawTable('批复表', model) }]);
    const same = TABLES.filter((other) => layBeside(formOf(other), tables)!.targets !== null);
    expect(same).toEqual([table]);
  });
});
