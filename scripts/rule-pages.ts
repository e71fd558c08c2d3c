import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  levelOf,
  LEFT_OUT,
  PRECEDENCE,
  RULES,
  type Rule,
  type RuleId,
  type Severity,
} from '../src/rules';

const TITLES: Readonly<Record<Severity, string>> = {
  error: '必须改',
  warning: '建议改',
  review: '请核实',
  info: '提示',
};

/** The pages of docs/rules by file name: one for each rule, and the index. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ['index.md', indexPage()],
    ...RULES.map((rule): [string, string] => [`${rule.id}.md`, rulePage(rule)]),
  ]);
}

/** Writes the pages into a folder and removes those of rules that no longer exist. */
export function writeRulePages(folder: string): void {
  const pages = rulePages();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.md') && !pages.has(name)) rmSync(join(folder, name));
  }
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}

function rulePage(rule: Rule<RuleId>): string {
  const page = Object.fromEntries(
    Object.entries(rule.page).map(([part, text]) => [part, markdown(text)]),
  ) as Rule['page'];
  const isMarked = levelOf(rule) === 'error' && !rule.isUnmarked;
  const lines = [
    `# ${rule.title}`,
    '',
    `编号 \`${rule.id}\` · ${TITLES[levelOf(rule)]}${isMarked ? ' · 在表中标记' : ''}`,
    '',
    '## 查什么',
    '',
    page.looksFor,
    '',
    '## 为什么',
    '',
    page.why,
    '',
    '## 依据',
    '',
    ...rule.basis.map((one) => `- ${one}`),
    '',
    '## 例子',
    '',
    page.example,
    '',
    '## 怎么改',
    '',
    page.fix,
    '',
    '## 提示语',
    '',
    ...Object.values(rule.messages).map((message) => `- ${shown(message)}`),
    ...precedence(rule),
  ];
  return `${lines.join('\n')}\n`;
}

/** Tags that a text speaks of are shown, not taken for markup. */
function markdown(text: string): string {
  return text.replace(/[<>&]/g, (sign) => `\\${sign}`);
}

/** Placeholders read as blanks, whose names are of the program and not of the officer. */
function shown(message: string): string {
  return markdown(message.replace(/\{\w+\}/g, '〔…〕'));
}

function precedence({ id }: Rule<RuleId>): string[] {
  const before = related(id, (rules, at) => rules.slice(0, at));
  const after = related(id, (rules, at) => rules.slice(at + 1));
  if (before.length + after.length === 0) return [];
  return [
    '',
    '## 与其他规则的先后',
    '',
    '同一处错误只报一次。',
    '',
    ...(before.length > 0 ? [`- 同一处有下列问题时，只报它们：${links(before)}`] : []),
    ...(after.length > 0 ? [`- 报了本项，同一处不再报：${links(after)}`] : []),
  ];
}

function related(
  id: RuleId,
  part: (rules: readonly RuleId[], at: number) => readonly RuleId[],
): RuleId[] {
  const chains = PRECEDENCE.filter(({ rules }) => rules.includes(id));
  return [...new Set(chains.flatMap(({ rules }) => part(rules, rules.indexOf(id))))];
}

function links(ids: readonly RuleId[]): string {
  return ids.map((id) => `[${RULES.find((rule) => rule.id === id)!.title}](${id}.md)`).join('、');
}

function indexPage(): string {
  const sections = (Object.keys(TITLES) as Severity[]).flatMap((severity) => [
    `## ${TITLES[severity]}`,
    '',
    '| 规则 | 编号 | 查什么 |',
    '| --- | --- | --- |',
    ...RULES.filter((rule) => levelOf(rule) === severity).map(
      ({ id, title, page }) => `| [${title}](${id}.md) | \`${id}\` | ${markdown(page.looksFor)} |`,
    ),
    '',
  ]);
  const lines = [
    '# 核验规则',
    '',
    `共 ${RULES.length} 条。每条规则都可以在窗格的「规则」里关闭；关闭的规则会在报告中列出。`,
    '',
    ...sections,
    '## 没有收入的检查',
    '',
    '下列检查单凭一张自评表不能判定，或者已由其他规则说明。',
    '',
    '| 检查 | 原因 |',
    '| --- | --- |',
    ...LEFT_OUT.map(({ title, why }) => `| ${title} | ${why} |`),
  ];
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] && /rule-pages\.ts$/.test(process.argv[1])) {
  writeRulePages(join(__dirname, '../docs/rules'));
}
