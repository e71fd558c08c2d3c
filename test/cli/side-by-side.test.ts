import { inOrder } from '../../src/cli/threads/in-order';

test('results come in the order of the items, however long each takes', async () => {
  const work = (ms: number) => new Promise<number>((done) => setTimeout(() => done(ms), ms));
  const given: number[] = [];
  for await (const [, result] of inOrder([30, 1, 20, 5], 3, work)) given.push(result);
  expect(given).toEqual([30, 1, 20, 5]);
});

test('no more items are begun than the window allows', async () => {
  let begun = 0;
  let given = 0;
  let most = 0;
  const work = async () => {
    begun++;
    most = Math.max(most, begun - given);
  };
  for await (const result of inOrder(Array(50).fill(0), 4, work)) {
    expect(result).toHaveLength(2);
    given++;
  }
  expect([given, most]).toEqual([50, 4]);
});
