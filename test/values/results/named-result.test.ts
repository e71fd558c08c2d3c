import { readNamed } from '../../../src/values/results/named-result';
import { beside } from '../reading';

const told = beside(readNamed);

test.each([
  ['≥500批次', '完成抽检520批次', '抽检农产品批次', '· 520 批次'],
  ['300户', '已改厕280户', '农村改厕户数', '· 280 户'],
  ['≥90%', '抽样合格率91%', '抽样合格率', '· 91 %'],
])('beside %s the number of %s under %s is read', (target, text, name, read) => {
  expect(told(target, text, name)).toBe(read);
});

test.each([
  ['≥500批次', '完成抽检520家', '抽检农产品批次', 'another unit'],
  ['≥500批次', '完成抽检520批次', '农产品检测批次', 'words the name lacks'],
  ['≥500批次', '未抽检20批次', '未抽检批次', 'a part that was not done'],
  ['≥500批次', '计划抽检600批次实际520批次', '抽检批次', 'two numbers'],
  ['≥500批次', '本单位全年共完成各类农产品抽检520批次', '抽检农产品批次', 'a sentence'],
])('beside %s %s under %s stays unclear: %s', (target, text, name) => {
  expect(told(target, text, name)).toBe('unknown');
});

test('a text target takes no number of its name', () => {
  expect(told('健全', '制度共3项有效', '制度')).toBe('unknown');
});
