import { reviewSheet } from '../../src/review';
import { a1, type SheetPart } from '../../src/sheet';
import { type Held, sheetWith } from '../rules/sheet-with';

function reviewed(
  changes: Readonly<Record<string, Held>>,
  unread: readonly SheetPart[],
  off: readonly string[] = [],
) {
  const { reviews } = reviewSheet(sheetWith(changes, { unread }), { disabledRules: off });
  const { verdict, edits, findings } = reviews[0]!;
  return {
    verdict,
    edits: edits.map(({ cell }) => a1(cell)),
    asked: findings.filter(({ severity }) => severity === 'review').map(({ rule }) => rule),
  };
}

test('a right form whose merges were not given is not ready', () => {
  expect(reviewed({}, [])).toMatchObject({ verdict: 'ready' });
  const unsure = { verdict: 'needs-review', asked: ['parts-unread'] };
  expect(reviewed({}, ['merges'])).toMatchObject(unsure);
  // not even where the rule that says so is switched off
  expect(reviewed({}, ['merges'], ['parts-unread'])).toMatchObject({ verdict: 'needs-review' });
});

test('nothing is written where a blank may be the covered part of a merge', () => {
  expect(reviewed({ G14: null }, []).edits).toEqual(['G14']);
  expect(reviewed({ G14: null }, ['merges']).edits).toEqual([]);
});

test('a score that rests on a day whose calendar was not given is not written', () => {
  const day = {
    D16: '2022年12月31日前',
    E16: { value: 44926, text: '2022/12/31', format: 'yyyy/m/d' },
  };
  expect(reviewed({ ...day, G16: null, G13: null }, []).edits).toEqual(['G13', 'G16']);
  expect(reviewed({ ...day, G16: null, G13: null }, ['calendar']).edits).toEqual(['G13']);
});

test('marks and hidden rows that were not given cost neither the verdict nor the edits', () => {
  expect(reviewed({}, ['marks', 'hidden-rows', 'hidden-columns'])).toMatchObject({
    verdict: 'ready',
  });
  expect(reviewed({ G14: null }, ['marks']).edits).toEqual(['G14']);
});
