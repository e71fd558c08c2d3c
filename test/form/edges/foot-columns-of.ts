import type { FootColumns } from '../../../src/form/edges/foot-columns';
import type { Grid } from '../../../src/form/evidence/grid';
import { UsedColumns } from '../../../src/form/evidence/used-columns';
import { headerOf } from '../grid-of';

/** The columns of a foot below a header in row 1 over A to F, of indicators of 90 points that were given 88. */
export function footColumns(grid: Grid): FootColumns {
  const column = (text: string) => {
    const cell = grid.filled(0).find((one) => one.field.text === text);
    return cell && headerOf(grid, `${'ABCDEF'[cell.column]!}1`);
  };
  const reviewed = column('复核得分');
  return {
    weight: column('分值'),
    score: column('得分'),
    otherScores: reviewed ? [reviewed] : [],
    weightSum: 90,
    scoreSum: () => 88,
    used: new UsedColumns([0, 1, 2, 3, 4, 5]),
  };
}
