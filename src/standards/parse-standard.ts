import { z } from '../sheet/schema';
import { PARAMETER_TITLES } from './parameter-titles';
import type { Standard } from './standard';

/**
 * Reads a standard from the value of a JSON document (an imported file, a bureau's configuration).
 * Only its shape and ranges are checked here; `lintStandard` looks for gaps and overlaps.
 * @throws StandardError with one Chinese line per fault, naming the parameter
 */
export function parseStandard(json: unknown): Standard {
  const parsed = STANDARD.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new StandardError(parsed.error.issues.map(sentenceOf));
}

/** A document that is no standard; `faults` says why, one Chinese sentence each. */
export class StandardError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'StandardError';
  }
}

const confidence = z.enum(['proven', 'documented', 'observed', 'assumed'], {
  error: '须为 proven、documented、observed、assumed 之一',
});
const text = z.string({ error: '须为文字' }).trim().min(1, '不能为空');
const finite = z.number({ error: '须为数字' });
const points = finite.min(0, '不能小于 0').max(1000, '不能大于 1000');
const share = finite.min(0, '不能小于 0').max(1, '不能大于 1');
const rounding = z.strictObject({
  mode: z.enum(['truncate', 'half-up', 'half-down'], {
    error: '须为 truncate（截断）、half-up（四舍五入）、half-down（五舍六入）之一',
  }),
  digits: finite.int('须为整数').min(0, '不能小于 0').max(6, '不能大于 6'),
});
const band = z.strictObject({
  min: share,
  max: share,
  maxIncluded: z.boolean({ error: '须为 true 或 false' }),
});

const STANDARD = z.strictObject({
  id: text.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, '只能用小写字母、数字和连字符'),
  title: text,
  label: text,
  effectiveFrom: z.iso.date('须为 2020-01-31 这样的日期').nullable(),
  basis: z.array(text, { error: '须为列表' }),
  parameters: z.strictObject({
    rateRounding: sourced(rounding),
    scoreRounding: sourced(rounding),
    executionWeight: sourced(points),
    executionRule: sourced(choice('proportional', 'banded')),
    executionSteps: sourced(
      z.array(z.strictObject({ from: finite, share }), { error: '须为列表' }).min(1, '至少一档'),
    ),
    reverseRule: sourced(choice('ratio', 'linear')),
    equalRule: sourced(choice('at-least', 'exact')),
    qualitativeBands: sourced(z.strictObject({ met: band, partial: band, unmet: band })),
    overThreshold: sourced(finite.gt(1, '须大于 1')),
    overReason: sourced(choice('note', 'required')),
    executionReasonBelow: sourced(finite.min(0, '不能小于 0').max(100, '不能大于 100')),
    weightPreset: sourced(z.record(text, points).nullable()),
    grades: sourced(
      z
        .array(z.strictObject({ name: text, from: finite }), { error: '须为列表' })
        .min(1, '至少一级'),
    ),
    fullMarks: sourced(finite.gt(0, '须大于 0')),
    edgeDistance: sourced(finite.min(0, '不能小于 0')),
  }),
});

function sourced<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, source: text, confidence });
}

function choice<const T extends readonly [string, ...string[]]>(...names: T) {
  return z.enum(names, { error: `须为 ${names.join('、')} 之一` });
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  return `${placeOf(issue.path)}：${reasonOf(issue)}`;
}

const HEAD_TITLES: Readonly<Record<string, string>> = {
  id: '口径编号',
  title: '口径全称',
  label: '口径简称',
  effectiveFrom: '施行日期',
  basis: '依据文件',
  parameters: '参数',
};
const PART_TITLES: Readonly<Record<string, string>> = {
  value: '取值',
  source: '来源',
  confidence: '可信程度',
  mode: '方式',
  digits: '小数位数',
  met: '达成',
  partial: '部分达成',
  unmet: '未达成',
  min: '下限',
  max: '上限',
  maxIncluded: '是否含上限',
  from: '起点',
  share: '得分比例',
  name: '名称',
};

function placeOf(path: readonly PropertyKey[]): string {
  const [head, ...rest] = path;
  if (head === undefined) return '评分口径';
  if (head !== 'parameters' || rest.length === 0) return HEAD_TITLES[String(head)] ?? String(head);
  const [name, ...inner] = rest;
  const titles: Readonly<Record<string, string>> = PARAMETER_TITLES;
  const title = titles[String(name)] ?? '未知参数';
  return `${title}（${String(name)}）${inner.map(partOf).join('')}`;
}

function partOf(key: PropertyKey): string {
  if (typeof key === 'number') return `第 ${key + 1} 项`;
  return PART_TITLES[String(key)] ?? `「${String(key)}」`;
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `没有「${issue.keys.join('、')}」这样的内容`;
  if (
    issue.code === 'invalid_type' &&
    issue.input === undefined &&
    /[a-z]{4}/.test(issue.message)
  ) {
    return '缺少，或类型不对';
  }
  return /^[\x20-\x7e]*$/.test(issue.message) ? '内容不符合要求' : issue.message;
}
