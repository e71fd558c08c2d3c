import fs, {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { replaceOriginal } from '../../../src/cli/files/replace-original';
import { temporaryFolder } from '../run-cli';

const top = temporaryFolder();
const [READ, RESULT, OWN] = ['read', 'result', 'the officer’s own'].map((text) =>
  Buffer.from(text),
);

/** A file in a folder of its own, beside others. */
function fileBeside(name: string, others: Readonly<Record<string, Uint8Array>>): string {
  const folder = join(top, name);
  mkdirSync(folder);
  for (const [other, bytes] of Object.entries(others)) writeFileSync(join(folder, other), bytes);
  const path = join(folder, '1.xlsx');
  writeFileSync(path, READ!);
  return path;
}

function replaced(path: string, backup = true): string[] {
  replaceOriginal(path, READ!, RESULT!, { scratch: '.t.tmp', backup });
  expect(readFileSync(path).equals(RESULT!)).toBe(true);
  return readdirSync(join(path, '..'));
}

test('the copy takes the first name that is free, and every file keeps what it holds', () => {
  const path = fileBeside('numbered', { '1.xlsx.bak': OWN!, '1.xlsx.bak1': RESULT! });
  expect(replaced(path)).toEqual(['1.xlsx', '1.xlsx.bak', '1.xlsx.bak1', '1.xlsx.bak2']);
  expect(readFileSync(`${path}.bak`).equals(OWN!)).toBe(true);
  expect(readFileSync(`${path}.bak1`).equals(RESULT!)).toBe(true);
  expect(readFileSync(`${path}.bak2`).equals(READ!)).toBe(true);
});

test('a copy that holds the same bytes is not made again, one of the same length is', () => {
  expect(replaced(fileBeside('same', { '1.xlsx.bak': READ! }))).toEqual(['1.xlsx', '1.xlsx.bak']);
  const other = fileBeside('length', { '1.xlsx.bak': Buffer.from('raed') });
  expect(replaced(other)).toEqual(['1.xlsx', '1.xlsx.bak', '1.xlsx.bak1']);
});

test('a copy that came between the look and the write is kept', () => {
  const path = fileBeside('meanwhile', { '1.xlsx.bak': OWN! });
  // nothing was there when the name was looked at
  const look = jest.spyOn(fs, 'lstatSync').mockReturnValueOnce(undefined as never);
  expect(replaced(path)).toEqual(['1.xlsx', '1.xlsx.bak', '1.xlsx.bak1']);
  look.mockRestore();
  expect(readFileSync(`${path}.bak`).equals(OWN!)).toBe(true);
});

test('no copy is kept where none is asked for', () => {
  expect(replaced(fileBeside('none', {}), false)).toEqual(['1.xlsx']);
});

test.each([0o666, 0o640, 0o755])(
  'permissions stay, of the copy those the umask leaves: %i',
  (mode) => {
    const path = fileBeside(`mode-${mode}`, {});
    chmodSync(path, mode);
    replaced(path);
    expect(statSync(path).mode & 0o777).toBe(mode);
    expect(statSync(`${path}.bak`).mode & 0o777 & ~mode).toBe(0);
  },
);
