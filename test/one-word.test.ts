import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** Words no text says, by the word of CONTRIBUTING.md that stands for the same. */
const INSTEAD = {
  维护人员: ['技术支持'],
  表格程序: ['软件'],
  须修改后上报: ['必须修改'],
};

const sources = ['src', 'packaging'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|js|html)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(ROOT, folder, name), 'utf8') })),
);

test.each(Object.entries(INSTEAD))('%s is called nothing else: %j', (word, others) => {
  const said = sources.filter(({ text }) => others.some((other) => text.includes(other)));
  expect(said.map(({ name }) => name)).toEqual([]);
  const listed = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| (\S+) +\|/gm);
  expect([...listed].map(([, first]) => first)).toContain(word);
});
