import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doFile } from '../../../src/cli/tasks/do-file';
import { FileError } from '../../../src/cli/errors/file-error';
import { lockFile, releaseFile } from '../../../src/cli/files/file-lock';
import type { FileTask } from '../../../src/cli/tasks/file-task';
import { blankCells, sampleSheetOf, workbookOf } from '../../../scripts/samples/variants';
import { PLAIN_SETTINGS, taskFor } from '../plain-settings';
import { temporaryFolder } from '../run-cli';

const top = temporaryFolder();
const UNSCORED = workbookOf(blankCells(sampleSheetOf(9), ['G20', 'G23']));

/** A file in a folder of its own, to be written over itself. */
function inPlace(name: string): FileTask {
  const folder = join(top, name);
  mkdirSync(folder);
  const path = join(folder, '1.xlsx');
  writeFileSync(path, UNSCORED);
  return { ...taskFor(path), destination: { kind: 'in-place', path, backup: true } };
}

const namesBeside = (task: FileTask) => readdirSync(join(task.file.path, '..'));

test('a file another run has is left alone, and its lock too', async () => {
  const task = inPlace('locked');
  lockFile(task.file.path, 'other');
  const { error } = await doFile(task, PLAIN_SETTINGS);
  expect(error?.message).toContain('另一次运行');
  expect(readFileSync(task.file.path).equals(UNSCORED)).toBe(true);
  expect(namesBeside(task)).toHaveLength(2);
  releaseFile(task.file.path, 'other');
  expect(namesBeside(task)).toEqual(['1.xlsx']);
});

test('a file is locked while it is done, and free when it is written', async () => {
  const task = inPlace('free');
  const refused: unknown[] = [];
  const { error } = await doFile(task, PLAIN_SETTINGS, () => {
    try {
      lockFile(task.file.path, 'other');
    } catch (fault) {
      refused.push(fault);
    }
  });
  expect(error).toBeNull();
  expect(refused).toEqual([expect.any(FileError)]);
  expect(readFileSync(task.file.path).equals(UNSCORED)).toBe(false);
  expect(namesBeside(task)).toEqual(['1.xlsx', '1.xlsx.bak']);
});

test('a file that could not be written is free as well', async () => {
  const task = inPlace('stopped');
  const { error } = await doFile(task, PLAIN_SETTINGS, () => {
    throw new FileError('timeout', '超时');
  });
  expect(error).not.toBeNull();
  expect(readFileSync(task.file.path).equals(UNSCORED)).toBe(true);
  expect(namesBeside(task)).toEqual(['1.xlsx']);
});

test('a file that is only looked at is not locked', async () => {
  const task = inPlace('looked-at');
  lockFile(task.file.path, 'other');
  const { error } = await doFile({ ...task, destination: null }, PLAIN_SETTINGS);
  expect(error).toBeNull();
  releaseFile(task.file.path, 'other');
});
