import type { Field, Form } from '../../form';
import { defineRule } from '../define-rule';
import { cellList } from '../shared/words/cell-list';
import { block } from '../shared/looked-at';

export const cellsUnread = defineRule({
  id: 'cells-unread',
  title: '有内容没有认出',
  outcome: 'review',
  basis: ['核验须看过表内每一处内容；看不出是什么的，不能当作没有'],
  messages: {
    named:
      '{cells}在「{column}」一栏，同一行却没有能核验的内容（{texts}），核验时没有计入，请补全这一行，或核实是否多余。',
    unread: '{cells}的内容（{texts}）看不出属于哪一栏，核验时没有计入，请核实是否填错了位置。',
  },
  page: {
    looksFor: '自评表范围内有没有内容不属于任何一栏，例如表旁的备注、只有名称的行、多出来的数。',
    why: '没有认出的内容不参加计算，总分可能因此漏算，所以逐处列出，由填报人确认。',
    example: '指标栏末尾一行只写了「满意度」，没有指标值、完成值和分值。',
    fix: '移到所属的栏目并填全；与自评无关的移出表外或删去。',
  },
  looksAt: block('form'),
  check({ form }) {
    if (form.unread.length === 0) return [];
    const cells = form.unread.map(({ at }) => at);
    const texts = form.unread.slice(0, NAMED).map(({ text }) => `「${shortened(text)}」`);
    const more = form.unread.length > NAMED ? `等${form.unread.length}处` : '';
    const data = { cells: cellList(cells), texts: `${texts.join('')}${more}` };
    const column = headerOver(form);
    if (column !== null) return [{ message: 'named' as const, data: { ...data, column }, cells }];
    return [{ message: 'unread' as const, data, cells }];
  },
});

/** The header of the one column of names all unread cells stand in, below it; null where they stand elsewhere. */
function headerOver({ unread, columns, indicators }: Form): string | null {
  const first = indicators[0]?.row ?? Infinity;
  const header = columns.find(({ field }) => field === 'name')?.header;
  const isUnder = ({ at }: Field) => at.column === header?.at.column && at.row >= first;
  return header && unread.every(isUnder) ? header.text : null;
}

/** At most so many texts are quoted, and so many characters of each. */
const NAMED = 3;
const LONGEST = 12;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
