import { NATIONAL_PARAMETERS } from './national-2020';
import { parameter } from './parameter';
import type { Standard } from './standard';

/** What officers read as the source; docs/decisions/0002-truncation.md says which printed tables prove it. */
const FORMS = '上海市公开的项目支出绩效自评表所印数字';

/** What printed forms prove: every figure is cut off after two decimals. */
export const SHANGHAI: Standard = {
  id: 'shanghai',
  title: '上海市财政项目支出绩效自评口径',
  label: '上海（截断两位）',
  effectiveFrom: null,
  basis: [FORMS, '财预〔2020〕10号'],
  parameters: {
    ...NATIONAL_PARAMETERS,
    rateRounding: parameter(
      { mode: 'truncate', digits: 2 },
      'proven',
      `${FORMS}：执行率截断到两位小数；财预〔2020〕10号未规定取数方式`,
    ),
    scoreRounding: parameter(
      { mode: 'truncate', digits: 2 },
      'proven',
      `${FORMS}：得分截断到两位小数；财预〔2020〕10号未规定取数方式`,
    ),
    executionWeight: parameter(10, 'proven', `${FORMS}：预算执行率 10 分`),
    executionRule: parameter('proportional', 'proven', `${FORMS}：按执行率比例计分`),
    reverseRule: parameter('ratio', 'assumed', '各地公开的自评表所印的 A/B 计分办法'),
    equalRule: parameter('at-least', 'observed', `${FORMS}：等于号指标未完成的按比例得分`),
    overReason: parameter('note', 'observed', `${FORMS}：超额完成的不扣分，也未写原因`),
  },
};
