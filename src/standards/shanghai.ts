import { NATIONAL_PARAMETERS } from './national-2020';
import { parameter } from './parameter';
import type { Standard } from './standard';

const TABLES = '上海市就业促进中心 2023 年度十一张参考表';

/** What the eleven reference tables prove: every figure is cut off after two decimals. */
export const SHANGHAI: Standard = {
  id: 'shanghai',
  title: '上海市财政项目支出绩效自评口径',
  label: '上海（截断两位）',
  effectiveFrom: null,
  basis: [TABLES, '财预〔2020〕10号'],
  parameters: {
    ...NATIONAL_PARAMETERS,
    rateRounding: parameter(
      { mode: 'truncate', digits: 2 },
      'proven',
      `${TABLES}：表 9 的执行率 57.02 只有截断能得出`,
    ),
    scoreRounding: parameter(
      { mode: 'truncate', digits: 2 },
      'proven',
      `${TABLES}：表 2、7、10 的执行得分只有截断能得出`,
    ),
    executionWeight: parameter(10, 'proven', TABLES),
    executionRule: parameter('proportional', 'proven', TABLES),
    reverseRule: parameter(
      'ratio',
      'assumed',
      '参考表没有反向指标，取各地公开自评表所印的 A/B 计分办法',
    ),
    equalRule: parameter('at-least', 'observed', `${TABLES}：=100.00 未完成的按比例得分`),
    overReason: parameter('note', 'observed', `${TABLES}：完成 239% 的指标不扣分，也未写原因`),
  },
};
