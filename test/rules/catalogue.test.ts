import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from '../../scripts/rule-pages';
import { checkForm, fillMessage, PRECEDENCE, type Rule, RULES } from '../../src/rules';
import { inputOf } from './rule-tester';
import { sheetWith } from './sheet-with';

const root = join(__dirname, '../..');
const ids = RULES.map(({ id }) => id);
const sources = readdirSync(join(root, 'src/rules'))
  .filter((name) => readFileSync(join(root, 'src/rules', name), 'utf8').includes('defineRule({'))
  .map((name) => name.replace(/\.ts$/, ''));

test('every rule has a file of its name and every such file is in the catalogue', () => {
  expect([...ids].sort()).toEqual([...sources].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(ids)('%s has its own test', (id) => {
  const path = join(root, 'test/rules', `${id}.test.ts`);
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain('testRule(');
});

test('the pages are those that the rules give; run `npx tsx scripts/rule-pages.ts` when they differ', () => {
  const folder = join(root, 'docs/rules');
  const written = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const pages = rulePages();
  expect(written.sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages)
    expect([name, readFileSync(join(folder, name), 'utf8')]).toEqual([name, text]);
});

test.each(RULES.map((rule): [string, Rule] => [rule.id, rule]))('%s explains itself', (_, rule) => {
  const { title, basis, page, messages } = rule;
  expect(title).toMatch(/^[\p{Script=Han}、，「」0-9%]+$/u);
  expect(basis.length).toBeGreaterThan(0);
  for (const text of Object.values(page)) expect(text).toMatch(/。$/);
  for (const text of Object.values(messages)) expect(text).toMatch(/。$/);
  for (const text of [title, ...basis, ...Object.values(page), ...Object.values(messages)]) {
    expect(text.replace(/#[A-Z0-9/]+!/g, '')).not.toMatch(/[!！]|domain|§|null|undefined/);
  }
});

test('the precedence names only rules of the catalogue, each once a chain', () => {
  for (const { rules } of PRECEDENCE) {
    expect(new Set(rules).size).toBe(rules.length);
    for (const id of rules) expect(ids).toContain(id);
  }
});

test('a rule switched off is silent, and the next of its chain speaks', () => {
  const input = inputOf(sheetWith({ G13: '14.00' }));
  const rules = (disabled: string[]) => checkForm(input, { disabled }).map(({ rule }) => rule);
  expect(rules([])).toEqual(['met-but-deducted']);
  expect(rules(['met-but-deducted'])).toEqual(['score-mismatch']);
  expect(rules(['met-but-deducted', 'score-mismatch'])).toEqual([]);
});

test('errors come first, each level from the top of the sheet down', () => {
  const input = inputOf(sheetWith({ A2: null, H14: null, G13: '14.00', D19: '提升', E20: '90%' }));
  expect(checkForm(input).map(({ rule }) => rule)).toEqual([
    'met-but-deducted',
    'reason-missing',
    'satisfaction-unproved',
    'year-missing',
    'target-vague',
  ]);
});

describe('fillMessage', () => {
  test('puts data into placeholders', () => {
    expect(fillMessage('{cell}应为{value}。', { cell: 'G20', value: '4.58' })).toBe(
      'G20应为4.58。',
    );
  });

  test('throws when a datum is missing', () => {
    expect(() => fillMessage('{cell}应为{value}。', { cell: 'G20' })).toThrow(
      'message datum missing: value',
    );
  });
});
