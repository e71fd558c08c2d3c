import type { Form } from '../../form';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { cellsOf, formCell } from '../shared/rows/rows';

export const fundUnreadable = defineRule({
  id: 'fund-unreadable',
  title: '资金来源行无法辨认',
  outcome: 'review',
  basis: ['项目资金栏每一行的金额应当与表头对应'],
  messages: {
    rows: '项目资金栏的来源行无法辨认：{why}，来源之和与各来源执行率未核对，请核实。',
  },
  page: {
    looksFor: '项目资金栏中各资金来源的金额是否能与表头对应。',
    why: '单元格错位或丢失后，不能断定哪个金额属于哪一栏，强行核对会误报。',
    example: '当年财政拨款一行少一个金额，其余金额向右错两格。',
    fix: '把各金额移回对应的栏目后重新核验。',
  },
  looksAt: block('fund', ({ form }) => form.fund),
  check({ form }) {
    const fund = form.fund;
    if (!fund || fund.unreadable === null || hasLostHeaders(form)) return [];
    const cells = cellsOf(fund.sources[0]?.labelCell, fund.total?.budget);
    return [
      {
        message: 'rows' as const,
        data: { why: fund.unreadable },
        cells: cells.length > 0 ? cells.slice(0, 1) : [formCell(form)],
      },
    ];
  },
});

/** Where the block has lost headers, those are the cause, and said to be missing. */
function hasLostHeaders({ gaps }: Form): boolean {
  return gaps.some(({ kind, block }) => kind === 'missing' && block === 'fund');
}
