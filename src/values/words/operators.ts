import type { Operator } from '../value';

/** How an operator word is written before the number. */
export interface OperatorWord {
  readonly word: string;
  readonly operator: Operator;
  /** A soft word (达到, 控制在) gives way to an explicit operator beside it. */
  readonly soft?: true;
}

/** Signs, after NFKC and without white space; longer ones first where one begins another. */
const SIGNS: readonly (readonly [Operator, string])[] = [
  ['≥', '≥ ≧ ⩾ ≽ ≮ >= => >＝'],
  ['≤', '≤ ≦ ⩽ ≼ ≯ <= =< <＝'],
  ['>', '> ﹥ ›'],
  ['<', '< ﹤ ‹'],
  ['=', '== = ═'],
];

const WORDS: readonly (readonly [Operator, string])[] = [
  [
    '≥',
    '不低于 不少于 不小于 不得低于 不得少于 不得小于 应不低于 应不少于 至少 最少 最低 下限 大于等于 大于或等于 大于或者等于 等于或大于 高于或等于 高于等于 多于或等于 达到或超过 达到或高于 不低於',
  ],
  [
    '≤',
    '不高于 不超过 不多于 不大于 不突破 不得高于 不得超过 不得多于 不得大于 应不超过 应不高于 未超过 未高于 未突破 没有超过 至多 最多 最高 上限 小于等于 小于或等于 小于或者等于 等于或小于 低于或等于 低于等于 少于或等于',
  ],
  ['>', '大于 超过 高于 多于 超出'],
  ['<', '小于 低于 少于 不足 不到 不满'],
  ['=', '等于 恰好为'],
];

const SOFT_WORDS: readonly (readonly [Operator, string])[] = [
  [
    '≥',
    '达到 达 达成 提高到 提高至 提升到 提升至 上升到 上升至 增加到 增加至 增长到 增长至 增至 保持在 稳定在 维持在',
  ],
  [
    '≤',
    '控制在 控制为 降低到 降低至 下降到 下降至 减少到 减少至 压缩到 压缩至 缩短到 缩短至 降到 降至',
  ],
];

/** Words behind the number. */
const SUFFIX_WORDS: readonly (readonly [Operator, string])[] = [
  ['≥', '以上 及以上 及其以上 或以上 和以上 之上 及更多 或更多'],
  ['≤', '以下 及以下 及其以下 或以下 和以下 之下 以内 之内 内 范围内'],
];

export const PREFIX_OPERATORS: readonly OperatorWord[] = [
  ...spread(SIGNS),
  ...spread(WORDS),
  ...spread(SOFT_WORDS).map((one) => ({ ...one, soft: true as const })),
].sort(longestFirst);

export const SUFFIX_OPERATORS: readonly OperatorWord[] = spread(SUFFIX_WORDS).sort(longestFirst);

/** The operator a text of its own (a column 指标性质, 计算符号) names, or null. */
export function findOperator(text: string): Operator | null {
  return BY_WORD.get(text) ?? null;
}

/** The bound that a text of its own (a column 指标方向) sets: of 正向 more is good, of 反向 less; null where it names none. */
export function boundOfDirection(text: string): '≥' | '≤' | null {
  if (UPWARDS.test(text)) return '≥';
  return DOWNWARDS.test(text) ? '≤' : null;
}

const UPWARDS = /^正向?(?:指标)?$/;
const DOWNWARDS = /^(?:[反负逆]向?)(?:指标)?$/;

/** The longest of some words that a text ends with; null where it ends with none. */
export function endingIn(words: readonly string[]): (text: string) => string | null {
  const pattern = new RegExp(`(?:${alternatives(words)})$`);
  return (text) => pattern.exec(text)?.[0] ?? null;
}

/** The operator before a number that a text ends with. */
export const prefixAtEnd = lookUp(PREFIX_OPERATORS);
/** The operator behind a number that a text ends with. */
export const suffixAtEnd = lookUp(SUFFIX_OPERATORS);

function lookUp(operators: readonly OperatorWord[]): (text: string) => OperatorWord | undefined {
  const byWord = new Map([...operators].reverse().map((one) => [one.word, one]));
  const pattern = new RegExp(`(?:${alternatives(operators.map(({ word }) => word))})$`);
  return (text) => byWord.get(pattern.exec(text)?.[0] ?? '');
}

/** The operator a text begins with, as a sign or in words that are no soft ones: ≥90%, 不低于上年, 至多三次. */
export function leadingOperator(text: string): Operator | null {
  return BY_WORD.get(LEADING.exec(text)?.[0] ?? '') ?? null;
}

/** What follows the operator a text begins with: 90% of ≥90% and of 不低于90%; the whole text where it begins with none. */
export function afterOperator(text: string): string {
  return text.slice(LEADING.exec(text)?.[0].length ?? 0);
}

/** Every sign and word before a number that sets one of some bounds, as a regular expression. */
export function wordsFor(...operators: readonly Operator[]): string {
  return alternatives(
    PREFIX_OPERATORS.filter(({ operator }) => operators.includes(operator)).map(({ word }) => word),
  );
}

/** A word of both lists means what it means before the number. */
const BY_WORD: ReadonlyMap<string, Operator> = new Map(
  [...SUFFIX_OPERATORS, ...PREFIX_OPERATORS].map(({ word, operator }) => [word, operator]),
);

const LEADING = new RegExp(
  `^(?:${alternatives(PREFIX_OPERATORS.filter(({ soft }) => !soft).map(({ word }) => word))})`,
);

function alternatives(words: readonly string[]): string {
  return words.join('|');
}

function spread(rows: readonly (readonly [Operator, string])[]): OperatorWord[] {
  return rows.flatMap(([operator, words]) => words.split(' ').map((word) => ({ word, operator })));
}

function longestFirst(a: OperatorWord, b: OperatorWord): number {
  return b.word.length - a.word.length;
}
