import type { Chance } from '../chance';
import { columnOf } from './columns';
import type { Draft } from './draft';
import type { Table, TableRow } from './table';

/** A row that a template leaves to whoever it concerns (可选项): blank, or a sign in each cell, and without points. */
export function printOptionalRow(
  draft: Draft,
  { columns }: Table,
  section: readonly TableRow[],
  chance: Chance,
): void {
  const { levels, levelsAt, isUnscored } = columns;
  const row = draft.row();
  const group = section[0]!.indicator.level1;
  const level = chance.pick(['生态效益指标', '成本指标', '其他指标', '可持续影响指标']);
  const names = [group, `${level}（可选项）`, chance.pick(['可选项', '（可选项）', '无'])];
  const own = levels.length === 3 ? names : names.slice(3 - levels.length);
  own.forEach((name, i) => draft.write(row, levelsAt + i, name));
  // without points a blank is one that somebody forgot
  const sign = chance.pick([isUnscored ? '/' : '', '/', '—', '不涉及']);
  const points = chance.pick(['', sign, '0']);
  for (const kind of ['target', 'result', 'weight', 'score'] as const) {
    const isOfPoints = kind === 'weight' || kind === 'score';
    const column = columnOf(columns, kind);
    if (column) draft.write(row, column.left, isOfPoints ? points : sign);
  }
}
