import { APPROVED_NUMBERS, buildWholeSample } from '../../../scripts/samples/build-sample';
import { gatherTables } from '../../../src/companion';
import { readForms } from '../../../src/form';
import { FileHost } from '../../../src/hosts/file';
import { comparisonOf, reviewReading } from '../../../src/review';
import { a1 } from '../../../src/sheet';

async function reviewOf(sample: number) {
  const host = FileHost.open(buildWholeSample(sample), { name: 'x.xlsx' });
  const [form, ...others] = (await host.readAll()).map((snapshot) => readForms(snapshot));
  expect(others.flatMap(({ forms }) => forms)).toEqual([]);
  const { reviews } = reviewReading(form!, { tables: gatherTables(others) });
  expect(reviews).toHaveLength(1);
  return reviews[0]!;
}

test('three samples come with what was approved of them', () => {
  expect(APPROVED_NUMBERS).toEqual([2, 4, 6]);
});

test.each([
  [2, '对照：绩效目标表（工作表「目标」）· 5 项一致'],
  [4, '对照：绩效目标表（工作表「目标」）· 12 项一致 · 2 项不一致'],
  [6, '对照：绩效目标申报表（工作表「目标」）· 8 项一致'],
])('sample %i says: %s', async (sample, line) => {
  expect(comparisonOf(await reviewOf(sample))?.line).toBe(line);
});

test.each([2, 6])('sample %i agrees with what was approved', async (sample) => {
  const { findings } = await reviewOf(sample);
  expect(findings.filter(({ rule }) => rule.startsWith('approved-'))).toEqual([]);
});

test('sample 4 has a lowered target and lacks an approved indicator', async () => {
  const { findings } = await reviewOf(4);
  const asked = findings.filter(({ rule }) => rule.startsWith('approved-'));
  expect(asked.map(({ id, cells }) => [id, cells.map(a1)])).toEqual([
    ['missing', ['C11']],
    ['lowered', ['D15']],
  ]);
});
