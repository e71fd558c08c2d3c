import { NATIONAL_PARAMETERS } from './national-2020';
import { parameter } from './parameter';
import type { Standard } from './standard';

const FORM_NOTES = '四川省部门预算项目支出绩效自评表填报说明';

/** The national figures, confirmed by the notes printed on the province's own form. */
export const SICHUAN: Standard = {
  id: 'sichuan',
  title: '四川省部门预算项目支出绩效自评口径',
  label: '四川',
  effectiveFrom: null,
  basis: [FORM_NOTES, '财预〔2020〕10号'],
  parameters: {
    ...NATIONAL_PARAMETERS,
    executionWeight: parameter(10, 'observed', `${FORM_NOTES}：预算执行情况（10分）`),
    qualitativeBands: parameter(
      NATIONAL_PARAMETERS.qualitativeBands.value,
      'observed',
      `${FORM_NOTES}：100%—80%（含）、80%—60%（含）、60%—0%`,
    ),
    executionReasonBelow: parameter(90, 'observed', `${FORM_NOTES}：执行率低于 90% 须说明原因`),
  },
};
