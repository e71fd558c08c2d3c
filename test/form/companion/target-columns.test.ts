import { isBefore, withoutColumns } from '../../../src/form/companion/target-columns';
import type { Header } from '../../../src/form/places/header-cells';
import { cellAt, gridOf, headerOf } from '../grid-of';

/** What counts as a target of a header whose other columns are drawn behind that of the names. */
function targets(drawing: string, named: (text: string) => boolean): string[] {
  const grid = gridOf(`三级指标|${drawing}`);
  const cells = grid
    .filled(0)
    .map((_, i) => headerOf(grid, `${'ABCD'[i]!}1`, i === 0 ? 'name' : 'target'));
  const header: Header = { top: 0, bottom: 0, left: 0, right: 3, cells };
  return withoutColumns(header, ({ cell }) => named(cell.field.text)).cells.flatMap((cell) =>
    cell.word === 'target' ? [cell.cell.field.text] : [],
  );
}

const none = () => false;

test.each([
  ['调整前指标值|指标值', ['指标值']],
  ['原指标值|现指标值', ['现指标值']],
  // of none or of all nothing is left out
  ['调整前指标值', ['调整前指标值']],
  ['调整前指标值|原指标值', ['调整前指标值', '原指标值']],
])('of %s without those before, %j is the target', (drawing, expected) => {
  expect(targets(drawing, (text) => /调整前|^原/.test(text))).toEqual(expected);
});

test.each([
  ['年度指标值|调整后指标值', ['调整后指标值']],
  ['指标值|年度指标值', ['年度指标值']],
  ['甲指标值|乙指标值', ['甲指标值', '乙指标值']],
])('of %s, %j counts', (drawing, expected) => {
  expect(targets(drawing, none)).toEqual(expected);
});

test.each([
  ['调整前指标值', true],
  ['原指标值', true],
  ['实施期目标值', true],
  ['上年指标值', true],
  ['年度指标值', false],
  ['还原指标值', false],
])('%s is that of another time: %s', (text, expected) => {
  const grid = gridOf(text);
  expect(isBefore(headerOf(grid, 'A1', 'target'))).toBe(expected);
  expect(cellAt(grid, 'A1').field.text).toBe(text);
});
