import type { IndicatorField } from '../fields';
import { firstRowsUnder, type Header, type HeaderCell } from '../places/header-cells';
import type { Grid } from '../evidence/grid';

/** A header with its level columns told apart: which names the indicators, which only groups them. */
export function withLevels(grid: Grid, header: Header, last: number): Header {
  return withCategory(withFourthLevel(grid, header, last));
}

/** 指标类别 before 二级指标 is the first level, where no other is. */
function withCategory(header: Header): Header {
  const [first, second] = header.cells.filter(({ word }) => word === 'level2');
  if (!second || header.cells.some(({ word }) => word === 'level1')) return header;
  const cells = header.cells.map((cell): HeaderCell =>
    cell === first ? { ...cell, word: 'level1' } : cell,
  );
  return { ...header, cells };
}

/** A 四级指标 column that most rows fill names the indicators; the 三级指标 then only groups them. */
function withFourthLevel(grid: Grid, header: Header, last: number): Header {
  const fourth = header.cells.find((cell) => cell.word === 'fourth-level');
  if (!fourth) return header;
  const rows = firstRowsUnder(grid, header, last);
  const named = rows.filter((row) => grid.filled(row, fourth).some((cell) => cell.wordy));
  if (named.length * 2 < rows.length) return header;
  const cells = header.cells.map((cell): HeaderCell => {
    if (cell.word === 'name') return { ...cell, word: null };
    return cell === fourth ? { ...cell, word: 'name' } : cell;
  });
  return { ...header, cells };
}

/** A form without a 三级指标 column names its indicators in the last level it has. */
export function nameFromLevels(map: Map<IndicatorField, HeaderCell>): void {
  const last: IndicatorField = map.has('level2') ? 'level2' : 'level1';
  const cell = map.get(last);
  if (!cell) return;
  map.delete(last);
  map.set('name', { ...cell, confidence: 0.7 });
}
