import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** The files and folders a wrong sign would cost most in: what a run without names tries. */
export const COSTLY: readonly string[] = [
  'src/form/assign.ts',
  'src/form/edges/total-cells.ts',
  'src/form/edges/total-claims.ts',
  'src/form/evidence/',
  'src/form/fund/',
  'src/form/indicators/align-row.ts',
  'src/form/indicators/place-row.ts',
  'src/hosts/file/ooxml/change/cell-xml.ts',
  'src/hosts/file/ooxml/change/mark-patch.ts',
  'src/hosts/file/ooxml/change/sheet-patch.ts',
  'src/review/doubts/',
  'src/review/edits/edit-plan.ts',
  'src/review/edits/guard.ts',
  'src/review/edits/number-content.ts',
  'src/review/edits/settled-edits.ts',
  'src/scoring/',
  'src/session/kept/receipts.ts',
  'src/sheet/address.ts',
  'src/sheet/anchor.ts',
  'src/sheet/cell.ts',
  'src/sheet/undo.ts',
  'src/values/',
];

/** Tests nearest to a file where they go by another name than its own. */
export const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'src/scoring/row/indicator-score.ts': [
    'test/scoring/row/indicator-score.test',
    'test/scoring/indicators.test',
    'test/scoring/unreadable-results.test',
    'test/scoring/row/stated-rule.test',
  ],
  'src/scoring/row/decided-row.ts': [
    'test/scoring/row/decided-row.test',
    'test/scoring/indicators.test',
  ],
  'src/scoring/row/weightless-row.ts': [
    'test/scoring/row/weightless-row.test',
    'test/scoring/indicators.test',
  ],
  'src/review/edits/edit-plan.ts': [
    'test/review/edits/edit-plan.test',
    'test/review/edits/settled-edits.test',
  ],
  'src/review/edits/guard.ts': [
    'test/review/edits/guard.test',
    'test/review/edits/guard-bounds.test',
  ],
  'src/hosts/file/ooxml/change/sheet-patch.ts': ['test/hosts/file/ooxml/fidelity.test'],
  'src/hosts/file/ooxml/change/mark-patch.ts': ['test/hosts/file/ooxml/fidelity.test'],
};

/**
 * Files to change, each with the tests nearest to it: the costly ones, or every source file whose
 * path contains one of the names. A file without a test of its own is left out.
 */
export function targets(names: readonly string[]): (readonly [string, readonly string[]])[] {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) =>
      names.length === 0
        ? COSTLY.some((costly) => file.startsWith(costly))
        : names.some((name) => file.includes(name)),
    );
  return files.sort().flatMap((file) => {
    const tests = ELSEWHERE[file] ?? mirrored(file);
    return tests.length === 0 ? [] : [[file, tests] as const];
  });
}

/** `test/values/grammar/range.test` for `src/values/grammar/range.ts`, where there is one. */
function mirrored(file: string): string[] {
  const test = file.replace(/^src\//, 'test/').replace(/\.tsx?$/, '.test');
  return ['.ts', '.tsx'].some((ending) => existsSync(join(ROOT, test + ending))) ? [test] : [];
}
