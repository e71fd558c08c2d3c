import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { a1 } from '../../sheet';

export const columnShift = defineRule({
  id: 'column-shift',
  title: '整行数据左右错位',
  severity: 'warning',
  marks: false,
  basis: ['参考表2、3、7的其他资金行，参考表10、11的指标行'],
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
    const rows = [
      ...(fund ? [fund.total, ...fund.sources] : []).flatMap((row) =>
        row && row.shift !== 0 ? [{ row: row.row, at: (row.labelCell ?? row.budget)?.at }] : [],
      ),
      ...form.indicators.flatMap((row) =>
        row.shift !== 0 ? [{ row: row.row, at: row.name.at }] : [],
      ),
    ];
    const cells = rows.flatMap(({ at }) => (at ? [at] : []));
    if (cells.length === 0) return [];
    return [{ message: 'shifted' as const, data: { rows: rowList(rows) }, cells }];
  },
});

/** 第9行、第22至38行. */
function rowList(rows: readonly { readonly row: number }[]): string {
  const numbers = rows.map(({ row }) => Number(a1({ row, column: 0 }).slice(1)));
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `第${from}行` : `第${from}至${to}行`)).join('、');
}
