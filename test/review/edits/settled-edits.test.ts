import { doubtfulInputs } from '../../../src/review/doubts/doubtful-inputs';
import { planEdits } from '../../../src/review/edits/edit-plan';
import { settledEdits } from '../../../src/review/edits/settled-edits';
import { shiftGuess, unsettled } from '../../../src/form/evidence/guess';
import type { Finding, RuleInput } from '../../../src/rules';
import { parseA1 } from '../../../src/sheet';
import { inputOf } from '../../rules/rule-tester';
import { type Held, sheetWith } from '../../rules/sheet-with';
import { written } from '../applied';

/** A finding at some cells; of no rule in particular, for only its gravity and first cell count. */
function finding(
  severity: Finding['severity'],
  cells: string,
  more: Partial<Finding> = {},
): Finding {
  const outcome = severity === 'info' ? 'pass' : severity === 'review' ? 'review' : 'fail';
  return {
    rule: 'overachieved',
    id: 'any',
    data: {},
    outcome,
    severity,
    cells: cells.split(' ').map(parseA1),
    indicator: null,
    ...more,
  };
}

function settled(
  changes: Record<string, Held>,
  findings: readonly Finding[] = [],
  change: (input: RuleInput) => RuleInput = (input) => input,
): string[] {
  const input = change(inputOf(sheetWith(changes)));
  return written(settledEdits(input, planEdits(input), findings, doubtfulInputs(input, findings)));
}

/** Row 14 and the total blank: 9 of 12 is 7.50, 96.90 in all. */
const BLANK = { G14: null, G21: null };

test('nothing refuted, everything is written', () => {
  expect(settled(BLANK)).toEqual(['G14: 7.5', 'G21: 96.9']);
});

test.each<[string, Finding, string[]]>([
  ['an error at the result takes the score, and the total with it', finding('error', 'E14'), []],
  ['so does a question', finding('review', 'E14'), []],
  ['a warning takes nothing', finding('warning', 'E14'), ['G14: 7.5', 'G21: 96.9']],
  ['a hint takes nothing', finding('info', 'E14'), ['G14: 7.5', 'G21: 96.9']],
  [
    'what the officer set aside takes nothing',
    finding('error', 'E14', { setAside: '已核实' }),
    ['G14: 7.5', 'G21: 96.9'],
  ],
  [
    'only the first cell of a finding is refuted',
    finding('error', 'H14 E14'),
    ['G14: 7.5', 'G21: 96.9'],
  ],
  [
    'an error at a figure we compute speaks of no input',
    finding('error', 'G13'),
    ['G14: 7.5', 'G21: 96.9'],
  ],
])('%s', (_name, one, expected) => {
  expect(settled(BLANK, [one])).toEqual(expected);
});

test('a refuted row leaves the other rows, yet no total', () => {
  expect(settled({ ...BLANK, G13: null }, [finding('error', 'E14')])).toEqual(['G13: 15']);
});

test('a refuted rate of a source leaves score and total', () => {
  const sources = { ...BLANK, G8: null };
  expect(settled(sources)).toEqual(['G8: 100', 'G14: 7.5', 'G21: 96.9']);
  expect(settled(sources, [finding('error', 'E8')])).toEqual(['G14: 7.5', 'G21: 96.9']);
});

describe('weights that miss the full marks', () => {
  const weights = { F13: '14.00', G13: '14.00' };

  test('leave the total, and printed scores as they are', () => {
    expect(settled({ ...weights, G14: '3.00', G21: null })).toEqual([]);
  });

  test('let blank scores and rates be filled', () => {
    expect(settled({ ...weights, ...BLANK, G6: null })).toEqual(['G6: 94', 'G14: 7.5']);
    expect(settled({ ...weights, G6: '95.00' })).toEqual(['G6: 94']);
  });
});

