import type { CellAddress } from '../../../sheet';
import type { Field, Form } from '../../../form';
import { groupPoints } from '../../../scoring';
import { Decimal, halfWidth, oncePer } from '../../../values';
import { formCells } from '../rows/form-cells';
import { headedRows } from '../rows/headed-rows';
import { namesOf } from '../rows/named-rows';
import { rowsOf, type Row } from '../rows/rows';
import type { RuleInput } from '../../rule';

/** Rows that share points printed over or beside them, since none of them has points of its own. */
export interface PointGroup {
  /** 「年度绩效目标1（80分）」, 「产出指标(50分)」, or the names of the rows beside one merged 分值. */
  readonly label: string;
  readonly at: CellAddress;
  readonly points: Decimal;
  readonly rows: readonly Row[];
}

/** The groups of merged 分值 cells, and of a layout without a 分值 column those of its headings or else of its levels. */
export const pointGroups = oncePer((input: RuleInput): readonly PointGroup[] => {
  const shared = besideMergedPoints(rowsOf(input), input.form);
  const rows = rowsOf(input).filter(isWeightless);
  if (rows.length === 0) return shared;
  const headings = headingsOf(input.form);
  return [...shared, ...(headings.length > 0 ? underHeadings(headings, rows) : underLevels(rows))];
});

/** The rows of each 分值 cell that is merged over rows with a score of their own. */
function besideMergedPoints(rows: readonly Row[], form: Form): PointGroup[] {
  const groups = new Map<number, { readonly cell: Field; readonly rows: [Row, ...Row[]] }>();
  for (const row of rows) {
    const cell = row.indicator.sharedPoints;
    if (!cell) continue;
    const group = groups.get(cell.at.row);
    if (group) group.rows.push(row);
    else groups.set(cell.at.row, { cell, rows: [row] });
  }
  return [...groups.values()].flatMap(({ cell, rows: own }) => {
    const points = groupPoints(own[0].indicator, form);
    return points ? [{ label: namesOf(own), at: cell.at, points, rows: own }] : [];
  });
}

/** Whether the points of a form without a 分值 column stand in a heading over its indicators. */
export function carriesGroupPoints(form: Form): boolean {
  return headingsOf(form).length > 0;
}

function isWeightless({ indicator }: Row): boolean {
  return !indicator.weight && indicator.namePoints === undefined && !indicator.sharedPoints;
}

type Heading = Omit<PointGroup, 'rows'>;

/** 年度绩效目标1（80分） in or above the header of its rows; never in the fund block. */
const headingsOf = oncePer((form: Form): readonly Heading[] => {
  if (form.indicators.some(({ weight }) => weight !== null)) return [];
  const last = form.indicators.at(-1)?.row ?? -1;
  return formCells(form).flatMap(({ at, cell }) => {
    const points = HEADING.exec(halfWidth(cell.text).replace(/\s/g, ''))?.[1];
    if (points === undefined || at.row > last) return [];
    return [{ label: `「${cell.text.trim()}」`, at, points: new Decimal(points) }];
  });
});

const HEADING = /^(?:年度)?绩效(?:目标|指标)[^()]{0,20}\((\d+(?:\.\d+)?)分\)$/;

function underHeadings(headings: readonly Heading[], rows: readonly Row[]): PointGroup[] {
  return headings.map((heading, index) => {
    const end = headings[index + 1]?.at.row ?? Infinity;
    const own = rows.filter(({ indicator: { row } }) => row >= heading.at.row && row < end);
    return { ...heading, rows: own };
  });
}

/** The smallest heading that prints points, of each row. */
function underLevels(rows: readonly Row[]): PointGroup[] {
  const lower = rows.filter(({ indicator }) => indicator.level2?.points);
  const upper = rows.filter((row) => !lower.includes(row));
  return [...headedRows(upper, 'level1'), ...headedRows(lower, 'level2')].map(
    ({ label, rows: own }) => ({
      label: `「${label.text}」`,
      at: label.at,
      points: new Decimal(label.points),
      rows: own,
    }),
  );
}
