import { NATIONAL_PARAMETERS } from './national-2020';
import { parameter } from './parameter';
import type { Standard } from './standard';

const SYSTEM = '省级预算绩效管理系统的计分规则';

/** What the provincial finance system computes when it scores a form itself. */
export const SYSTEM_PROFILE: Standard = {
  id: 'system',
  title: '省级预算绩效管理系统口径',
  label: '系统口径（反向线性）',
  effectiveFrom: null,
  basis: [SYSTEM, '财预〔2020〕10号'],
  parameters: {
    ...NATIONAL_PARAMETERS,
    rateRounding: parameter(
      { mode: 'half-down', digits: 2 },
      'observed',
      `${SYSTEM}：导入时比率取四位小数，五舍六入，再乘以 100`,
    ),
    scoreRounding: parameter({ mode: 'half-up', digits: 2 }, 'observed', SYSTEM),
    reverseRule: parameter(
      'linear',
      'observed',
      `${SYSTEM}：反向指标得分＝[1－（完成值－目标值）÷目标值]×分值，达到两倍为零`,
    ),
    equalRule: parameter('at-least', 'observed', SYSTEM),
    overThreshold: parameter(1.2, 'observed', `${SYSTEM}：默认以目标值 120% 为超额`),
    grades: parameter(
      [
        { name: '优', from: 80 },
        { name: '良', from: 70 },
        { name: '中', from: 60 },
        { name: '差', from: 0 },
      ],
      'observed',
      `${SYSTEM}：默认 80、70、60 分档，各省可另行设置`,
    ),
  },
};
