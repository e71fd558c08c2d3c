import type { Field } from '../form';
import { type Grid } from '../evidence/grid';
import type { Territory } from '../places/territory';

/** The text under or beside 年度目标 where 实施期目标 stands in the same row; null in any other table. */
export function readAnnualGoal(grid: Grid, { top, headers, band }: Territory): Field | null {
  const last = headers[0].top - 1;
  for (const row of grid.rowsBetween(top, last)) {
    const cells = grid.filled(row, band);
    const longer = cells.find(({ label }) =>
      /^(?:实施期|中期|总体)(?:总体|绩效)*目标$/.test(label.full),
    );
    const annual = cells.find(({ label }) =>
      /^(?:年度|当年|本年)(?:总体|绩效)*目标$/.test(label.full),
    );
    if (!longer || !annual) continue;
    const under = grid.rowsBetween(row + 1, last)[0];
    const below = under === undefined ? null : grid.shown(under, annual.column);
    if (below && !below.blank) return below.field;
    const beside = cells.find(({ column }) => column > annual.span.right);
    return beside && beside !== longer ? beside.field : null;
  }
  return null;
}
