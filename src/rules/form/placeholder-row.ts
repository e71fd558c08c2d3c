import type { CellAddress } from '../../sheet';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { formCells } from '../shared/rows/form-cells';
import { cellList } from '../shared/words/cell-list';

const PLACEHOLDER = /^(指标\d+[:：]?|[….·]{2,}|(…|\.{3})+)$/;

export const placeholderRow = defineRule({
  id: 'placeholder-row',
  title: '留有模板的占位行',
  severity: 'info',
  basis: ['财政部自评表样式中的「指标1：」「……」'],
  messages: {
    left: '{cells}留有模板的占位文字，已填好的表建议删去这些空行。',
  },
  page: {
    looksFor: '已填写的表里是否还留着「指标1：」「……」这样的占位行。',
    why: '公开后显得没有填完。',
    example: '三级指标栏留有「……」，其余各格空白。',
    fix: '删去占位行；删行前注意合并单元格。',
  },
  looksAt: block('indicators', ({ form }) => !form.unfilled),
  check({ form }) {
    if (form.unfilled) return [];
    const names = new Set(
      form.columns.filter(({ field }) => field === 'name').map(({ column }) => column),
    );
    const cells: CellAddress[] = [];
    for (const { at, cell } of formCells(form)) {
      if (names.has(at.column) && PLACEHOLDER.test(cell.text.replace(/\s/g, ''))) cells.push(at);
    }
    if (cells.length === 0) return [];
    return [{ message: 'left' as const, data: { cells: cellList(cells) }, cells }];
  },
});
