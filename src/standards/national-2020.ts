import { parameter } from './parameter';
import type { Standard, StandardParameters } from './standard';

const RULES_2020 = '财预〔2020〕10号《项目支出绩效评价管理办法》';
const FORMS_IN_USE = '各地公开的项目支出绩效自评表所印计分说明';

/** What the national rules say; other standards start from these and name what they change. */
export const NATIONAL_PARAMETERS: StandardParameters = {
  rateRounding: parameter(
    { mode: 'half-up', digits: 2 },
    'observed',
    '各地公开的自评表中执行率的通行写法；财预〔2020〕10号未规定取数方式',
  ),
  scoreRounding: parameter(
    { mode: 'half-up', digits: 2 },
    'observed',
    '各地公开的自评表中得分的通行写法；财预〔2020〕10号未规定取数方式',
  ),
  executionWeight: parameter(10, 'documented', RULES_2020),
  executionRule: parameter('proportional', 'observed', FORMS_IN_USE),
  executionSteps: parameter(
    [
      { from: 100, share: 1 },
      { from: 80, share: 0.7 },
      { from: 60, share: 0.5 },
      { from: 0, share: 0 },
    ],
    'assumed',
    '财预〔2021〕101号附件所列分档办法，仅在执行率按分档计分时使用',
  ),
  reverseRule: parameter('ratio', 'observed', `${FORMS_IN_USE}（反向指标按 A/B 计分）`),
  equalRule: parameter(
    'at-least',
    'observed',
    '预算绩效管理系统的通行做法：等于号指标达到或超过即得满分',
  ),
  qualitativeBands: parameter(
    {
      met: { min: 0.8, max: 1, maxIncluded: true },
      partial: { min: 0.6, max: 0.8, maxIncluded: false },
      unmet: { min: 0, max: 0.6, maxIncluded: false },
    },
    'documented',
    `${RULES_2020}：100%—80%（含）、80%—60%（含）、60%—0%`,
  ),
  overThreshold: parameter(1.3, 'observed', '地方评审实践以超过目标值 30% 为明显偏高'),
  overReason: parameter(
    'note',
    'documented',
    `${RULES_2020}：明显高于目标值的要分析原因，未规定量化的扣分办法`,
  ),
  executionReasonBelow: parameter(
    90,
    'observed',
    '四川省自评表填报说明：执行率低于 90% 须说明原因',
  ),
  weightPreset: parameter(
    { 产出指标: 50, 效益指标: 30, 满意度指标: 10 },
    'documented',
    `${RULES_2020}：原则上产出 50、效益 30、服务对象满意度 10、预算执行率 10`,
  ),
  grades: parameter(
    [
      { name: '优', from: 90 },
      { name: '良', from: 80 },
      { name: '中', from: 60 },
      { name: '差', from: 0 },
    ],
    'documented',
    `${RULES_2020}：90（含）以上为优，80（含）—90 为良，60（含）—80 为中，60 以下为差`,
  ),
  fullMarks: parameter(100, 'documented', RULES_2020),
  edgeDistance: parameter(0.05, 'assumed', '本工具的提醒范围，可按需要调整'),
};

/** The national rules with figures rounded half up, as most places print them. */
export const NATIONAL_2020: Standard = {
  id: 'national-2020',
  title: '财政部项目支出绩效自评口径（2020）',
  label: '全国（四舍五入）',
  effectiveFrom: '2020-02-25',
  basis: ['财预〔2020〕10号'],
  parameters: NATIONAL_PARAMETERS,
};
