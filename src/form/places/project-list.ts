import { isSumLabel } from '../evidence/foot-label';
import type { Grid, GridCell } from '../evidence/grid';
import type { Territory } from './territory';

/**
 * Divides a list that gives each of its rows a project in a column 项目名称 into the forms of those
 * projects; any other territory stays as it is.
 */
export function divideProjects(grid: Grid, territory: Territory): Territory[] {
  const [header] = territory.headers;
  const name = header.cells.find(({ word }) => word === 'name');
  const label = grid
    .filled(header.top, { ...territory.band, right: (name?.left ?? header.left + 3) - 1 })
    .find((cell) => cell.says.head === 'project');
  if (!label || territory.headers.length > 1) return [territory];
  const first = header.bottom + 1;
  const names = grid
    .rowsBetween(first, territory.bottom)
    .map((row) => grid.at(row, label.column))
    // 小计 closes a project, and names none
    .filter((cell) => cell.wordy && !isSumLabel(cell));
  const starts = names.filter((cell, i) => !isSame(cell, names[i - 1]));
  if (starts.length < 2) return [territory];
  return starts.map((cell, i) => ({
    ...territory,
    bottom: (starts[i + 1]?.row ?? territory.bottom + 1) - 1,
    doubtful: i === starts.length - 1 ? territory.doubtful : [],
    listed: { first: i === 0 ? first : cell.row, project: cell.field },
  }));
}

function isSame(cell: GridCell, above: GridCell | undefined): boolean {
  return above?.label.full === cell.label.full;
}
