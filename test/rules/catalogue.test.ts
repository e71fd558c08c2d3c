import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rulePages } from '../../scripts/rule-pages';
import { checkForm, fillMessage, PRECEDENCE, type Rule, RULES } from '../../src/rules';
import { inputOf } from './rule-tester';
import { sheetWith } from './sheet-with';

const root = join(__dirname, '../..');
const ids = RULES.map(({ id }) => id);
const filesUnder = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
const read = (folder: string, name: string) => readFileSync(join(root, folder, name), 'utf8');
const sources = filesUnder('src/rules').filter((name) =>
  read('src/rules', name).includes('defineRule({'),
);

test('every rule has a file of its name and every such file is in the catalogue', () => {
  expect([...ids].sort()).toEqual(sources.map((name) => basename(name, '.ts')).sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(sources)('%s has its own test beside it', (name) => {
  expect(read('test/rules', name.replace(/\.ts$/, '.test.ts'))).toContain('testRule(');
});

test('a room holds rules alone, and no rule knows another', () => {
  const rooms = filesUnder('src/rules').filter((name) => /^(?!shared)[^/]+\/(?!index)/.test(name));
  expect(rooms).toEqual(sources);
  for (const name of sources) {
    expect([name, read('src/rules', name)]).not.toEqual([
      name,
      expect.stringMatching(/from '\.\/|from '\.\.\/(?!\.\.|shared|define-rule|rule')/),
    ]);
  }
});

test('the pages are those that the rules give; run `npm run rule-pages` when they differ', () => {
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
    'target-vague',
    'satisfaction-unproved',
    'year-missing',
  ]);
});

describe('fillMessage', () => {
  test('cuts what runs on without end, and nothing that an officer writes', () => {
    const digits = '1'.repeat(400);
    expect(fillMessage('「{a}」{b}', { a: digits, b: '甲，乙' })).toBe(
      `「${'1'.repeat(24)}…」甲，乙`,
    );
  });

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
