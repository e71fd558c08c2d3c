import { chooseCell } from '../../../src/form/edges/choose-cell';
import { type CellAddress, parseA1 } from '../../../src/sheet';

const claim = (cell: string, weight: number, said = '') => {
  const cells: [CellAddress] = [parseA1(cell)];
  return { field: 'total', cells, weight, said };
};

test('the heaviest claim is chosen, and settled from a distance of 1 on', () => {
  const high = claim('B3', 9);
  expect(chooseCell([claim('B2', 8), high], '总分')).toEqual({ claim: high, guessed: null });
});

test('a claim nearer than that makes it a guess that names both cells', () => {
  const chosen = chooseCell([claim('B2', 8.5), claim('B3', 9)], '总分')!;
  expect(chosen.guessed?.clause).toBe('B3和B2都像总分，这里取B3');
});

test('two claims of one cell are no rivals: the heavier counts', () => {
  const high = claim('B2', 9);
  expect(chooseCell([claim('B2', 8.5), high], '总分')).toEqual({ claim: high, guessed: null });
  expect(chooseCell([high, claim('B2', 8.5)], '总分')).toEqual({ claim: high, guessed: null });
});

test('of two that say as much the first counts', () => {
  const first = claim('B2', 9, 'first');
  expect(chooseCell([first, claim('B2', 9, 'second')], '总分')!.claim).toBe(first);
});

test('nothing is chosen of claims for which nothing speaks', () => {
  expect(chooseCell([], '总分')).toBeNull();
  expect(chooseCell([claim('B2', 0)], '总分')).toBeNull();
});
