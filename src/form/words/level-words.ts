import { type Label, readLabel } from './label';

const LEVEL1 =
  /^(?:产出|效益|满意度|成本|过程|决策|投入|管理|预算执行|预算执行率|资金管理|项目决策|项目管理|项目过程|项目产出|项目效益|项目投入|产出与效益|效果|履职效能|社会满意度)(?:指标|类指标|目标)?$/;
const LEVEL2 =
  /^(?:产出)?(?:数量|质量|时效|进度|成本|产出数量|产出质量|产出时效|产出成本|经济成本|社会成本|生态环境成本|生态成本|环境成本|经济效益|社会效益|生态效益|环境效益|生态环境效益|可持续影响|可持续性影响|可持续发展|服务对象满意度|受益对象满意度|社会公众满意度|服务对象|满意度|项目效益|实施效益|社会公众或服务对象满意度|社会公众或服务对象)(?:指标|等指标)?$/;

/** Which of the usual levels a label names. */
export interface Levels {
  readonly level1: boolean;
  readonly level2: boolean;
  /** Either of the two. */
  readonly level: boolean;
}

export function levelsNamed({ bare }: Label): Levels {
  const level1 = LEVEL1.test(bare);
  const level2 = LEVEL2.test(bare);
  return { level1, level2, level: level1 || level2 };
}

/** Whether the text is one of the usual 一级指标. */
export function isLevel1(text: string): boolean {
  return LEVEL1.test(readLabel(text).bare);
}

/** Whether the text is one of the usual 二级指标. */
export function isLevel2(text: string): boolean {
  return LEVEL2.test(readLabel(text).bare);
}

export function isLevel(text: string): boolean {
  const { bare } = readLabel(text);
  return LEVEL1.test(bare) || LEVEL2.test(bare);
}

const BELONGS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:产出)?(?:数量|质量|时效|进度)/, /产出|投入|过程/],
  [/效益|可持续/, /效益|效果/],
  [/满意/, /满意|效益|效果/],
];

/** Whether a 二级指标 plainly belongs under another 一级指标 than this one. */
export function contradicts(level1: string, level2: string): boolean {
  const rule = BELONGS.find(([child]) => child.test(readLabel(level2).bare));
  return !!rule && isLevel1(level1) && !rule[1].test(readLabel(level1).bare);
}
