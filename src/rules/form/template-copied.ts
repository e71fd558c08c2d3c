import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { cellsOf, nameOf, rowsOf } from '../shared/rows/rows';
import type { RuleInput } from '../rule';
import { oncePer } from '../../values';
import { SERVED_GROUPS } from '../shared/words/vocabulary';

export const templateCopied = defineRule({
  id: 'template-copied',
  title: '指标像是从别的项目抄来的',
  severity: 'info',
  basis: ['绩效指标应与项目内容相关'],
  messages: {
    other: '{name}说的是{group}，而本项目面向{own}，请确认是否从别的项目抄来。',
  },
  page: {
    looksFor: '指标名称提到的服务对象，与项目名称、年度总体目标所说的是否一致。',
    why: '套用别的项目的指标是抽查中常见的问题。',
    example: '少数民族事务项目的满意度指标写「受益老年人满意度」。',
    fix: '改为本项目的服务对象；确实涉及的无须改动。',
  },
  looksAt: rowsThat((row, input) => row.indicator.name.text && ownGroups(input).length),
  check(input) {
    const own = ownGroups(input);
    if (own.length === 0) return [];
    return rowsOf(input).flatMap((row) => {
      const name = row.indicator.name.text;
      const group = SERVED_GROUPS.find((one) => name.includes(one));
      if (!group || own.includes(group) || own.some((one) => mentions(name, one))) {
        return [];
      }
      return [
        {
          message: 'other' as const,
          data: { name: nameOf(row), group, own: own.join('、') },
          cells: cellsOf(row.indicator.name),
          indicator: row.index,
        },
      ];
    });
  },
});

/** 残疾儿童 are among 残疾人. */
function mentions(name: string, group: string): boolean {
  return name.includes(group.replace(/人员?$/, ''));
}

/** The groups that the project's name and goals speak of. */
const ownGroups = oncePer(({ form: { project, goals } }: RuleInput): readonly string[] => {
  const text = `${project?.text ?? ''}${goals.planned?.text ?? ''}${goals.achieved?.text ?? ''}`;
  return SERVED_GROUPS.filter((group) => text.includes(group));
});
