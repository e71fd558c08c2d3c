/** What a stretch of work cost: milliseconds by the clock and of processor time. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** The cost of one run. */
export async function costOf(work: () => unknown): Promise<Cost> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const used = process.cpuUsage(cpu);
  return { wall, cpu: (used.user + used.system) / 1000 };
}

/**
 * Processor milliseconds of one run: the median over several, after some to warm up. Processor time
 * is what other programs on the machine disturb least.
 */
export async function medianCpu(work: () => unknown, runs = 15, warmUp = 5): Promise<number> {
  for (let i = 0; i < warmUp; i++) await work();
  const costs: number[] = [];
  for (let i = 0; i < runs; i++) costs.push((await costOf(work)).cpu);
  return median(costs);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
