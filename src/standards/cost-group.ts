import { NATIONAL_PARAMETERS } from './national-2020';
import { parameter } from './parameter';
import type { Standard } from './standard';

/** The national rules where 成本指标 is a 一级指标 of its own. */
export const COST_GROUP: Standard = {
  id: 'cost-group',
  title: '设成本指标的项目支出绩效自评口径（2021）',
  label: '全国（成本 20）',
  effectiveFrom: '2021-08-18',
  basis: ['财预〔2021〕101号', '财预〔2020〕10号'],
  parameters: {
    ...NATIONAL_PARAMETERS,
    weightPreset: parameter(
      { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 },
      'documented',
      '财预〔2021〕101号附件：设成本指标时成本 20、产出 40、效益 20、满意度 10',
    ),
  },
};
