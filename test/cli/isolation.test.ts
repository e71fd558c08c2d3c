import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doFile } from '../../src/cli/tasks/do-file';
import { Tally } from '../../src/cli/tasks/tally';
import { sampleSheetOf, workbookOf } from '../../scripts/samples/variants';
import type * as review from '../../src/review';
import { PLAIN_SETTINGS, taskFor } from './plain-settings';
import { temporaryFolder } from './run-cli';

const folder = temporaryFolder();
const path = join(folder, 'three.xlsx');
const names = ['甲', '乙', '丙'];
writeFileSync(path, workbookOf(...names.map((name) => ({ ...sampleSheetOf(9), name }))));

/** Breaks down inside on one sheet, as a fault of our own would. */
jest.mock('../../src/review', () => {
  const real = jest.requireActual<typeof review>('../../src/review');
  return {
    ...real,
    reviewSheet: (...args: Parameters<typeof real.reviewSheet>) => {
      if (args[0].name === '乙') throw new TypeError('a fault inside');
      return real.reviewSheet(...args);
    },
  };
});

test('a sheet that breaks down inside has an entry of its own, and the others are reviewed', async () => {
  const outcome = await doFile(taskFor(path), { ...PLAIN_SETTINGS, json: true });
  const { error, sheets } = JSON.parse(outcome.printed.join('')) as review.FileReport;
  expect(error).toBeNull();
  expect(sheets.map(({ sheet, forms }) => [sheet, forms.length])).toEqual([
    ['甲', 1],
    ['乙', 0],
    ['丙', 1],
  ]);
  expect(sheets[1]).toMatchObject({ error: { code: 'failed' } });
  expect(outcome.faults).toEqual([expect.stringContaining('a fault inside')]);
  const tally = new Tally();
  tally.add(outcome);
  expect(tally.status).toBe(2);
});

test('the others are written, and the sheet that broke down stays as it was', async () => {
  const out = join(folder, 'out.xlsx');
  const destination = { kind: 'folder', path: out, backup: false } as const;
  const outcome = await doFile({ ...taskFor(path), destination }, PLAIN_SETTINGS);
  expect(outcome.error).toBeNull();
  expect(outcome.printed.join('')).toContain('工作表「乙」未核验');
  expect(outcome.printed.join('')).toContain(`已写入 ${out}`);
});
