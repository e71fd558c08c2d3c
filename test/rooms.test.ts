import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(__dirname, '..');

interface Case {
  readonly file: string;
  readonly text: string;
}

interface Diagnostic {
  readonly message: string;
  /** Where a pattern of imports says why. */
  readonly help?: string;
  readonly filename: string;
}

/** What lint says of each text, as if it stood in the file named: one start for all of them, in a folder of their own. */
function lint(cases: readonly Case[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  const files = cases.map(({ file }, i) => file.replace('made-up', `made-up-${i}`));
  const config = pathToFileURL(join(ROOT, 'oxlint.config.mjs')).href;
  writeFileSync(join(folder, 'oxlint.config.mjs'), `export { default } from '${config}';`);
  for (const [i, file] of files.entries()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), cases[i]!.text);
  }
  const command = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const args = [command, '--config', 'oxlint.config.mjs', '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
  return files.map((file) =>
    diagnostics
      .filter(({ filename }) => filename === file)
      .map(({ message, help = '' }) => `${message} ${help}`),
  );
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
    'the words of rules that import what is asked of rows',
    'src/rules/shared/words/made-up.ts',
    "import '../rows/rows';\n",
    'src/rules/shared/rows',
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
  [
    'a cell whose text is looked up in a plain object',
    'src/values/made-up.ts',
    'export const f = (a: string, b: object) => a in b;\n',
    'in a Map',
  ],
  [
    'a name of a file looked up in a plain object',
    'src/cli/made-up.ts',
    'export const f = (a: string, b: object) => a in b;\n',
    'in a Map',
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
