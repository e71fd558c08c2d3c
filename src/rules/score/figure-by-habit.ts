import { figuresIn } from '../../scoring';
import type { CellAddress } from '../../sheet';
import { defineRule } from '../define-rule';
import { cellList } from '../shared/words/cell-list';
import { block } from '../shared/looked-at';

export const figureByHabit = defineRule({
  id: 'figure-by-habit',
  title: '数字按习惯取舍',
  severity: 'info',
  basis: ['各口径的取舍位数与计分办法见「口径」设置'],
  messages: {
    habit: '{cells}的数字是{habit}得出的，与口径「{standard}」的算法不同，予以认可，不改写。',
  },
  page: {
    looksFor: '没有指定口径时，表内数字与口径算出的不同，但按另一种取舍或计分习惯能够得出。',
    why: '取舍到几位、按比例还是按分档计分，各地习惯不一；能够解释的数字不算错，也不改写。',
    example: '执行率85.75%写成86%；执行率94%按分档得分值的七成。',
    fix: '一般不需要改；本单位规定了口径的，请在设置中选定后再核验。',
  },
  looksAt: block('form'),
  check({ scores, standard }) {
    const byHabit = new Map<string, CellAddress[]>();
    for (const { habit, cell } of figuresIn(scores)) {
      if (habit === undefined || !cell) continue;
      byHabit.set(habit, [...(byHabit.get(habit) ?? []), cell]);
    }
    return [...byHabit].map(([habit, cells]) => ({
      message: 'habit' as const,
      data: { cells: cellList(cells), habit, standard: standard.label },
      cells,
    }));
  },
});
