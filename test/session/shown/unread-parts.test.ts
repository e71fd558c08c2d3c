import { reviewSheet } from '../../../src/review';
import type { SheetPart } from '../../../src/sheet';
import { unreadSentence } from '../../../src/session';
import { sheetWith } from '../../rules/sheet-with';

const sentence = (unread: readonly SheetPart[], disabledRules: readonly string[] = []) =>
  unreadSentence(reviewSheet(sheetWith({}, { unread }), { disabledRules }));

test('a sheet that was read whole needs no sentence', () => {
  expect(sentence([])).toBeNull();
});

test('all that was left out is named in one sentence', () => {
  expect(sentence(['marks', 'hidden-rows'])).toBe(
    '表格程序没有给出条件格式（含本工具的标记）、隐藏的行，其余内容已照常核验；结论与此有关的，请对照表格核实。',
  );
});

test('merges that were not given are told once, by the finding or by the sentence', () => {
  expect(sentence(['merges'])).toBeNull();
  expect(sentence(['merges'], ['parts-unread'])).toMatch(/^表格程序没有给出合并单元格/);
});
