/** The usual 一级指标 of a 二级指标 (财预〔2020〕10号, 财预〔2021〕101号); 成本 stands under either. */
const USUAL_GROUPS: readonly { readonly level2: RegExp; readonly level1: readonly string[] }[] = [
  { level2: /^(经济成本|社会成本|生态环境成本)/, level1: ['成本', '产出'] },
  { level2: /^成本/, level1: ['成本', '产出'] },
  { level2: /^(数量|质量|时效|进度)/, level1: ['产出'] },
  { level2: /^(经济效益|社会效益|生态效益|可持续)/, level1: ['效益'] },
  { level2: /满意/, level1: ['满意度', '效益'] },
];

/** 产出, 效益, 满意度 or 成本; null for a heading that names none of them. */
export function mainGroup(level1: string): string | null {
  for (const group of ['满意度', '产出', '效益', '成本']) if (level1.includes(group)) return group;
  return null;
}

/** Where a 二级指标 usually belongs; null for one that is not among the usual. */
export function usualLevel1(level2: string): readonly string[] | null {
  return USUAL_GROUPS.find((one) => one.level2.test(level2))?.level1 ?? null;
}
