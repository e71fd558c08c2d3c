import { footWord, isSumLabel } from '../../../src/form/evidence/foot-label';
import { gridCell } from '../../../src/form/evidence/grid-cell';
import { cellOf } from '../../rules/sheet-with';

const word = (text: string) => footWord(gridCell({ row: 0, column: 0 }, cellOf(text), null));

test.each([
  ['总分', 'total'],
  ['本年自评总得分', 'total'],
  ['产出小计', 'subtotal'],
  ['财政复核总分', 'closing'],
  ['专家评审合计', 'closing'],
  ['培训场次', null],
  ['100', null],
  ['一二三四五六七八九总分', null],
])('%s is %p', (text, expected) => expect(word(text)).toBe(expected));

test('a text longer than three hundred characters labels nothing', () => {
  expect(word(`总分：${'甲'.repeat(298)}`)).toBeNull();
});

test('a text of three hundred characters may label something', () => {
  expect(word(`总分：${'甲'.repeat(297)}`)).toBe('total');
});

test.each([
  ['合计', true],
  ['小计', true],
  ['产出小计', true],
  ['自评等级', false],
  ['财政复核总分', false],
  ['培训场次', false],
])('%s is labelled as a sum: %s', (text, expected) => {
  expect(isSumLabel(gridCell({ row: 0, column: 0 }, cellOf(text), null))).toBe(expected);
});
