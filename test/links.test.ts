import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..');

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

test('every link to a file of the repository leads to one', () => {
  const dangling = pages.flatMap((page) =>
    [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target!.replace(/#.*/, ''))
      .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(join(ROOT, dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(dangling).toEqual([]);
});

test('a place below src, test, scripts or bench that a page names is there', () => {
  const named = pages
    .filter((page) => page !== 'CHANGELOG.md')
    .flatMap((page) =>
      [
        ...readFileSync(join(ROOT, page), 'utf8').matchAll(
          /`((?:src|test|scripts|bench)\/[\w./-]+)`/g,
        ),
      ].map(([, place]) => ({ page, place: place!.replace(/\/$/, '') })),
    );
  const gone = named.filter(
    ({ place }) =>
      !['', '.ts', '.tsx', '.test.ts'].some((end) => existsSync(join(ROOT, place + end))),
  );
  expect(gone).toEqual([]);
});

test('a run of tests that a page tells of names what is there, before any flag that would swallow it', () => {
  const told = pages.flatMap((page) =>
    [...readFileSync(join(ROOT, page), 'utf8').matchAll(/npx jest ([^`\s]+)/g)].map(([, path]) => ({
      page,
      path: path!.replace('<host>', 'wps'),
    })),
  );
  expect(told.length).toBeGreaterThan(0);
  const gone = told.filter(
    ({ path }) => !['', '.test.ts'].some((end) => existsSync(join(ROOT, path + end))),
  );
  expect(gone).toEqual([]);
});
