import { NATIONAL_PARAMETERS } from './national-2020';
import { parameter } from './parameter';
import type { Standard } from './standard';

const FORM_NOTES = '湖北省项目支出绩效自评表所印备注';

/** 20 points for execution, and wider bands for partly met qualitative targets. */
export const HUBEI: Standard = {
  id: 'hubei',
  title: '湖北省项目支出绩效自评口径',
  label: '湖北（执行率 20 分）',
  effectiveFrom: null,
  basis: [FORM_NOTES, '财预〔2020〕10号'],
  parameters: {
    ...NATIONAL_PARAMETERS,
    executionWeight: parameter(20, 'observed', FORM_NOTES),
    reverseRule: parameter('ratio', 'observed', `${FORM_NOTES}：反向指标得分＝A/B×该指标分值`),
    qualitativeBands: parameter(
      {
        met: { min: 0.8, max: 1, maxIncluded: true },
        partial: { min: 0.5, max: 0.8, maxIncluded: false },
        unmet: { min: 0, max: 0.5, maxIncluded: false },
      },
      'observed',
      `${FORM_NOTES}：100%—80%（含）、80%—50%（含）、50%—0%`,
    ),
    weightPreset: parameter(
      { 产出指标: 40, 效益指标: 40 },
      'observed',
      `${FORM_NOTES}：预算执行 20、产出 40、效益（含满意度）40`,
    ),
  },
};
