import { fundRows } from '../../form';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import type { CellAddress } from '../../sheet';

export const columnShift = defineRule({
  id: 'column-shift',
  title: '整行数据左右错位',
  severity: 'warning',
  isOfLayout: true,
  settledBy: 'reading',
  basis: ['自评表各栏的数据应当填在自己的表头下'],
  messages: {
    shifted: '{rows}的数据与表头错开了一列以上，核验时已按内容对应，建议移回原位。',
  },
  page: {
    looksFor: '资金行或指标行的数据是否整体左移或右移，与表头对不齐。',
    why: '错位的行打印出来难以辨认，用公式合计会漏算或错算。',
    example: '其他资金一行的三个金额落在标签列，比表头靠左一列。',
    fix: '把整行移回表头下方；多半是合并单元格拆开造成的。',
  },
  looksAt: block('indicators'),
  check({ form }) {
    const fund = form.fund && form.fund.unreadable === null ? form.fund : null;
    const funds = fundRows(fund).map(({ row, shift, labelCell, budget }) => ({
      row,
      shift,
      at: (labelCell ?? budget)?.at,
    }));
    const indicators = form.indicators.map(({ row, shift, name }) => ({ row, shift, at: name.at }));
    const runs = [...runsOf(funds), ...runsOf(indicators)];
    const cells = runs.flatMap(([{ at }]) => (at ? [at] : []));
    if (cells.length === 0) return [];
    const data = { rows: runs.map(rowsOfRun).join('、') };
    // amounts that add up were read for certain, whatever their columns
    const severity = runsOf(indicators).length > 0 ? ('warning' as const) : ('info' as const);
    return [{ message: 'shifted' as const, data, cells, severity }];
  },
});

interface PlacedRow {
  readonly row: number;
  readonly shift: number;
  readonly at: CellAddress | undefined;
}

type Run = [PlacedRow, ...PlacedRow[]];

/** The shifted rows that follow one another, blank rows aside; the first of a run stands for it. */
function runsOf(rows: readonly PlacedRow[]): Run[] {
  const runs: Run[] = [];
  rows.forEach((one, index) => {
    if (one.shift === 0) return;
    const run = (rows[index - 1]?.shift ?? 0) === 0 ? undefined : runs.at(-1);
    if (run) run.push(one);
    else runs.push([one]);
  });
  return runs;
}

/** 第9行, 第22至38行. */
function rowsOfRun(run: Run): string {
  const [from, to] = [run[0].row + 1, (run.at(-1) ?? run[0]).row + 1];
  return from === to ? `第${from}行` : `第${from}至${to}行`;
}