describe('a place that is only a guess', () => {
  const guessedRow =
    (shift: number, guessed = shiftGuess(13, shift)) =>
    (input: RuleInput): RuleInput => ({
      ...input,
      form: {
        ...input.form,
        indicators: input.form.indicators.map((row, i) =>
          i === 1 ? { ...row, guessed, shift } : row,
        ),
      },
    });
  const guessedTotal = (input: RuleInput): RuleInput => ({
    ...input,
    form: { ...input.form, total: { ...input.form.total!, guessed: unsettled('按内容认出') } },
  });

  test('of a row is not written, blank or not', () => {
    expect(settled({ G14: null }, [], guessedRow(0, unsettled('表头看不出是哪一栏')))).toEqual([]);
    expect(
      settled({ G14: '3.00', H14: null }, [], guessedRow(0, unsettled('表头看不出是哪一栏'))),
    ).toEqual([]);
  });

  test('of a row that slid as a whole is filled, never written over', () => {
    expect(settled({ G14: null }, [], guessedRow(1))).toEqual(['G14: 7.5']);
    expect(settled({ G14: '9.00' }, [], guessedRow(1))).toEqual([]);
  });

  test('of a row that slid is not written where more is in doubt, or something stands beside the form', () => {
    expect(settled({ G14: null }, [], guessedRow(1, unsettled('表头看不出是哪一栏')))).toEqual([]);
    expect(settled({ G14: null, L14: '7.50' }, [], guessedRow(1))).toEqual([]);
  });

  test('of the total is filled, never written over', () => {
    expect(settled({ G21: null }, [], guessedTotal)).toEqual(['G21: 96.9']);
    expect(settled({ G21: '50.00' }, [], guessedTotal)).toEqual([]);
    expect(settled({ G21: '50.00' })).toEqual(['G21: 96.9']);
  });

  const guessedFund =
    (shift: number, labelColumn: number) =>
    (input: RuleInput): RuleInput => {
      const fund = input.form.fund!;
      const sources = fund.sources.map((row, i) =>
        i === 1
          ? {
              ...row,
              guessed: shiftGuess(7, -1),
              shift,
              labelCell: { ...row.labelCell!, at: { ...row.labelCell!.at, column: labelColumn } },
            }
          : row,
      );
      return { ...input, form: { ...input.form, fund: { ...fund, sources } } };
    };

  test('of a source is filled where its label slid as far as its amounts', () => {
    // the label of 年度资金总额 stands in column B
    expect(settled({ G8: null }, [], guessedFund(-1, 0))).toEqual(['G8: 100']);
    expect(settled({ G8: null }, [], guessedFund(-1, 1))).toEqual([]);
    expect(settled({ G8: null }, [], guessedFund(0, 1))).toEqual([]);
    expect(settled({ G8: '90.00' }, [], guessedFund(-1, 0))).toEqual([]);
  });
});

test('an offer to give points back is unticked, any other edit is not', () => {
  const input = inputOf(sheetWith({ G13: '14.00', G14: null, G21: '95.90' }));
  const optional = planEdits(input).map(({ field, optional: isOptional }) => [field, isOptional]);
  expect(optional).toEqual([
    ['score', true],
    ['score', undefined],
  ]);
});

test('a figure whose input stands in another unit is not planned', () => {
  // 1,410,000 of 150 万元 is ten thousand times 94 %
  expect(settled({ E6: '1410000', G6: null, H6: null, E7: '1210000', E8: null })).not.toContain(
    'G6: 940000',
  );
});

test('what is computed from a formula that the write would change is not written', () => {
  const points = (formula: string) => ({ F14: { value: 10, formula, text: '10.00' } });
  expect(settled({ ...BLANK, ...points('=G14+2.5') })).toEqual([]);
  expect(settled({ ...BLANK, G13: null, ...points('=IF(1,G13,"")') })).toEqual(['G13: 15']);
  expect(settled({ ...BLANK, ...points('=F13-5') })).toEqual(['G14: 7.5', 'G21: 96.9']);
  // a score that follows from the one that is written is counted as it will be
  const follows = { G13: { value: 15, formula: '=G14*2', text: '15.00' } };
  expect(settled({ ...BLANK, ...follows })).toEqual(['G14: 7.5', 'G21: 96.9']);
});

test('nothing is written over a negative figure', () => {
  expect(settled({ G7: '-93.07' })).toEqual([]);
  expect(settled({ G14: '-7.5' })).toEqual([]);
});
