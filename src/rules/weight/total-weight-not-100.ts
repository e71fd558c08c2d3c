import { type Indicator, indicatorAt } from '../../form';
import { numberIn, weightScale } from '../../scoring';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { plain } from '../shared/words/figures';
import { lacksFundBlock } from '../shared/fund/lost-fund';

export const totalWeightNot100 = defineRule({
  id: 'total-weight-not-100',
  title: '总分行的分值合计不符',
  severity: 'error',
  basis: ['财预〔2020〕10号：绩效自评总分为100分'],
  messages: {
    differ: '总分一行的分值合计写作{printed}，各行分值与预算执行率分值之和为{sum}，请更正。',
  },
  page: {
    looksFor:
      '总分一行印出的分值合计是否等于各行分值之和。只写指标分值合计（不含预算执行率）的，予以认可。',
    why: '合计与各行对不上，容易被看成分值填错。',
    example: '各行分值之和为100，总分一行写98。',
    fix: '改为各行分值之和。',
  },
  looksAt: block('foot', ({ form }) => numberIn(form.total?.weight ?? null)),
  check(input) {
    const { form, scores, standard } = input;
    const field = form.total?.weight ?? null;
    const printed = numberIn(field)?.times(weightScale(form) ?? 1);
    const withoutOwn = scores.indicators.filter(({ weight }) => !weight?.gt(0));
    const isKnown = withoutOwn.every(({ index }) => sharesPoints(indicatorAt(form, index)));
    if (!field || !printed || !isKnown || scores.indicators.length === 0) return [];
    if (printed.equals(scores.totalWeight) || printed.equals(scores.indicatorWeight)) return [];
    if (printed.equals(standard.parameters.fullMarks.value) && lacksFundBlock(input)) return [];
    const data = { printed: field.text, sum: plain(scores.totalWeight) };
    const report = { message: 'differ' as const, data, cells: [field.at] };
    // points that several rows share may be what is wrong
    return [withoutOwn.length > 0 ? { ...report, outcome: 'review' as const } : report];
  },
});

/** Whether a row has its points with others, in one cell that counts once. */
function sharesPoints({ scoredWith, sharedPoints }: Indicator): boolean {
  return !!sharedPoints || scoredWith?.kind === 'shared';
}
