import { wordsOf as words } from '../../../src/form/words/lexicon';

test('a label before its value names the head, as one alone does', () => {
  expect(words('项目名称：河道保洁').head).toBe('project');
  expect(words('项目名称').head).toBe('project');
});

test('a value behind a label of the foot leaves only what the cell as a whole foots', () => {
  expect(words('自评等级：优')).toMatchObject({ foot: null, footing: 'grade' });
});

test.each([
  ['产出小计', 'subtotal'],
  ['本年总得分', 'total'],
  ['财政复核总分', 'closing'],
  ['保洁长度', null],
])('%s foots %p', (text, footing) => expect(words(text).footing).toBe(footing));

test('a whole text names a column of indicators, a sentence none', () => {
  expect(words('实际完成值').indicator).toBe('actual');
  expect(words('河道保洁完成得很好').indicator).toBeNull();
});
