import { oncePerText } from '../../src/values';

test('works an answer out once per text while the text is among those asked about last', () => {
  const asked: string[] = [];
  const length = oncePerText((text) => asked.push(text) && text.length, 3);
  expect(['a', 'bb', 'a', 'bb', 'a'].map((text) => length(text))).toEqual([1, 2, 1, 2, 1]);
  expect(asked).toEqual(['a', 'bb']);
});

test('forgets texts beyond its bound, and works them out again alike', () => {
  const asked: string[] = [];
  const length = oncePerText((text) => asked.push(text) && text.length, 3);
  for (let i = 0; i < 20; i++) length(`text ${i}`);
  expect(length('text 0')).toBe(6);
  expect(asked.filter((text) => text === 'text 0')).toHaveLength(2);
  expect(asked.filter((text) => text === 'text 19')).toHaveLength(1);
});
