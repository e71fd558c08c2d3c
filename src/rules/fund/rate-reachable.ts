import { a1 } from '../../sheet';
import { defineRule } from '../define-rule';
import { fundThat } from '../shared/looked-at';
import { fixed, rateLike } from '../shared/words/figures';
import { fundPairs } from '../shared/fund/fund-rows';

export const rateReachable = defineRule({
  id: 'rate-reachable',
  title: '由元数得出的数字',
  severity: 'info',
  basis: ['自评表以万元两位小数印出，执行率按元计算'],
  messages: {
    kept: '{figures}；未显示的元数可以得出表内数字，已予认可，不作改动。',
  },
  page: {
    looksFor: '执行率、预算执行得分与按印出的万元计算略有出入，但按未显示的元数可以得出的情形。',
    why: '单位按元计算、按万元填表，末位可能相差，不是错误。',
    example: '按28.00与26.54计算执行率为94.79，表内94.78可由未显示的元数得出。',
    fix: '无须改动。',
  },
  looksAt: fundThat(({ rate }) => rate.printed),
  check(input) {
    const fund = input.scores.fund;
    const scored = [
      ...fundPairs(input).map(({ rate }) => ({ scored: rate, name: '执行率' })),
      ...(fund ? [{ scored: fund.score, name: '预算执行得分' }] : []),
    ].flatMap(({ scored: { reachable, cell, computed, text, digits }, name }) => {
      if (!reachable || !cell || !computed) return [];
      const due = name === '执行率' ? rateLike(computed, digits, text) : fixed(computed, digits);
      return [{ cell, figure: `${a1(cell)}${name}为${text ?? ''}，按印出的金额为${due}` }];
    });
    if (scored.length === 0) return [];
    const figures = scored.map(({ figure }) => figure).join('；');
    const cells = scored.map(({ cell }) => cell);
    return [{ message: 'kept' as const, data: { figures }, cells }];
  },
});
