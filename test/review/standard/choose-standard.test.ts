import { editText, reviewSheet } from '../../../src/review';
import { a1 } from '../../../src/sheet';
import { findStandard } from '../../../src/standards';
import { type Held, sheetWith } from '../../rules/sheet-with';

/** 10.00 × 11 ÷ 12 is 9.1666…: 9.16 cut off, 9.17 rounded; with the other 89.40 points 98.56 and 98.57. */
const ELEVEN_OF_TWELVE = { E14: '11次' };

function reviewOf(changes: Readonly<Record<string, Held>>, standard?: string) {
  const request = standard === undefined ? undefined : findStandard(standard)!;
  const review = reviewSheet(sheetWith({ ...ELEVEN_OF_TWELVE, ...changes }), { standard: request })
    .reviews[0]!;
  return {
    standard: review.standard.id,
    by: review.standardChoice.by,
    evidence: review.standardChoice.evidence.map(a1),
    edits: review.edits.map((edit) => `${a1(edit.cell)} ${editText(edit, review.standard)}`),
  };
}

test('a rounded score tells a standard that rounds, and is its evidence', () => {
  expect(reviewOf({ G14: '9.17', G21: '98.57' })).toEqual({
    standard: 'national-2020',
    by: 'auto',
    evidence: ['G14'],
    edits: [],
  });
});

test('figures that every standard gives leave the default', () => {
  expect(reviewOf({ E14: '9次', G14: '7.50', G21: '96.90' })).toMatchObject({
    standard: 'shanghai',
    evidence: [],
    edits: [],
  });
});

test('a chosen standard is not told from the form', () => {
  expect(reviewOf({ G14: '9.17', G21: '98.57' }, 'shanghai')).toMatchObject({
    standard: 'shanghai',
    by: 'given',
    edits: ['G14 9.16', 'G21 98.56'],
  });
});

test('beside a blank score the total tells which standard fills it', () => {
  expect(reviewOf({ G14: null, G21: '98.57' })).toEqual({
    standard: 'national-2020',
    by: 'auto',
    evidence: ['G21'],
    edits: ['G14 9.17'],
  });
  expect(reviewOf({ G14: null, G21: '98.56' })).toMatchObject({
    standard: 'shanghai',
    edits: ['G14 9.16'],
  });
});

test('a rate that is due is rounded as another printed one shows', () => {
  // 141.04 ÷ 150.00 is 94.0266… %, 121.04 ÷ 130.00 is 93.1076… %, which 121.0430 would cut off to 93.11
  const amounts = { E6: '141.04', E7: '121.04', E14: '9次' };
  expect(reviewOf({ ...amounts, G6: null, G7: '93.11' })).toMatchObject({ edits: ['G6 94.03'] });
  expect(reviewOf({ ...amounts, G6: '93.00', G7: '93.11' })).toMatchObject({ edits: ['G6 94.03'] });
  expect(reviewOf({ ...amounts, G6: null, G7: '93.10' })).toMatchObject({ edits: ['G6 94.02'] });
});

test('a rate that is due is rounded as the row 预算执行率 shows', () => {
  // 141.04 ÷ 150.00 is 94.0266… %; 10 points of it are 9.40 either way, as is the row's score
  const blank = (letter: string) => [5, 6, 7, 8, 9].map((row) => [`${letter}${row}`, null]);
  const sources = ['B', 'C', 'D', 'E', 'G'].flatMap((letter) =>
    [7, 8, 9].map((row) => [`${letter}${row}`, null]),
  );
  const changes: Readonly<Record<string, Held>> = {
    ...Object.fromEntries([...blank('F'), ...blank('H'), ...sources]),
    E6: '141.04',
    ...{ F13: '25.00', G13: '25.00', E14: '9次' },
    ...{ C15: '预算执行率', D15: '=100%', G15: '9.40' },
  };
  const editsFor = (E15: string, G6: string | null) => reviewOf({ ...changes, E15, G6 }).edits;
  expect(editsFor('94.03%', '93.00')).toEqual(['G6 94.03']);
  expect(editsFor('94.03%', null)).toEqual(['G6 94.03']);
  expect(editsFor('94.02%', '93.00')).toEqual(['G6 94.02']);
  // one decimal says nothing of the second
  expect(editsFor('94.0%', null)).toEqual(['G6 94.02']);
  // where the score of another row is cut off, no standard rounds as both of them do
  expect(
    reviewOf({ ...changes, E14: '11次', G14: '9.16', G21: '98.56', E15: '94.03%', G6: null }).edits,
  ).toEqual([]);
});

test('a rate that only amounts behind the printed ones give leaves the default where none is due', () => {
  expect(reviewOf({ E7: '121.04', G7: '93.11', E14: '9次' })).toMatchObject({
    standard: 'shanghai',
  });
});

test('a total that no standard gives tells nothing', () => {
  expect(reviewOf({ G14: null, G21: '97.00' })).toMatchObject({ standard: 'shanghai' });
});

test('of standards that give as many figures the total tells, a figure mistyped among them', () => {
  // 9.17 was meant: the total is of that
  expect(reviewOf({ G14: '8.17', G21: '98.57' })).toMatchObject({
    standard: 'national-2020',
    edits: ['G14 9.17'],
  });
  expect(reviewOf({ G14: '8.17', G21: '98.56' })).toMatchObject({
    standard: 'shanghai',
    edits: ['G14 9.16'],
  });
});
