import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from '../../../scripts/built';
import { BOOKS } from '../../session/books';
import { FileHost } from '../../../src/hosts/file';
import { fixtureOf } from '../../hosts/wps/fake';

/** The script WPS's place is taken with: the fake, and a workbook as it lies in the file. */
export async function injected(book: keyof typeof BOOKS): Promise<string> {
  const host = FileHost.open(BOOKS[book]!(), { name: book });
  const workbook = { sheets: (await host.readAll()).map(fixtureOf) };
  const fake = readFileSync(join(await built('wps-fake'), 'fake.js'), 'utf8');
  return `window.workbook = ${JSON.stringify(workbook)};\n${fake}`;
}
