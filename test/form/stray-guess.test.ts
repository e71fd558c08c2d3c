import { strayGuess } from '../../src/form/stray-guess';

test('a cell that nobody claims is told with its row, counted from 1, and what it says', () => {
  const at = { row: 5, column: 7 };
  expect(strayGuess({ at, text: '9.17' })).toBe('第6行另有「9.17」不知是什么');
});
