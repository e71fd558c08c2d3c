import { readWhole } from '../../../src/values';
import { beside } from '../reading';

const told = beside(readWhole);

test.each([
  ['≥95%', '全覆盖', '· 100 %'],
  ['≥95%', '已全部', '· 100 %'],
  ['=100%', '实现全覆盖', '· 100 %'],
  ['全覆盖', '100%', 'met'],
  ['健全', '100%完成', 'met'],
])('beside %s, %s is all of it: %s', (target, text, expected) => {
  expect(told(target, text)).toBe(expected);
});

test.each([
  ['≥95个', '全覆盖', 'qualitative'],
  ['≥95%', '基本全覆盖', 'qualitative'],
  ['≥95%', '90%', '· 90 %'],
  ['全覆盖', '99%', '· 99 %'],
  ['全覆盖', '100个', '· 100 个'],
  ['全覆盖', '全部', 'qualitative'],
  ['健全', '100%', '· 100 %'],
  ['健全', '共100%完成', '· 100 %'],
])('beside %s, %s stays %s', (target, text, expected) => {
  expect(told(target, text)).toBe(expected);
});
