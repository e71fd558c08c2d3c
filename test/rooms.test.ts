import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** The messages lint has for a text, as if it stood in the file named. */
function lint(file: string, text: string): string[] {
  const eslint = join(ROOT, 'node_modules/eslint/bin/eslint.js');
  // a file that is not there has no types
  const untyped = ['--config', 'eslint.untyped.mjs', '--format', 'json', '--no-color'];
  const args = [eslint, ...untyped, '--stdin', '--stdin-filename', file];
  let output: string;
  try {
    output = execFileSync(process.execPath, args, { cwd: ROOT, input: text, encoding: 'utf8' });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const [result] = JSON.parse(output) as { messages: { message: string }[] }[];
  return result!.messages.map(({ message }) => message);
}

test.each([
  ['a rule that imports a host', 'src/rules/made-up.ts', "import '../hosts/file';\n", 'src/hosts'],
  [
    'a form that imports a standard',
    'src/form/made-up.ts',
    "import '../standards';\n",
    'src/standards',
  ],
  ['a host that imports a form', 'src/hosts/file/made-up.ts', "import '../../form';\n", 'src/form'],
  [
    'the words of a form that import its evidence',
    'src/form/words/made-up.ts',
    "import '../evidence/grid';\n",
    'src/form/evidence',
  ],
  [
    'the fund block of a form that imports a standard',
    'src/form/fund/made-up.ts',
    "import '../../standards';\n",
    'src/standards',
  ],
  [
    'a pure room that waits',
    'src/review/made-up.ts',
    'export const f = async () => 1;\n',
    'synchronous',
  ],
  [
    'a pure room that asks the time',
    'src/scoring/made-up.ts',
    'export const t = Date.now();\n',
    'no clock',
  ],
  ['a pure room that reads files', 'src/values/made-up.ts', "import 'node:fs';\n", 'pure'],
])('lint refuses %s', (_case, file, text, words) => {
  expect(lint(file, text).join('\n')).toContain(words);
});

test('lint accepts a rule that imports scoring', () => {
  expect(lint('src/rules/made-up.ts', "import '../scoring';\n")).toEqual([]);
});
