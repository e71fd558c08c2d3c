import { comparesAny, figuresIn, isSettled, type Scored } from '../../scoring';
import type { CellAddress } from '../../sheet';
import { defineRule } from '../define-rule';
import type { Report, RuleInput } from '../rule';
import { cellList } from '../shared/words/cell-list';
import { plain } from '../shared/words/figures';
import { block } from '../shared/looked-at';
import { isJudged } from '../shared/reasons/judged-rows';
import { formCell, rowsOf } from '../shared/rows/rows';

export const figuresUnchecked = defineRule({
  id: 'figures-unchecked',
  title: '有数据无从核对',
  outcome: 'review',
  isLast: true,
  whenSilent: true,
  basis: ['没有核对过的数不能算作核对无误'],
  messages: {
    printed: '{cells}填的数，表中没有足够的数据验算，请自行核对。',
    blank: '{cells}还空着，表中的数据也算不出来，请补填。',
    points:
      '表内分值合计{points}，满分{full}，其余的分从何而来表中看不出，总分无从核对，请核对是否漏行。',
    nothing: '没有一项指标能用实际完成值与年度指标值比较，得分是否恰当程序无从判断，请逐项核实。',
  },
  page: {
    looksFor: '表内的执行率、得分、总分有没有核对不了的，而其他规则都没有提到。',
    why: '可以上报要有依据：每个数都核对过。核对不了的要说出来，不能当作无误。',
    example: '全年预算数空白，执行率却填了95%。',
    fix: '补齐核对所需的数据；确实没有的，自行核对后上报。',
  },
  looksAt: block('form'),
  check(input) {
    const { form, scores } = input;
    if (form.unfilled) return [];
    // what a person has judged and explained is said as a hint
    const judged: readonly Scored[] = rowsOf(input).flatMap((row) =>
      isJudged(input, row) ? [row.score] : [],
    );
    const open = figuresIn(scores).filter(
      (figure) => figure.outcome !== 'fail' && !isSettled(figure) && !judged.includes(figure),
    );
    const cellsOf = (isBlank: boolean) =>
      open.flatMap(({ cell, text }) => (cell && (text === '') === isBlank ? [cell] : []));
    const [printed, waiting] = [cellsOf(false), scores.total.provisional?.waitsFor ?? []];
    const blank = [...cellsOf(true), ...waiting.filter((cell) => !isFilled(input, cell))];
    return [
      ...reportOf('printed', printed),
      ...reportOf('blank', blank),
      ...(open.length === 0 ? restOf(input) : []),
    ];
  },
});

type Message = 'printed' | 'blank' | 'points' | 'nothing';

function reportOf(message: Message, cells: readonly CellAddress[]): Report<Message>[] {
  return cells.length > 0 ? [{ message, data: { cells: cellList(cells) }, cells }] : [];
}

/** Why a form whose every figure holds proves nothing all the same. */
function restOf({ form, scores, standard }: RuleInput): Report<Message>[] {
  const cells = [formCell(form)];
  if (scores.total.provisional) {
    const full = String(standard.parameters.fullMarks.value);
    return [{ message: 'points', data: { points: plain(scores.totalWeight), full }, cells }];
  }
  return comparesAny(scores) ? [] : [{ message: 'nothing', cells }];
}

function isFilled({ form }: RuleInput, cell: CellAddress): boolean {
  return form.snapshot.cell(cell).text !== '';
}
