import { PARAMETER_TITLES } from './parameter-titles';
import type { Band, ExecutionStep, GradeStep, Standard, StandardParameters } from './standard';
import { keysOf } from '../sheet';

/**
 * What is wrong with the data of a standard: gaps and overlaps in bands, grades that do not cover
 * every total, steps out of order, missing sources. One Chinese sentence each, empty when sound.
 */
export function lintStandard(standard: Standard): string[] {
  const { parameters } = standard;
  return [
    ...missingHead(standard),
    ...missingSources(parameters),
    ...bandFaults(parameters.qualitativeBands.value),
    ...gradeFaults(parameters.grades.value, parameters.fullMarks.value),
    ...stepFaults(parameters.executionSteps.value),
    ...weightFaults(parameters),
    ...(parameters.overThreshold.value > 1 ? [] : [`${PARAMETER_TITLES.overThreshold}须大于 1。`]),
  ];
}

function missingHead({ id, title, label, basis }: Standard): string[] {
  const faults: string[] = [];
  if (!id.trim() || !title.trim() || !label.trim()) faults.push('口径缺少编号、全称或简称。');
  if (basis.length === 0) faults.push('口径没有列出依据文件。');
  return faults;
}

function missingSources(parameters: StandardParameters): string[] {
  const names = keysOf(PARAMETER_TITLES);
  return names
    .filter((name) => !parameters[name].source.trim())
    .map((name) => `${PARAMETER_TITLES[name]}（${name}）没有写明来源。`);
}

function bandFaults(bands: Readonly<Record<'met' | 'partial' | 'unmet', Band>>): string[] {
  const faults: string[] = [];
  const { met, partial, unmet } = bands;
  const named = [
    ['达成', met],
    ['部分达成', partial],
    ['未达成', unmet],
  ] as const;
  for (const [name, band] of named) {
    if (band.min > band.max) faults.push(`定性指标「${name}」区间的下限高于上限。`);
  }
  if (met.max !== 1 || !met.maxIncluded) faults.push('定性指标「达成」区间没有包含满分。');
  if (unmet.min !== 0) faults.push('定性指标「未达成」区间没有从 0 起。');
  faults.push(...jointFaults('达成', met, '部分达成', partial));
  faults.push(...jointFaults('部分达成', partial, '未达成', unmet));
  return faults;
}

function jointFaults(upperName: string, upper: Band, lowerName: string, lower: Band): string[] {
  const between = `定性指标「${upperName}」与「${lowerName}」区间之间`;
  if (lower.max < upper.min) return [`${between}有空隙。`];
  if (lower.max > upper.min || lower.maxIncluded) return [`${between}有重叠。`];
  return [];
}

function gradeFaults(grades: readonly GradeStep[], fullMarks: number): string[] {
  const faults: string[] = [];
  const lowest = grades.at(-1);
  if (!lowest || lowest.from > 0) faults.push('评分等级没有覆盖到 0 分。');
  if (grades.some(({ from }) => from > fullMarks)) faults.push('评分等级的起点高于满分。');
  if (!descending(grades)) faults.push('评分等级没有按起点由高到低排列。');
  if (new Set(grades.map(({ name }) => name)).size < grades.length) {
    faults.push('评分等级有重复的名称。');
  }
  return faults;
}

function stepFaults(steps: readonly ExecutionStep[]): string[] {
  const faults: string[] = [];
  const lowest = steps.at(-1);
  if (!lowest || lowest.from > 0) faults.push('执行率分档没有覆盖到 0。');
  if (!descending(steps)) faults.push('执行率分档没有按起点由高到低排列。');
  if (steps.some(({ share }) => share < 0 || share > 1)) {
    faults.push('执行率分档的得分比例不在 0 与 1 之间。');
  }
  if (steps.some(({ share }, i) => share > (steps[i - 1]?.share ?? Infinity))) {
    faults.push('执行率分档中较低的一档得分反而较高。');
  }
  return faults;
}

function weightFaults({ weightPreset, executionWeight, fullMarks }: StandardParameters): string[] {
  if (weightPreset.value === null) return [];
  const cents = [executionWeight.value, ...Object.values(weightPreset.value)].map((points) =>
    Math.round(points * 100),
  );
  const sum = cents.reduce((total, points) => total + points, 0);
  if (sum === Math.round(fullMarks.value * 100)) return [];
  return ['一级指标常用分值与预算执行率分值之和不等于满分。'];
}

function descending(steps: readonly { readonly from: number }[]): boolean {
  return steps.every(({ from }, i) => from < (steps[i - 1]?.from ?? Infinity));
}
