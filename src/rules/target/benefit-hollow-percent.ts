import { aggregated } from '../shared/rows/named-rows';
import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { mainGroup } from '../shared/rows/groups';
import { HOLLOW_PERCENT } from '../shared/words/heuristics';
import { comparedPair } from '../shared/rows/compared-pair';
import { bareName, cellOf, level1Of, type Row, rowsOf } from '../shared/rows/rows';

const HOLLOW =
  /(效益|效果|作用|影响|水平|能力|环境|形象)?(明显|显著|良好|较好|提升|提高|改善|增强)(程度|情况)?$/;

export const benefitHollowPercent = defineRule({
  id: 'benefit-hollow-percent',
  title: '效益指标的百分比没有含义',
  severity: 'info',
  basis: ['绩效指标应当可衡量，百分比应说明是什么的比例'],
  messages: {
    hollow: '{names}以百分比为指标值，名称却看不出是什么的比例，宜备好计算办法。',
  },
  page: {
    looksFor: '效益指标名称只写效果明显、能力提升之类，指标值却是95%以上的百分比。',
    why: '说不清分子分母的百分比无法核实。',
    example: '「社会效益明显」，年度指标值≥95%。',
    fix: '说明怎样计算；今后设定目标时改为可统计的指标。',
  },
  looksAt: rowsThat((row) => comparedPair(row) && mainGroup(level1Of(row)) === '效益'),
  check(input) {
    const rows = rowsOf(input).filter((row) => {
      const pair = comparedPair(row);
      if (!pair || mainGroup(level1Of(row)) !== '效益') return false;
      return pair.target.gte(HOLLOW_PERCENT) && pair.target.lte(100) && isHollow(row);
    });
    return aggregated('hollow', rows, cellOf('target'));
  },
});

function isHollow(row: Row): boolean {
  const name = bareName(row);
  return HOLLOW.test(name) && !/率|度$|比例|占比/.test(name);
}
