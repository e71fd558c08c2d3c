import { aggregated } from './named-rows';
import { defineRule } from './define-rule';
import { rowsOf, textOf, type Row } from './rows';

export const unitWord = defineRule({
  id: 'unit-word',
  title: '用文字代替百分号',
  severity: 'info',
  marks: false,
  basis: ['公开的自评表中见到的「≥100百分比」'],
  messages: {
    word: '{names}用「百分比」「个百分点」作单位，核验时按百分数理解，宜写成%。',
  },
  page: {
    looksFor: '指标值、完成值里是否把「百分比」「个百分点」当作单位。',
    why: '百分点表示差值，与百分数不是一回事，容易误解。',
    example: '年度指标值≥100百分比。',
    fix: '写成100%。',
  },
  check(input) {
    const rows = rowsOf(input).filter(({ indicator: { target, actual } }) =>
      /百分比|百分点/.test(`${textOf(target)}${textOf(actual)}`),
    );
    const isNumber = ({ indicator: { target } }: Row) => target?.parsed.kind === 'number';
    return aggregated('word', rows.filter(isNumber), (row: Row) => row.indicator.target!.at);
  },
});
