import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { formCell, level1Of, level2Of, rowsOf } from '../shared/rows/rows';

/** Each group, and the words by which a 一级 or 二级指标 belongs to it. */
const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['产出指标', /产出|数量|质量|时效|进度/],
  ['数量指标', /数量/],
  ['效益指标', /效益|可持续/],
  ['满意度指标', /满意/],
];

/** The groups of 部门整体支出 forms and of the older layout with 投入 and 过程. */
const OTHER_LAYOUT = /履职|部门管理|能力建设|决策|投入|过程/;

export const groupMissing = defineRule({
  id: 'group-missing',
  title: '缺少一类指标',
  severity: 'warning',
  basis: ['财预〔2020〕10号：绩效指标包括产出、效益、满意度等'],
  messages: {
    missing: '指标栏没有{groups}，建议对照批复的绩效目标核对是否漏填。',
  },
  page: {
    looksFor: '产出（含数量）、效益、满意度各类指标是否齐全。',
    why: '漏掉一类指标，自评就不完整；确实不适用的应有批复。',
    example: '全表只有一项数量指标。',
    fix: '对照批复的绩效目标表补齐；批复没有的无须补。',
  },
  looksAt: block('indicators', ({ form }) => form.indicators.some(({ level1 }) => level1)),
  check(input) {
    const labels = rowsOf(input).map((row) => `${level1Of(row)} ${level2Of(row)}`);
    // Without any group label, or with those of 部门整体支出, the form uses another layout, and nothing can be missed.
    if (labels.every((label) => label.trim() === '')) return [];
    if (labels.some((label) => OTHER_LAYOUT.test(label))) return [];
    // A layout that groups by 产出, 效益 and 满意度 alone names no 数量指标.
    const hasSecondLevel = rowsOf(input)
      .map(level2Of)
      .some((level2) => level2.trim() !== '' && !/满意/.test(level2));
    // where 满意度 has no points of its own it counts among those of 效益
    const preset = input.standard.parameters.weightPreset.value;
    const isAsked = (name: string) =>
      name === '数量指标'
        ? hasSecondLevel
        : name !== '满意度指标' || !preset || Object.keys(preset).includes(name);
    const missing = GROUPS.filter(
      ([name, words]) => isAsked(name) && !labels.some((label) => words.test(label)),
    );
    if (missing.length === 0) return [];
    const groups = missing.map(([name]) => `「${name}」`).join('');
    return [{ message: 'missing' as const, data: { groups }, cells: [formCell(input.form)] }];
  },
});
