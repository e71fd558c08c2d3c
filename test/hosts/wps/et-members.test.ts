import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../../..');
const ET = join(ROOT, 'src/hosts/wps/model/et.ts');
const DECLARED = join(ROOT, 'node_modules/et-jsapi-declare/index.d.ts');

/** Kingsoft's objects must fit our interfaces: then every member of ours is one of theirs. */
const CHECK = `
import type * as Ours from './et';
export const application: Ours.EtApplication = Application;
declare const book: Et.Workbook;
export const workbook: Ours.EtWorkbook = book;
declare const worksheet: Et.Worksheet;
export const sheet: Ours.EtWorksheet = worksheet;
declare const found: Et.Range;
export const range: Ours.EtRange = found;
declare const format: Et.FormatCondition;
export const condition: Ours.EtFormatCondition = format;
`;

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  types: [],
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
};

const declarations = new Map<string, ts.SourceFile | undefined>();

/** A host of the compiler that reads what no change touches, half a million characters, only once. */
function readingOnce(): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...how) => {
    if (!path.endsWith('.d.ts')) return read(path, ...how);
    if (!declarations.has(path)) declarations.set(path, read(path, ...how));
    return declarations.get(path);
  };
  return host;
}

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'et-members-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of our interface, after some change, beside Kingsoft's declarations. */
function complaints(change: (source: string) => string = (source) => source): string[] {
  const check = join(folder, 'check.ts');
  writeFileSync(check, CHECK);
  writeFileSync(join(folder, 'et.ts'), change(readFileSync(ET, 'utf8')));
  const program = ts.createProgram([check, DECLARED], OPTIONS, readingOnce());
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('every member the adapter uses is one Kingsoft declares', () => {
  expect(complaints()).toEqual([]);
});

test.each([
  ['NumberFormat', 'NumberFormats'],
  ['ProtectContents', 'ProtectedContents'],
  ['AddApiEventListener', 'AddEventListener'],
  ['FullName', 'Fullname'],
  ['AppliesTo', 'ApplyTo'],
])('a misspelt %s does not pass', (right, wrong) => {
  const found = complaints((source) => source.replace(new RegExp(`\\b${right}\\b`), wrong));
  expect(found.join('\n')).toContain(wrong);
});

test('a member that is a method there is not taken for a property', () => {
  const found = complaints((source) =>
    source.replace(
      'Address(rowAbsolute: boolean, columnAbsolute: boolean): string',
      'Address: string',
    ),
  );
  expect(found.join('\n')).toContain('Address');
});
