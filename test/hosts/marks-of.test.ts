import { marksOf } from '../../src/hosts/marks-of';

test('a format stands for one mark on each cell of its areas', () => {
  const areas = [
    { top: 3, left: 7, bottom: 4, right: 7 },
    { top: 9, left: 2, bottom: 9, right: 3 },
  ];
  expect(marksOf({ kind: 'reason-missing', areas }).map(({ cell }) => cell)).toEqual([
    { row: 3, column: 7 },
    { row: 4, column: 7 },
    { row: 9, column: 2 },
    { row: 9, column: 3 },
  ]);
});

test('of a format smeared over whole columns no more is listed than tells it is there', () => {
  const areas = [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }];
  expect(marksOf({ kind: 'reason-missing', areas: [...areas, ...areas] })).toHaveLength(10_000);
});
