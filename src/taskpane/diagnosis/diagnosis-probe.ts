/** One thing to find out, with its name; a probe that throws is reported as having failed. */
export interface DiagnosisProbe {
  readonly title: string;
  run(): string | Promise<string>;
}

/** Runs probes one after the other and gives a line of text for each. */
export async function runProbes(probes: readonly DiagnosisProbe[]): Promise<string[]> {
  const lines: string[] = [];
  for (const { title, run } of probes) lines.push(`${title}：${await outcome(run)}`);
  return lines;
}

async function outcome(run: DiagnosisProbe['run']): Promise<string> {
  try {
    return await run();
  } catch (error) {
    return `失败（${reasonOf(error)}）`;
  }
}

/** The error with what caused it, as text for support. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `；${reasonOf(error.cause)}`;
  return `${error.name}: ${error.message}${cause}`;
}
