import { oncePer, oncePerText, type Remembering } from '../../src/values';

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

interface Text extends Remembering {
  readonly text: string;
}

test('works an answer out once per object and function, and leaves no sign of it', () => {
  const asked: string[] = [];
  const length = oncePer(({ text }: Text) => asked.push(text) && text.length);
  const first = oncePer(({ text }: Text) => text[0]);
  const cell: Text = { text: 'abc' };
  expect([length(cell), first(cell), length(cell), first(cell)]).toEqual([3, 'a', 3, 'a']);
  expect(asked).toEqual(['abc']);
  expect(Object.keys(cell)).toEqual(['text']);
  expect(structuredClone(cell)).toStrictEqual({ text: 'abc' });
});

test('a copy of an object remembers nothing', () => {
  const length = oncePer(({ text }: Text) => text.length);
  const cell: Text = { text: 'abc' };
  length(cell);
  expect(length({ ...cell, text: 'a' })).toBe(1);
  expect(length(Object.assign({}, cell, { text: 'ab' }))).toBe(2);
});
