import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

interface Case {
  readonly file: string;
  readonly text: string;
}

/** The messages lint has for each text, as if it stood in the file named: one start for all of them. */
function lint(cases: readonly Case[]): string[][] {
  const program = `
    const { ESLint } = await import('eslint');
    // the rules of the rooms alone, which need no types: those take long to find, and a file to find them in
    const eslint = new ESLint({
      ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
      overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    });
    const found = [];
    for (const { file, text } of JSON.parse(process.argv[1])) {
      const [result] = await eslint.lintText(text, { filePath: file });
      found.push(result.messages.map(({ message }) => message));
    }
    console.log(JSON.stringify(found));`;
  const args = ['--input-type=module', '--eval', program, JSON.stringify(cases)];
  const printed = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(printed) as string[][];
}

/** What is wrong, where, and a word of what lint says of it. */
const REFUSED = [
  ['a rule that imports a host', 'src/rules/made-up.ts', "import '../hosts/file';\n", 'src/hosts'],
  [
    'a form that imports a standard',
    'src/form/made-up.ts',
    "import '../standards';\n",
    'src/standards',
  ],
  ['a host that imports a form', 'src/hosts/file/made-up.ts', "import '../../form';\n", 'src/form'],
  [
    'the grammar of values that imports what a result says beside its target',
    'src/values/grammar/made-up.ts',
    "import '../results/sum-result';\n",
    'src/values/results',
  ],
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
    'a control of the pane that imports a list of results',
    'src/taskpane/controls/made-up.tsx',
    "import '../result/work-lists';\n",
    'src/taskpane/result',
  ],
  [
    'the guard of edits that imports the report',
    'src/review/edits/made-up.ts',
    "import '../report/report-types';\n",
    'src/review/report',
  ],
  [
    'what is kept on a machine that imports an action',
    'src/session/kept/made-up.ts',
    "import '../actions/check-and-write';\n",
    'src/session/actions',
  ],
  [
    'the reading of WPS that imports its writing',
    'src/hosts/wps/reading/made-up.ts',
    "import '../writing/cell-writer';\n",
    'src/hosts/wps/writing',
  ],
  [
    'the unpacking of a workbook that imports what reads its sheets',
    'src/hosts/file/ooxml/zip/made-up.ts',
    "import '../reading/sheet-scan';\n",
    'src/hosts/file/ooxml/reading',
  ],
  [
    'a part of the pane that imports the page of the workbench',
    'src/taskpane/frame/made-up.ts',
    "import '../../workbench/ui/app';\n",
    'src/workbench',
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
] as const;

const ACCEPTED = { file: 'src/rules/made-up.ts', text: "import '../scoring';\n" };

const found = lint([ACCEPTED, ...REFUSED.map(([, file, text]) => ({ file, text }))]);

test.each(REFUSED.map(([name, , , words], i) => [name, words, found[i + 1]!] as const))(
  'lint refuses %s',
  (_name, words, messages) => {
    expect(messages.join('\n')).toContain(words);
  },
);

test('lint accepts a rule that imports scoring', () => {
  expect(found[0]).toEqual([]);
});
