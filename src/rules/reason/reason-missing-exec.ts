import { a1 } from '../../sheet';
import { isPlaceholderReason } from '../../values';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { fixed } from '../shared/figures';

export const reasonMissingExec = defineRule({
  id: 'reason-missing-exec',
  title: '执行率偏低没有说明',
  severity: 'warning',
  marks: false,
  basis: ['部分地区的自评表在预算执行栏设有「原因」，要求执行率低于90%的予以说明'],
  messages: {
    low: '年度资金总额执行率为{rate}%，低于{limit}%，建议在{cell}说明原因。',
  },
  page: {
    looksFor:
      '项目资金栏设有原因一格时，执行率低于口径规定的百分比而没有说明的情形。没有这一格的表不查。',
    why: '资金没有用完要有交代：项目延期、招标节余还是预算偏大。',
    example: '执行率57.02%，原因一格空白。',
    fix: '写明未执行完的原因。',
  },
  looksAt: block('fund', ({ form, scores }) => form.fund?.total?.reason && scores.fund?.rate.value),
  check({ form, scores, standard }) {
    const reason = form.fund?.total?.reason;
    const rate = scores.fund?.rate.value;
    const limit = standard.parameters.executionReasonBelow.value;
    if (!reason || !rate || rate.gte(limit)) return [];
    if (reason.text !== '' && !isPlaceholderReason(reason.text)) return [];
    const data = { rate: fixed(rate), limit: String(limit), cell: a1(reason.at) };
    return [{ message: 'low' as const, data, cells: [reason.at] }];
  },
});
