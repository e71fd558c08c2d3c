import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridFrom } from './grid';
import { faultsOf, requestNamed } from './judge';
import { type Failure, fuzz } from './run';
import { fileFaults } from './through-file';

const FOLDER = join(__dirname, '..', 'fixtures', 'fuzz');
/** The same forms on every machine, some 20 seconds' worth of them. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 300);

const kept = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];

test.each(kept.length > 0 ? kept : ['none kept yet'])(
  '%s, which failed once, does no more',
  async (name) => {
    if (kept.length === 0) return;
    const { standard, grid } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Failure;
    const used = requestNamed(standard);
    expect(faultsOf(gridFrom(grid), used)).toEqual([]);
    expect(await fileFaults(gridFrom(grid), used)).toEqual([]);
  },
);

test(
  'no change of a form makes a review crash or write where or what it must not',
  async () => {
    const seed = Number(process.env['FC_SEED'] ?? 20_261_129);
    const { cases, failures } = await fuzz(seed, {
      from: 0,
      count: CASES,
    });
    expect(cases).toBe(CASES);
    expect(failures).toEqual([]);
  },
  120_000 + CASES * 1000,
);
