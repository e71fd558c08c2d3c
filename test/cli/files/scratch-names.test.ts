import { hostMark } from '../../../src/cli/files/running';
import { scratchOwner, ScratchNames } from '../../../src/cli/files/scratch-names';

test('names are never given twice and tell their process', () => {
  const names = new ScratchNames();
  const [one, two] = [names.next(), names.next()];
  expect(one).not.toBe(two);
  expect(new ScratchNames().next()).not.toBe(one);
  expect(scratchOwner(one)).toEqual({ host: hostMark(), pid: process.pid });
  expect(scratchOwner(`.lock-${two}`)).toEqual({ host: hostMark(), pid: process.pid });
});

test.each(['1.xlsx', '.jixiao-0123456789abcdef.tmp', '.jixiao-1.tmp', 'x.jixiao-a-b-c-1.tmp'])(
  '%s is no name of a result',
  (name) => expect(scratchOwner(name)).toBeNull(),
);
