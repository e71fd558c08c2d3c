import { BuildBar } from '../../scripts/build-bar';

function bar(isTTY: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  const out = { isTTY, write: (text: string) => written.push(text) > 0 };
  return { written, clock, bar: new BuildBar(out as never, () => clock.now) };
}

describe('BuildBar', () => {
  it('takes the time of the last build for the estimate', () => {
    const { written, clock, bar: shown } = bar(true);
    shown.show(0, 20_000);
    clock.now = 5_000;
    shown.show(0.5, 20_000);
    expect(written.at(-1)).toContain('█'.repeat(12) + '─'.repeat(12));
    expect(written.at(-1)).toContain('50 %，约还需 15 秒');
  });

  it('reckons from how far it came where there was none, and says nothing before that tells', () => {
    const { written, clock, bar: shown } = bar(true);
    shown.show(0, null);
    clock.now = 1_000;
    shown.show(0.05, null);
    expect(written.at(-1)).not.toContain('约');
    clock.now = 10_000;
    // 10 s for a quarter, so 40 s for all.
    shown.show(0.25, null);
    expect(written.at(-1)).toContain('约还需 30 秒');
  });

  it('never goes back, and promises no time that is over', () => {
    const { written, clock, bar: shown } = bar(true);
    shown.show(0.8, 10_000);
    clock.now = 12_000;
    shown.show(0.3, 10_000);
    expect(written.at(-1)).toContain('80 %，即将完成');
  });

  it('writes each quarter once where the output is no terminal', () => {
    const { written, bar: shown } = bar(false);
    for (const done of [0, 0.1, 0.26, 0.3, 0.55, 1]) shown.show(done, null);
    expect(written.map((line) => /\d+ %/.exec(line)?.[0])).toEqual([
      '0 %',
      '25 %',
      '50 %',
      '100 %',
    ]);
    expect(written.every((line) => line.endsWith('\n'))).toBe(true);
  });
});
