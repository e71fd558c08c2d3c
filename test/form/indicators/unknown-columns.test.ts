import { unknownColumns } from '../../../src/form/indicators/unknown-columns';
import { Corrections } from '../../../src/form/correction';
import { Grid } from '../../../src/form/evidence/grid';
import { findHeaders } from '../../../src/form/places/find-headers';
import { columnName } from '../../../src/sheet';
import { drawn, snapshotOf } from '../snapshot-of';

test('blank headers and words nobody foresaw between two columns are unknown, those of the two are not', () => {
  const sheet = snapshotOf(
    drawn('一级指标|甲|三级指标||指标值|乙|完成值|丙\n产出指标|a|长度|b|≥12公里|c|12公里|d'),
  );
  const grid = new Grid(sheet, new Corrections(sheet.name, []));
  const [header] = findHeaders(grid);
  const between = (first: number, last: number) =>
    unknownColumns(grid, header!, [first, last]).map(({ left }) => columnName(left));
  expect(between(0, 7)).toEqual(['B', 'D', 'F']);
  expect(between(1, 5)).toEqual(['D']);
});
