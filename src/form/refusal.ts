import { type Area, a1 } from '../sheet';
import { AMOUNT_CHARACTER, isFundHeader } from './evidence/classify-row';
import { lowerBound } from './evidence/lower-bound';
import { knownWords } from './places/header-cells';
import type { Grid, GridCell } from './evidence/grid';
import type { Refusal } from './reading';
import type { HeadWord } from './words/word-kinds';

const LOOKED_FOR = [
  '指标表头，同一行里有「三级指标」（或「一级指标」「二级指标」）',
  '同一行的「年度指标值」「实际完成值」',
  '同一行的「分值」「得分」',
];

/** Why a sheet has no form, or which part of it looks like a form without being one; null when all is well. */
export function refusalOf(grid: Grid, forms: readonly Area[]): Refusal | null {
  const isEmpty = grid.rows.every((row) => grid.filled(row).length === 0);
  if (isEmpty) {
    const message = '这张工作表是空的，请打开填有绩效自评表的工作表再核验。';
    return { code: 'empty-sheet', message, lookedFor: LOOKED_FOR, found: ['没有任何内容'] };
  }
  const cut = cutOff(grid, forms);
  if (cut) return cut;
  if (forms.length > 0) return null;
  const near = nearest(grid);
  const list = near && isScoreList(near.known) ? near : null;
  return {
    code: list ? 'score-list' : 'no-form',
    message: list ? scoreList(list.row) : NO_HEADER,
    lookedFor: LOOKED_FOR,
    found: [near ? nearestText(near) : '没有一行出现这些表头字样'],
  };
}

/** The head and fund block of a form whose indicator header never comes. */
function cutOff(grid: Grid, forms: readonly Area[]): Refusal | null {
  for (const row of rowsOutside(grid, forms)) {
    if (grid.countTexts(row, AMOUNT_CHARACTER) < 2) continue;
    const cells = grid.filled(row);
    const [first] = cells;
    if (!first || !isFundHeader(cells) || isList(cells) || !isOfForm(grid, row)) continue;
    const at = a1(first.at);
    return {
      code: 'cut-off',
      message: `从${at}起的自评表在指标表头之前就断了，请补全「三级指标」「年度指标值」「实际完成值」所在的部分再核验。`,
      lookedFor: LOOKED_FOR,
      found: [`第${row + 1}行有资金栏表头，其下没有指标表头`],
    };
  }
  return null;
}

/** The rows that no form reaches over. */
function rowsOutside({ rows }: Grid, forms: readonly Area[]): readonly number[] {
  let outside = rows;
  for (const { top, bottom } of forms) {
    outside = [
      ...outside.slice(0, lowerBound(outside, top)),
      ...outside.slice(lowerBound(outside, bottom + 1)),
    ];
  }
  return outside;
}

/** A fund header is that of a form when its row names the block, or the head of a form stands above it. */
function isOfForm(grid: Grid, row: number): boolean {
  const named = grid
    .filled(row)
    .some(({ label, says }) => says.fund === 'fund-rail' && label.bare !== '资金来源');
  const above = grid.rowsBetween(row - MAX_HEAD, row - 1).flatMap((one) => grid.filled(one));
  return named || above.some((cell) => HEADS.has(cell.says.head));
}

const HEADS = new Set<HeadWord | null>(['project', 'department', 'unit']);

/** How many rows above its fund block the head of a form may begin. */
const MAX_HEAD = 10;

/** 序号 | 项目名称 | 预算数 | 执行数: a list of projects has a column for their names, and is no form. */
function isList(cells: readonly GridCell[]): boolean {
  const name = cells.findIndex((cell) => cell.says.head === 'project');
  const next = cells[name + 1];
  return name >= 0 && !!next && (next.says.head !== null || next.says.fund !== null);
}

const NO_HEADER =
  '这张工作表里没有找到绩效自评表的指标表头，请打开有「三级指标」「实际完成值」等列的工作表再核验。';

/** The header of a list that gives indicators points, but says neither what was due nor what was done. */
function isScoreList(known: NearestRow['known']): boolean {
  const words = new Set(known.map(({ word }) => word));
  return words.has('score') && (words.has('name') || words.has('level1') || words.has('level2'));
}

function scoreList(row: number): string {
  return `第${row + 1}行起像是只记得分的评分表，没有「年度指标值」「实际完成值」，各项得分无从核算，这张表没有核验。`;
}

interface NearestRow {
  readonly row: number;
  readonly known: ReturnType<typeof knownWords>;
}

/** The row with most of the header words looked for; null where no row has any. */
function nearest(grid: Grid): NearestRow | null {
  let best: NearestRow | null = null;
  for (const row of grid.rows) {
    const known = knownWords(grid, row);
    if (known.length > (best?.known.length ?? 0)) best = { row, known };
  }
  return best;
}

function nearestText({ row, known }: NearestRow): string {
  return `最接近的是第${row + 1}行，只有「${known.map(({ cell }) => cell.label.full).join('」「')}」`;
}
