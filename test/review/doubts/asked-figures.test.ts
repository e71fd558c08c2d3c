import { reportSheet, reviewSheet } from '../../../src/review';
import { askedFigures } from '../../../src/review/doubts/asked-figures';
import { a1, type CellAddress, parseA1 } from '../../../src/sheet';
import { inputOf } from '../../rules/rule-tester';
import { type Held, sheetWith } from '../../rules/sheet-with';

function reported(changes: Record<string, Held>, merges: readonly string[] = []) {
  const form = reportSheet(reviewSheet(sheetWith(changes, { merges }))).forms[0]!;
  const of = (figure: { readonly outcome: string; readonly expected: string | null } | undefined) =>
    `${figure?.outcome} ${figure?.expected ?? '-'}`;
  const { total, fund } = form;
  return { total: of(total), rate: of(fund?.rate), score: of(fund?.score) };
}

const RIGHT = { rate: 'pass 94.00', score: 'pass 9.40' };

test('a total that rests on a score which is asked about is not certainly wrong', () => {
  expect(reported({}, ['G15:G16'])).toEqual({ ...RIGHT, total: 'review -' });
});

test('nor are the figures that rest on an amount its sources do not make', () => {
  // 141 ÷ 135 is 104.44 %, 10 points, 97.50 in all
  const asked = { rate: 'review -', score: 'review -', total: 'review -' };
  expect(reported({ D6: '135.00', G6: '94.01' })).toEqual(asked);
});

test('a wrong total of scores that hold is', () => {
  expect(reported({ G21: '95.90' })).toEqual({ ...RIGHT, total: 'fail 96.90' });
});

test('nor is the score of a rate that is asked about', () => {
  // 8.73 of 900 is 0.97 %; 97 % and its 9.70 speak for each other
  const slip = {
    D6: '900',
    E6: '8.73',
    G6: '97',
    H6: '9.70',
    D7: null,
    E7: null,
    D8: null,
    E8: null,
  };
  const { rate, score } = reported({ ...slip, C7: null, C8: null, G7: null, G8: null });
  expect({ rate, score }).toEqual({ rate: 'review -', score: 'review -' });
});

/** Which figures are open where these cells are asked about, called wrong or remarked on, and these inputs in doubt. */
function open(changes: Record<string, Held>, said: Partial<Record<Said, readonly string[]>>) {
  const findings = (['review', 'error', 'info'] as const).flatMap((severity) =>
    (said[severity] ?? []).map((at) => ({ severity, cells: [parseA1(at)] })),
  );
  const of = (cell: CellAddress) => (said.doubted?.includes(a1(cell)) ? '还有疑问' : null);
  const input = inputOf(sheetWith(changes));
  return askedFigures(input, findings as never, { of, ofSlid: () => null }).map(a1);
}

type Said = 'review' | 'error' | 'info' | 'doubted';

describe('of two wrong scores and a wrong total', () => {
  const wrong = { G14: '8.20', G18: '14.00', G21: '90.00' };

  test('none is open by itself, or for a remark', () => {
    expect(open(wrong, {})).toEqual([]);
    expect(open(wrong, { info: ['G14'] })).toEqual([]);
  });

  test('one is that is asked about or rests on an input in doubt, with the total alone', () => {
    expect(open(wrong, { review: ['G14'] })).toEqual(['G14', 'G21']);
    expect(open(wrong, { doubted: ['E14'] })).toEqual(['G14', 'G21']);
  });

  test('none is that is called wrong as well', () => {
    expect(open(wrong, { review: ['G14'], error: ['G14'] })).toEqual([]);
  });
});

test('a score that is right is not open, whatever is asked about it', () => {
  expect(open({ G21: '90.00' }, { review: ['G14'] })).toEqual([]);
});

describe('a wrong score of a wrong rate', () => {
  const wrong = { G6: '90.00', H6: '8.50', G14: '8.20' };

  test('is open where the rate is asked about, and no other score', () => {
    expect(open(wrong, { review: ['G6'] })).toEqual(['G6', 'H6']);
    expect(open(wrong, {})).toEqual([]);
  });

  test('is not where it is wrong by itself', () => {
    expect(open(wrong, { review: ['G6'], error: ['H6'] })).toEqual(['G6']);
  });
});
