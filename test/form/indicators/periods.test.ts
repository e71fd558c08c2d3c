import { chooseColumns } from '../../../src/form/indicators/choose-columns';
import { Corrections } from '../../../src/form/correction';
import { Grid } from '../../../src/form/evidence/grid';
import { findHeaders } from '../../../src/form/places/find-headers';
import { columnName } from '../../../src/sheet';
import { drawn, snapshotOf } from '../snapshot-of';

/** Where targets and results are read in a form with some columns of them, a guess with a question mark. */
function read(columns: string, head = ''): string {
  const figures = '|8'.repeat(columns.split('|').length);
  const rows = `产出指标|造林面积${figures}|40|40\n效益指标|森林覆盖率${figures}|60|60`;
  const sheet = snapshotOf(drawn(`${head}一级指标|三级指标|${columns}|分值|得分\n${rows}`));
  const grid = new Grid(sheet, new Corrections(sheet.name, []));
  const [header] = findHeaders(grid);
  const { map } = chooseColumns(grid, header!, grid.rows.at(-1)!);
  const [target, actual] = [map.get('target'), map.get('actual')];
  const shown = [target, actual].map((at) => (at ? columnName(at.left) : '-'));
  return `${shown.join('')}${target?.guessed ? '?' : ''}`;
}

test.each([
  ['the result of the half-year has its own target', '年度指标值|上半年指标值|上半年完成值', 'DE'],
  ['the target stands before that of the year', '上半年指标值|年度指标值|上半年完成值', 'CE'],
  ['the year before all years', '实施期指标值|累计完成值|2024年指标值|2024年完成值', 'EF'],
  ['the whole year where both are there', '年度指标值|上半年完成值|全年完成值', 'CE'],
  ['a printed year is of the year', '年度指标值|2024年完成值', 'CD'],
  ['all results of the year so far', '年度指标值|累计完成值', 'CD'],
  ['no period named', '指标值|上半年完成值', 'CD'],
])('%s: %s', (_, columns, expected) => {
  expect(read(columns)).toBe(expected);
});

test.each([
  ['年度指标值|上半年完成值'],
  ['实施期指标值|2024年完成值'],
  ['2023年指标值|2024年完成值'],
])('a target of another period than the result is a guess: %s', (columns) => {
  expect(read(columns)).toBe('CD?');
});
