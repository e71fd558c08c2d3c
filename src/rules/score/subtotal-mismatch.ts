import { defineRule } from '../define-rule';
import { fixed, plain } from '../shared/words/figures';
import { block } from '../shared/looked-at';
import {
  type SubtotalDispute,
  subtotalDisputes,
  weightSubtotalDisputes,
} from '../shared/points/subtotals';

export const subtotalMismatch = defineRule({
  id: 'subtotal-mismatch',
  title: '小计与各行不符',
  outcome: 'review',
  basis: ['小计＝本组各项指标得分之和'],
  messages: {
    points: '{cell}的小计为{printed}，其上各行分值之和为{sum}，两者不符，请核对小计和各行分值。',
    differs: '{cell}的小计为{printed}，其上各行得分之和为{sum}，两者不符，请核对小计和各行得分。',
  },
  page: {
    looksFor: '得分、分值两栏中各组的小计、合计是否等于其上各行之和。',
    why: '小计与各行不符，说明小计或其中一项得分填错，总分也可能随之出错。',
    example: '产出指标四行得分之和为48.50，小计写成46.50。',
    fix: '核对本组各行得分，再改正小计。',
  },
  looksAt: block('form', ({ form }) => form.rows.some(({ kind }) => kind === 'heading')),
  check: (input) => [
    ...subtotalDisputes(input).map((dispute) => report('differs', dispute)),
    ...weightSubtotalDisputes(input).map((dispute) => report('points', dispute)),
  ],
});

function report<Message>(message: Message, { cell, printed, sum }: SubtotalDispute) {
  return {
    message,
    data: { printed: plain(printed), sum: fixed(sum) },
    cells: [cell],
    sendsTo: cell,
  };
}
