import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

/** What stands in 「」 behind 点, 菜单 or 在…中 is something on the screen. */
const NAMED =
  /(?:点击?|菜单(?:（⋯）)?(?:中的|里的)?|(?<=在)(?=\**「[^」]*」\**中))\**「((?:[^「」]|「[^」]*」)+)」/gu;

/** Buttons of Excel and Windows that the guides lead through. */
const OF_OTHERS = ['启用编辑', '我的加载项', '条件格式规则管理器'];

const filesUnder = (folder: string, ending: RegExp) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** A count, a cell or a name that a label is filled with. */
const plain = (label: string) =>
  label
    .replace(/「[^」]*」/g, '「◦」')
    .replace(/(?<=\s|^)n(?=\s)/g, '◦')
    .replace(/[\s*]/g, '')
    .trim();

/** Every text of a source file that may stand on a button, with ◦ for what it is filled with. */
function labelsOf(path: string): string[] {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push(
        node.head.text + node.templateSpans.map(({ literal }) => `◦${literal.text}`).join(''),
      );
    }
    if (ts.isJsxElement(node)) {
      found.push(
        node.children
          .map((child) => (ts.isJsxText(child) ? child.text : ts.isJsxExpression(child) ? '◦' : ''))
          .join(''),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const screens = [
  ...filesUnder('src/taskpane', /\.tsx?$/),
  ...filesUnder('src/workbench/ui', /\.tsx$/),
  'src/workbench/batch/paper-work.ts',
];
const ribbons = ['wps/ribbon.xml', 'manifest.xml'].flatMap((path) =>
  [...read(path).matchAll(/(?:label|DefaultValue)="([^"]+)"/g)].map(([, label]) => label!),
);
const labels = new Set([...screens.flatMap(labelsOf), ...ribbons].map(plain));

/** A button may carry a count or a cell behind its verb: 写回 3 处, 下一处 I14（1 / 3）. */
function isOnScreen(name: string): boolean {
  const wanted = plain(name);
  return labels.has(wanted) || [...labels].some((label) => label.startsWith(`${wanted}◦`));
}

const texts = [
  ...filesUnder('src', /\.tsx?$/),
  ...['officer', 'admin', 'wps'].map((who) => `docs/guide-${who}.md`),
  ...filesUnder('packaging', /\.(?:txt|js|py)$/),
  'README.md',
];
const named = texts.flatMap((path) =>
  [...read(path).matchAll(NAMED)].map(([, name]): [string, string] => [name!, path]),
);

test('a good many buttons are named in sentences', () => {
  expect(named.length).toBeGreaterThan(50);
});

test.each(named.filter(([name]) => !OF_OTHERS.includes(name)))(
  '「%s」, named in %s, is on the screen',
  (name) => {
    expect([name, isOnScreen(name)]).toEqual([name, true]);
  },
);
