import { a1 } from '../../sheet';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { mainGroup } from '../shared/rows/groups';
import { duplicates } from '../shared/rows/duplicate-names';
import { level1Of, nameOf } from '../shared/rows/rows';

export const l3OutputBenefitDuplicate = defineRule({
  id: 'l3-output-benefit-duplicate',
  title: '同一指标既作产出又作效益',
  severity: 'warning',
  basis: ['产出反映做了什么，效益反映带来什么，同一指标不能两处计分'],
  messages: {
    both: '{name}在{cells}既列作产出又列作效益，建议保留一处。',
  },
  page: {
    looksFor: '产出指标与效益指标下是否有同名的三级指标。',
    why: '一件事两处计分，审核时保留一处，另一处计零分。',
    example: '「培训覆盖人数」在产出指标和效益指标下各有一行。',
    fix: '效益指标改为反映效果的内容，例如就业率的变化。',
  },
  looksAt: block('indicators', ({ form }) => form.indicators.length > 1),
  check(input) {
    return duplicates(input).flatMap((rows) => {
      const groups = new Set(rows.map((row) => mainGroup(level1Of(row))));
      if (!groups.has('产出') || !groups.has('效益')) return [];
      const data = {
        name: nameOf(rows[0]),
        cells: rows.map(({ indicator }) => a1(indicator.name.at)).join('、'),
      };
      return [{ message: 'both' as const, data, cells: rows.map((row) => row.indicator.name.at) }];
    });
  },
});
