import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'acorn';
import { built } from '../../../scripts/built';

const OFFICE_JS = resolve(__dirname, '../../../node_modules/@microsoft/office-js');

/** It stands among the browser tests because it needs the production build they make. */
describe('the folder an administrator puts on a web server', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await built('excel');
  }, 300_000);

  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('holds the pages, their scripts, icons, and office.js with its licence', () => {
    expect(files()).toEqual(
      expect.arrayContaining([
        'taskpane.html',
        'taskpane.js',
        'taskpane.css',
        'support.js',
        'message.css',
        'commands.html',
        'commands.js',
        'assets/logo-128.png',
        'office-js/LICENSE.md',
        'office-js/office.js',
        'office-js/zh-cn/office_strings.js',
      ]),
    );
  });

  test('office.js is passed on unmodified, and no more of it than is needed', () => {
    const passedOn = files().filter((file) => /^office-js\/.*\.js$/.test(file));
    expect(passedOn).toHaveLength(13);
    for (const file of passedOn) {
      const original = join(OFFICE_JS, 'dist', file.slice('office-js/'.length));
      expect([file, readFileSync(join(folder, file)).equals(readFileSync(original))]).toEqual([
        file,
        true,
      ]);
    }
  });

  test.each(['taskpane.html', 'commands.html'])('%s allows its own origin only', (page) => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(read(page))![1]!;
    const rules = Object.fromEntries(
      policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
    );
    expect(rules).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
  });

  test.each(['taskpane.html', 'commands.html'])(
    '%s has no script, handler or address inside',
    (page) => {
      const html = read(page);
      const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
      expect(scripts.length).toBeGreaterThan(1);
      for (const [, attributes, inside] of scripts) {
        expect(inside).toBe('');
        expect(attributes).toMatch(/src="(?!https?:|\/\/)/);
      }
      expect(html).not.toMatch(/\son\w+=|javascript:|https?:\/\//);
    },
  );

  test('what an old Office reads first is ES5', () => {
    expect(() => parse(read('support.js'), { ecmaVersion: 5 })).not.toThrow();
  });

  test.each(['taskpane.js', 'commands.js'])(
    '%s is ES2019 and evaluates no text as code',
    (script) => {
      const text = read(script);
      expect(() => parse(text, { ecmaVersion: 2019 })).not.toThrow();
      expect(text).not.toMatch(/\beval\(|new Function\(/);
    },
  );
});
