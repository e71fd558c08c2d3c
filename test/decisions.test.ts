import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../docs/decisions');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const records = readdirSync(FOLDER)
  .filter((name) => name !== 'README.md')
  .sort();

test('the index names every decision by the heading of its record, in their order', () => {
  const listed = read('README.md').match(/^\d+\. .*$/gm);
  expect(listed).toEqual(
    records.map((name) => {
      const [, number, title] = /^# (\d+)\. (.*)/.exec(read(name))!;
      return `${number}. [${title}](${name})`;
    }),
  );
});

test.each(records)('%s bears its number, and is short enough to be read at once', (name) => {
  const text = read(name);
  expect(text).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `));
  expect(text.split('\n').length).toBeLessThanOrEqual(30);
});
