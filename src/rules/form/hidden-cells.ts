import { columnName } from '../../sheet';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { listOf } from '../shared/words/cell-list';
import { formCell } from '../shared/rows/rows';

export const hiddenCells = defineRule({
  id: 'hidden-cells',
  title: '表内有隐藏的行或列',
  severity: 'info',
  isOfLayout: true,
  basis: ['隐藏的行、列、工作表与其他内容同样核验'],
  messages: {
    hidden: '表内隐藏了{what}，其中内容已一并核验，上报前请确认是否需要显示。',
  },
  page: {
    looksFor: '自评表范围内是否有隐藏的行、列，或者整张工作表被隐藏。',
    why: '隐藏的内容同样计入合计，打印时却看不到，容易对不上。',
    example: '第18行被隐藏，其分值3.00仍计入合计。',
    fix: '取消隐藏后核对；不需要的内容应当删除而不是隐藏。',
  },
  looksAt: block('form'),
  check({ form }) {
    const { snapshot, area } = form;
    const rows = [...snapshot.hiddenRows].filter((row) => row >= area.top && row <= area.bottom);
    const columns = [...snapshot.hiddenColumns].filter(
      (column) => column >= area.left && column <= area.right,
    );
    const parts = [
      ...(snapshot.hidden ? ['整张工作表'] : []),
      ...rows.sort((a, b) => a - b).map((row) => `第${row + 1}行`),
      ...columns.sort((a, b) => a - b).map((column) => `${columnName(column)}列`),
    ];
    if (parts.length === 0) return [];
    return [{ message: 'hidden' as const, data: { what: listOf(parts) }, cells: [formCell(form)] }];
  },
});
