import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { localEntry, NAME } from '../../scripts/wps/addin-entry';
import { windowsSetup } from '../../scripts/wps/packages';
import { DAMAGED, LISTS } from './publish-lists';

const ROOT = resolve(__dirname, '../..');
const ENTRY = localEntry('1.2.3');
const SOURCE = readFileSync(join(ROOT, 'packaging/wps/publish-xml.js'), 'utf8');

interface Merge {
  withEntry(list: string): string;
  withoutEntry(list: string): string;
}

/** The code Windows Script Host runs. */
const inScript: Merge = {
  withEntry: (list) => call('withEntry(list, name, entry)', list),
  withoutEntry: (list) => call('withoutEntry(list, name)', list),
};

function call(expression: string, list: string): string {
  return runInNewContext(`${SOURCE};${expression}`, { list, name: NAME, entry: ENTRY }) as string;
}

/** The code Linux runs: one process answers whatever any test asks, because starting it takes long. */
const inPython: Merge = {
  withEntry: (list) => answered('with_entry', list),
  withoutEntry: (list) => answered('without_entry', list),
};

const answers = new Map<string, { value: string | null; error: string }>();

function answered(name: string, list: string): string {
  const key = JSON.stringify([name, list]);
  if (!answers.has(key)) askPython([[name, list]]);
  const { value, error } = answers.get(key)!;
  if (value === null) throw new Error(error);
  return value;
}

function askPython(questions: readonly (readonly [string, string])[]): void {
  const file = join(ROOT, 'packaging/wps/register.py');
  const program = `
import sys, json, importlib.util as u
sys.dont_write_bytecode = True
spec = u.spec_from_file_location("register", ${JSON.stringify(file)})
module = u.module_from_spec(spec)
spec.loader.exec_module(module)
def ask(name, text):
    extra = [sys.argv[1]] if name == "with_entry" else []
    try:
        return {"value": getattr(module, name)(text, "${NAME}", *extra), "error": ""}
    except ValueError as error:
        return {"value": None, "error": str(error)}
print(json.dumps([ask(*question) for question in json.load(sys.stdin)]))
`;
  const input = JSON.stringify(questions);
  const run = spawnSync('python3', ['-c', program, ENTRY], { input, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const found = JSON.parse(run.stdout) as { value: string | null; error: string }[];
  questions.forEach((question, index) => answers.set(JSON.stringify(question), found[index]!));
}

/** Every question whose text is known before the tests run. */
function knownQuestions(): [string, string][] {
  const texts = [...LISTS.map(({ list }) => list), ...DAMAGED];
  const installed = LISTS.map((one) => one.withEntry.replace('@', ENTRY));
  return [...texts, ...installed].flatMap((text): [string, string][] => [
    ['with_entry', text],
    ['without_entry', text],
  ]);
}

const hasPython = spawnSync('python3', ['--version']).status === 0;
const PROGRAMS: readonly [string, Merge][] = [
  ['Windows Script Host', inScript],
  ...(hasPython ? [['Python', inPython] as [string, Merge]] : []),
];

if (hasPython) askPython(knownQuestions());

describe.each(PROGRAMS)('the list of add-ins, changed by %s', (_, merge) => {
  test.each(LISTS)('$title: our entry stands at its end, all else is kept', (one) => {
    expect(merge.withEntry(one.list)).toBe(one.withEntry.replace('@', ENTRY));
  });

  test.each(LISTS)('$title: a second time changes nothing', ({ list }) => {
    const once = merge.withEntry(list);
    expect(merge.withEntry(once)).toBe(once);
  });

  test.each(LISTS)('$title: without our entry it is as other vendors left it', (one) => {
    expect(merge.withoutEntry(one.list)).toBe(one.without);
    const installed = merge.withEntry(one.list);
    expect(merge.withoutEntry(installed)).not.toContain(ENTRY);
  });

  test.each(DAMAGED.map((list) => [list]))('%s is refused', (list) => {
    expect(() => merge.withEntry(list)).toThrow(
      /^publish\.xml 不是完整的加载项列表：[^a-z]*(<[^>]*>?)?[^a-z]*。请由管理员修正/,
    );
  });
});

test('the installer for Windows is ASCII and parses as the oldest JavaScript', () => {
  const setup = windowsSetup('1.2.3');
  expect(setup).toMatch(/^[\n\r\t -~]*$/);
  expect(() => parse(setup, { ecmaVersion: 3, allowReserved: false })).not.toThrow();
});
