import { parseCommand } from '../../../src/cli/options/command-line';

test.each([
  [[], /缺少命令/],
  [['check'], /没有「check」这个命令/],
  [['review'], /缺少文件/],
  [['review', 'x.xlsx', '--standard', 'mars'], /没有「mars」这个评分口径/],
  [['review', 'x.xlsx', '--standard'], /选项「--standard」写法有误/],
  [['review', 'x.xlsx', '--write', '--out', 'y'], /只能选一个/],
  [['review', 'x.xlsx', '--out', 'y', '--no-backup'], /--no-backup/],
  [['review', 'x.xlsx', '--colour'], /没有「--colour」这个选项/],
  [['review', 'x.xlsx', '--max-rows', '0'], /正整数/],
  [['review', 'x.xlsx', '--max-size', '1.5'], /正整数/],
  [['clear-marks', 'x.xlsx', '--write'], /不用 --write/],
  [['clear-marks', 'x.xlsx', '--standard', 'shanghai'], /不用 --standard/],
])('%j is refused', async (args, message) => {
  await expect(parseCommand(args)).rejects.toThrow(message);
});

test('a review without options writes nowhere and takes the default standard', async () => {
  expect(await parseCommand(['review', 'a.xlsx', 'b'])).toMatchObject({
    name: 'review',
    paths: ['a.xlsx', 'b'],
    json: false,
    target: { kind: 'none' },
    standard: { auto: true, fallback: { id: 'shanghai' } },
    timeout: 60,
    limits: { packed: 64 * 1024 * 1024, unpacked: 512 * 1024 * 1024, rows: 1_048_576 },
  });
});

test('limits are given in MiB and rows', async () => {
  const args = ['review', 'a', '--max-size', '1', '--max-unpacked', '2', '--max-rows', '3'];
  expect(await parseCommand(args)).toMatchObject({
    limits: { packed: 1_048_576, unpacked: 2_097_152, rows: 3 },
  });
});

test('marks are cleared in place with a backup unless told otherwise', async () => {
  expect(await parseCommand(['clear-marks', 'a'])).toMatchObject({
    target: { kind: 'in-place', backup: true },
  });
  expect(await parseCommand(['clear-marks', 'a', '--no-backup'])).toMatchObject({
    target: { kind: 'in-place', backup: false },
  });
  expect(await parseCommand(['clear-marks', 'a', '--out', 'b'])).toMatchObject({
    target: { kind: 'folder', folder: 'b' },
  });
});

test('help wins over everything else', async () => {
  expect(await parseCommand(['review', '--help'])).toEqual({ name: 'help' });
  expect(await parseCommand(['--version'])).toEqual({ name: 'version' });
});
