import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCommand } from '../../src/cli/options/command-line';
import { taskFor } from './plain-settings';
import { doFile } from '../../src/cli/tasks/do-file';
import { buildSample } from '../../scripts/samples/build-sample';
import { DEFAULT_LIMITS } from '../../src/hosts/file';
import type { FileReport } from '../../src/review';
import { findStandard } from '../../src/standards';

const folder = mkdtempSync(join(tmpdir(), 'config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function reviewCommand(...args: string[]) {
  const command = await parseCommand(['review', 'a.xlsx', ...args]);
  if (command.name !== 'review') throw new Error('not a review');
  return command;
}

const own = { ...findStandard('national-2020')!, id: 'our-city', title: '某市口径', label: '某市' };

test('the bureau’s standard is what auto falls back on, and one named goes before both', async () => {
  const config = fileOf('own.json', { name: '某市财政局', standard: 'our-city', standards: [own] });
  const auto = { auto: true, fallback: { title: '某市口径' }, others: [{ id: 'our-city' }] };
  expect((await reviewCommand('--config', config)).standard).toMatchObject(auto);
  expect((await reviewCommand('--config', config, '--standard', 'auto')).standard).toMatchObject(
    auto,
  );
  expect(
    (await reviewCommand('--config', config, '--standard', 'shanghai')).standard,
  ).toMatchObject({
    id: 'shanghai',
  });
});

test('a rule the bureau switched off finds nothing', async () => {
  const config = fileOf('off.json', { name: '某市财政局', rulesOff: ['year-missing'] });
  const { standard, bureau, limits } = await reviewCommand('--config', config);
  const path = join(folder, '09.xlsx');
  writeFileSync(path, buildSample(9));
  const rulesWith = async (disabledRules: readonly string[]) => {
    const task = taskFor(path);
    const wanted = { json: true, force: false, timeout: 60, facts: false, checkSections: false };
    const settings = { standard, limits, layouts: [], disabledRules, ...wanted };
    const outcome = await doFile(task, settings);
    const { sheets } = JSON.parse(outcome.printed.join('')) as FileReport;
    return sheets.flatMap(({ forms }) => forms[0]!.findings.map(({ rule }) => rule));
  };
  expect(limits).toEqual(DEFAULT_LIMITS);
  expect(await rulesWith([])).toContain('year-missing');
  expect(await rulesWith(bureau!.rulesOff)).not.toContain('year-missing');
});

test.each([
  ['a file that is not there', () => join(folder, 'none.json'), '不存在'],
  ['a file that is no JSON', () => fileOf('text.json', '口径: 上海'), '不是 JSON'],
  ['a standard nobody knows', () => fileOf('mars.json', { name: '局', standard: 'mars' }), 'mars'],
])('%s is refused with a sentence', async (_case, path, words) => {
  await expect(reviewCommand('--config', path())).rejects.toThrow(words);
});
