import { reviewSheet } from '../../../src/review';
import { findAnchored, parseA1 } from '../../../src/sheet';
import { referenceRows, referenceSheet, snapshotOf } from '../../form/snapshot-of';

test('the grade of table 7, alone in its row, is found by the label above it after rows were inserted', () => {
  const { reviews } = reviewSheet(referenceSheet(7, { set: { A37: '良' } }));
  const edit = reviews[0]!.edits.find(({ field }) => field === 'grade')!;
  expect(edit).toMatchObject({ cell: parseA1('A37'), after: { value: '优' } });
  const moved = snapshotOf([['填表说明'], ['请如实填写'], ...referenceRows(7)]);
  expect(findAnchored(moved, edit.anchor, edit.cell)).toEqual(parseA1('A39'));
});
