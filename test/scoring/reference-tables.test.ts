import { readForms } from '../../src/form';
import { reproduces, scoreForm, type Scored, type Scores } from '../../src/scoring';
import { a1 } from '../../src/sheet';
import { findStandard, STANDARDS } from '../../src/standards';
import { referenceSheet } from '../form/snapshot-of';

const TABLES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const shanghai = findStandard('shanghai')!;
const national = findStandard('national-2020')!;

function formOfTable(table: number) {
  const { forms } = readForms(referenceSheet(table));
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

const scoresOf = (table: number, standard = shanghai) => scoreForm(formOfTable(table), standard);
const printedOnly = (figures: readonly Scored[]) => figures.filter(({ printed }) => printed);
const equal = ({ printed, value }: Scored) => printed!.eq(value!);

/** Figures that are the computed ones digit for digit, not merely reachable. */
function confirmed(figures: readonly Scored[]): number {
  return printedOnly(figures).filter((figure) => equal(figure) && !figure.reachable).length;
}

describe('every printed figure of the eleven reference tables is the computed one', () => {
  const all = TABLES.map((table) => scoresOf(table));
  const count = (pick: (scores: Scores) => readonly Scored[]) =>
    all.reduce((sum, scores) => sum + confirmed(pick(scores)), 0);

  test('10 rates of 年度资金总额 and 30 of its sources', () => {
    expect(count(({ fund }) => [fund!.rate])).toBe(10);
    expect(count(({ fund }) => fund!.sources)).toBe(30);
  });

  test('10 execution scores', () => {
    expect(count(({ fund }) => [fund!.score])).toBe(10);
  });

  test('158 indicator scores, one of them the judgement 0.00 of an 未达成 row', () => {
    expect(count(({ indicators }) => indicators)).toBe(158);
    const judged = all.flatMap(({ indicators }) =>
      indicators.filter(({ state }) => state === 'judgement'),
    );
    expect(judged.map(({ cell, deviation }) => [a1(cell!), deviation])).toEqual([['G44', 'unmet']]);
  });

  test('11 totals and 11 grades', () => {
    expect(count(({ total }) => [total])).toBe(11);
    expect(all.filter(({ grade }) => grade.outcome === 'pass')).toHaveLength(11);
    expect(all.map(({ grade }) => grade.expected).join('')).toBe('优优优优优优优优优优良');
  });

  test('nothing fails, waits or is left to a person', () => {
    for (const { fund, indicators, total, grade } of all) {
      const outcomes = [fund!.rate, fund!.score, ...indicators, total, grade].map(
        ({ outcome }) => outcome,
      );
      expect(outcomes.filter((one) => one !== 'pass' && one !== 'no-cell')).toEqual([]);
      expect(total.provisional).toBeNull();
    }
  });
});

test('blanked scores and rates are computed again as printed, the 未达成 row aside', () => {
  for (const table of TABLES) {
    const printed = scoresOf(table);
    const figures = ({ fund, indicators }: Scores) => [
      fund!.rate,
      fund!.score,
      ...fund!.sources,
      ...indicators,
    ];
    const filled = figures(printed).filter(({ printed: number }) => number !== null);
    const blank = filled.map(({ cell }) => a1(cell!));
    const { forms } = readForms(referenceSheet(table, { blank }));
    const again = figures(scoreForm(forms[0]!, shanghai)).filter(
      ({ cell }) => cell && blank.includes(a1(cell)),
    );
    expect(again).toHaveLength(filled.length);
    again.forEach((figure, i) => {
      const judged = filled[i]!.state === 'judgement';
      expect(figure.outcome).toBe(judged ? 'review' : 'missing');
      expect(figure.computed?.toFixed(2) ?? null).toBe(
        judged ? null : filled[i]!.printed!.toFixed(2),
      );
    });
  }
});

test('table 11: 98.84 and 9.88 without cells, total 87.88', () => {
  const { fund, total, totalWeight } = scoresOf(11);
  expect(fund!.rate).toMatchObject({ outcome: 'no-cell', cell: null });
  expect(fund!.rate.computed!.toFixed(2)).toBe('98.84');
  expect(fund!.score.computed!.toFixed(2)).toBe('9.88');
  expect(total.value!.toFixed(2)).toBe('87.88');
  expect(totalWeight.toString()).toBe('100');
});

test('table 9 row 20: its explanation', () => {
  const row = scoresOf(9).indicators.find(({ cell }) => cell && a1(cell) === 'G20')!;
  expect(row.deviation).toBe('shortfall');
  expect(row.computed!.toFixed(2)).toBe('4.58');
});

test('over-achieved rows are full and only noted', () => {
  const over = TABLES.flatMap((table) =>
    scoresOf(table).indicators.filter(({ deviation }) => deviation === 'over'),
  );
  expect(over.length).toBeGreaterThan(5);
  for (const row of over) expect(row.value!.eq(row.weight!)).toBe(true);
});

describe('under national-2020', () => {
  test('only both rates of table 9 and the execution scores of 2, 7 and 10 fail', () => {
    const failed = TABLES.flatMap((table) => {
      const { fund, indicators, total } = scoresOf(table, national);
      const figures = [fund!.rate, fund!.score, ...fund!.sources, ...indicators];
      const wrong = figures.filter(({ outcome }) => outcome === 'fail');
      const follows = total.outcome === 'fail' && total.follows;
      return [
        ...wrong.map(({ cell }) => `${table} ${a1(cell!)}`),
        ...(follows ? [`${table} total follows`] : []),
        ...(total.outcome === 'fail' && !follows ? [`${table} total`] : []),
      ];
    });
    expect(failed).toEqual([
      '2 H5',
      '2 total follows',
      '7 H5',
      '7 total follows',
      '9 G5',
      '9 G6',
      '10 I5',
      '10 total follows',
    ]);
  });

  test('the grades stay what they are', () => {
    for (const table of TABLES) expect(scoresOf(table, national).grade.outcome).toBe('pass');
  });
});

test.each(TABLES)('table %i is reproduced by shanghai, 2, 7, 9 and 10 not by half up', (table) => {
  const form = formOfTable(table);
  const ids = STANDARDS.filter((one) => reproduces(form, one)).map(({ id }) => id);
  expect(ids).toContain('shanghai');
  expect(ids.includes('national-2020')).toBe(![2, 7, 9, 10].includes(table));
});
