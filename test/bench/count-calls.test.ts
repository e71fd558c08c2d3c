import { firstSheet, formOfRows } from '../../bench/books';
import { CallCounter, filledCells } from '../../bench/count-calls';

/*
 * A count, not a time: it is the same on every machine. The bounds lie a little above what reading takes
 * today; what asks each cell through one layer more is seen here.
 */

/** The calls a filled cell takes in a form of so many indicator rows, the first that a process reads. */
async function firstReading(rows: number): Promise<number> {
  const sheet = firstSheet(formOfRows(rows));
  return (await CallCounter.build()).reading(sheet) / filledCells(sheet);
}

test('a form of 122 filled cells is read with at most 45 calls a cell', async () => {
  expect(await firstReading(10)).toBeLessThan(45);
});

test('a form of 2,072 filled cells is read with at most 34 calls a cell', async () => {
  expect(await firstReading(400)).toBeLessThan(34);
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
