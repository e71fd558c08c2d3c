import { NATIONAL_PARAMETERS } from './national-2020';
import { parameter } from './parameter';
import type { Standard } from './standard';

const SYSTEM = '广西预算绩效管理系统自评填报规则';

/** An over-achieved row must say why. */
export const GUANGXI: Standard = {
  id: 'guangxi',
  title: '广西壮族自治区项目支出绩效自评口径',
  label: '广西（超额须说明）',
  effectiveFrom: null,
  basis: [SYSTEM, '财预〔2020〕10号'],
  parameters: {
    ...NATIONAL_PARAMETERS,
    overThreshold: parameter(1.3, 'observed', `${SYSTEM}：完成值达到目标值 130% 视为超计划较大`),
    overReason: parameter('required', 'observed', `${SYSTEM}：超计划较大的必须填写原因`),
  },
};
