import { aggregated } from '../shared/rows/named-rows';
import { defineRule } from '../define-rule';
import { rowsThat, hasTarget } from '../shared/looked-at';
import { cellOf, type Row, rowsOf, textOf } from '../shared/rows/rows';
import { CHANGE_WORD } from '../shared/words/vocabulary';

export const unitWord = defineRule({
  id: 'unit-word',
  title: '用文字代替百分号',
  severity: 'info',
  basis: ['公开的自评表中见到的「≥100百分比」'],
  messages: {
    word: '{names}用「百分比」或「百分点」作单位，核验时按百分数理解，宜写成%。',
  },
  page: {
    looksFor:
      '指标值、完成值里是否把「百分比」「百分点」当作单位；两边都写提高或下降几个百分点的不算。',
    why: '百分点表示差值，与百分数不是一回事，容易误解。',
    example: '年度指标值≥100百分比。',
    fix: '写成100%。',
  },
  looksAt: rowsThat(hasTarget('number')),
  check(input) {
    const rows = rowsOf(input).filter((row) => usesWord(row) && !isDifference(row));
    const isNumber = ({ indicator: { target } }: Row) => target?.parsed.kind === 'number';
    return aggregated('word', rows.filter(isNumber), cellOf('target'));
  },
});

function usesWord({ indicator: { target, actual } }: Row): boolean {
  return /百分比|百分点/.test(`${textOf(target)}${textOf(actual)}`);
}

/** 提高2个百分点 done as 提高2.6个百分点 is a difference, which only this word names. */
function isDifference({ indicator: { name, target, actual } }: Row): boolean {
  const texts = [textOf(target), textOf(actual)];
  const saysChange = CHANGE_WORD.test(`${name.text}${texts.join('')}`);
  return saysChange && texts.every((text) => text.includes('百分点'));
}
