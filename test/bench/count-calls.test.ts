import { firstSheet, formOfRows } from '../../bench/books';
import { CallCounter, filledCells } from '../../bench/count-calls';

/*
 * A count, not a time: it is the same on every machine. What asks each cell through one layer more, or
 * does for every form what only few need, is seen here.
 */

/** Indicator rows of forms of 122 to 2,072 filled cells. */
const SIZES = [10, 30, 100, 400];

test('a form is read with at most 40 calls a filled cell, about as many whatever its size', async () => {
  const first: number[] = [];
  const again: number[] = [];
  for (const rows of SIZES) {
    const sheet = firstSheet(formOfRows(rows));
    const counter = await CallCounter.build();
    first.push(counter.reading(sheet) / filledCells(sheet));
    again.push(counter.reading(sheet) / filledCells(sheet));
  }
  expect(Math.max(...first)).toBeLessThanOrEqual(40);
  for (const calls of [first, again]) {
    expect(Math.max(...calls) / Math.min(...calls)).toBeLessThanOrEqual(1.25);
  }
});

test('a row more costs the same however many there are', async () => {
  const calls: number[] = [];
  for (const rows of [100, 200, 400]) {
    const counter = await CallCounter.build();
    calls.push(counter.reading(firstSheet(formOfRows(rows))));
  }
  const [few, more, most] = calls as [number, number, number];
  const [first, second] = [(more - few) / 100, (most - more) / 200];
  expect(Math.max(first, second) / Math.min(first, second)).toBeLessThan(1.25);
});
