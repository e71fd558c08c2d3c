import type { Edit, Mark, SheetSnapshot } from '../../../src/sheet';
import { parseA1 } from '../../../src/sheet';
import { editOf } from '../contract/form-fixture';
import { fullCell, type SheetFixture } from '../contract/workbook-fixture';
import type { Modes } from './fake';
import { FIRST, longForm } from './long-form';
import { openWps } from './open-wps';

const SIZES = [20, 200, 2_000];

interface Costs {
  readonly read: number;
  readonly write: number;
  readonly marks: number;
}

/** Calls over the border for one read, for writing every score, and for marking every fifth reason. */
async function costsOf(indicators: number): Promise<Costs> {
  const { host, world } = openWps({ sheets: [longForm(indicators)] });
  await host.read();
  const calls = async (work: () => Promise<unknown>) => {
    const before = world.border.calls;
    await work();
    return world.border.calls - before;
  };
  let sheet!: SheetSnapshot;
  const read = await calls(async () => (sheet = await host.read()));
  const change = { sheet: sheet.sheet, edits: scoresOf(sheet, indicators), marks: null };
  const write = await calls(() => host.apply([change]));
  const marks = await calls(() =>
    host.apply([{ ...change, edits: [], marks: marksOn(indicators) }]),
  );
  return { read, write, marks };
}

function scoresOf(sheet: SheetSnapshot, indicators: number): Edit[] {
  return Array.from({ length: indicators }, (_, index) => editOf(sheet, `G${FIRST + index}`, 1.5));
}

/** Two areas whatever the size. */
function marksOn(indicators: number): Mark[] {
  const column = (name: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => ({
      cell: parseA1(`${name}${from + index}`),
      kind: 'reason-missing',
    }));
  return [
    ...column('H', FIRST, FIRST + indicators / 2 - 1),
    ...column('G', FIRST + 2, FIRST + indicators - 2),
  ];
}

describe('calls of the ET object model', () => {
  const costs: Costs[] = [];
  beforeAll(async () => {
    for (const size of SIZES) costs.push(await costsOf(size));
  });

  test('reading 20, 200 and 2,000 indicators of the same formatting takes the same number', () => {
    const reads = costs.map(({ read }) => read);
    // Where the page had a turn meanwhile, the values and the used range are looked at once more.
    expect(Math.max(...reads) - Math.min(...reads)).toBeLessThanOrEqual(12);
  });

  test('writing a column of 20, 200 and 2,000 scores takes the same number', () => {
    expect(costs.map(({ write }) => write)).toEqual(SIZES.map(() => costs[0]!.write));
  });

  test('marking two areas of 20, 200 and 2,000 rows takes the same number', () => {
    expect(costs.map(({ marks }) => marks)).toEqual(SIZES.map(() => costs[0]!.marks));
  });

  /** Runs of equal format: 8 (funds, execution, weights, scores, their edges); merged areas: 15. */
  test('reading stays within 60 + 16 for each run of equal format and each merged area', () => {
    expect(costs[2]!.read).toBeLessThanOrEqual(60 + 16 * (8 + 15));
  });

  test('writing stays within 30 + 16 for each run of edits, and 14 the first time', () => {
    // The first write of all puts the tag into the workbook by which its receipts are known again.
    expect(costs[2]!.write).toBeLessThanOrEqual(30 + 16 + 14);
  });

  test('marking stays within 40 + 20 for each 200 characters of areas', () => {
    expect(costs[2]!.marks).toBeLessThanOrEqual(40 + 20);
  });

  test('each further run of edits adds no more than 16', async () => {
    const { host, world } = openWps({ sheets: [longForm(40)] });
    const sheet = await host.read();
    const costOf = async (names: readonly string[]) => {
      const edits = names.map((name) => editOf(sheet, name, 1.5));
      const before = world.border.calls;
      await host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
      return world.border.calls - before;
    };
    const one = await costOf(['G13']);
    const four = await costOf(['G15', 'G18', 'G21', 'G24']);
    expect(four - one).toBeLessThanOrEqual(3 * 16);
  });

  test('one look of the poll is one call', async () => {
    jest.useFakeTimers();
    try {
      const { host, world } = openWps({ sheets: [longForm(20)] });
      const stop = host.onChange(() => undefined);
      await host.read();
      const before = world.border.calls;
      jest.advanceTimersByTime(15_000);
      expect(world.border.calls - before).toBe(1);
      stop();
      const stopped = world.border.calls;
      jest.advanceTimersByTime(60_000);
      expect(world.border.calls).toBe(stopped);
    } finally {
      jest.useRealTimers();
    }
  });

  test('cells read one by one cost a call each, and say when they are too many', async () => {
    const { host } = openWps({ sheets: [longForm(20)] }, { shape: 'first' });
    expect((await host.read()).cell(parseA1('C20')).text).toBe('指标8');
    const big = openWps({ sheets: [longForm(5_000)] }, { shape: 'first' });
    await expect(big.host.read()).rejects.toMatchObject({ code: 'too-large' });
  });
});

/** Columns of a long form whose number format is another in nearly every row, with their periods. */
const VARIED: Readonly<Record<string, number>> = { D: 7, E: 5, F: 7, G: 6 };
const FORMATS = ['0.00', '0%', '0.00%', '#,##0.00', '0', '0.0', '@'];

/** The form with formats that hardly ever repeat in neighbouring rows. */
function variedForm(
  indicators: number,
  pick: (row: number, period: number) => number = (row, period) => row % period,
): SheetFixture {
  const form = longForm(indicators);
  const cells = { ...form.cells };
  for (let row = FIRST; row < FIRST + indicators; row++) {
    for (const [column, period] of Object.entries(VARIED)) {
      const name = `${column}${row}`;
      const held = fullCell(cells[name] ?? null);
      cells[name] = { ...held, format: FORMATS[pick(row, period)]! };
    }
  }
  return { ...form, cells };
}

/** Cells of the indicators whose format is not that of the cell above. */
function differing({ cells }: SheetFixture, indicators: number): number {
  const formatOf = (name: string) => fullCell(cells[name] ?? null).format;
  let count = 0;
  for (let row = FIRST; row < FIRST + indicators; row++) {
    for (const column of Object.keys(VARIED)) {
      if (formatOf(`${column}${row}`) !== formatOf(`${column}${row - 1}`)) count++;
    }
  }
  return count;
}

/** Numbers that look like chance and are the same in every run. */
function chance(seed = 7): (row: number, period: number) => number {
  let state = seed;
  return (_, period) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * period);
  };
}

describe('rows of varied formats', () => {
  const read = async (form: SheetFixture, modes: Partial<Modes> = {}) => {
    const { host, world } = openWps({ sheets: [form] }, modes);
    const sheet = await host.read();
    return { host, world, sheet, calls: world.border.calls };
  };

  test('2,000 of them take at most twice as many calls as cells really differ', async () => {
    for (const form of [variedForm(2_000), variedForm(2_000, chance())]) {
      const cells = differing(form, 2_000);
      expect(cells).toBeGreaterThan(4_000);
      expect((await read(form)).calls).toBeLessThanOrEqual(2 * cells);
    }
  });

  test('formats that recur are asked about many at a time, where this build can be asked so', async () => {
    const form = variedForm(2_000);
    expect((await read(form)).calls).toBeLessThanOrEqual(2_000);
    expect((await read(form, { areas: 'first' })).calls).toBeGreaterThan(8_000);
  });

  test.each(['null', 'first'] as const)(
    'every number and every empty cell has its own format (several areas answer %s)',
    async (areas) => {
      for (const form of [variedForm(400), variedForm(400, chance(11))]) {
        const { sheet } = await read(form, { areas });
        for (let row = FIRST; row < FIRST + 400; row++) {
          for (const column of ['E', 'F', 'G']) {
            const name = `${column}${row}`;
            expect([name, sheet.cell(parseA1(name)).format]).toEqual([
              name,
              fullCell(form.cells[name] ?? null).format,
            ]);
          }
        }
      }
    },
  );

  test('20 of them take no more than 3 for each of their cells beyond a uniform form', async () => {
    const { calls } = await read(variedForm(20));
    expect(calls).toBeLessThanOrEqual((await read(longForm(20))).calls + 3 * 80);
  });

  test('writing 2,000 scores of varied formats costs less than a call each', async () => {
    const { host, world, sheet } = await read(variedForm(2_000));
    const edits = scoresOf(sheet, 2_000);
    const before = world.border.calls;
    const receipt = await host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
    expect(receipt.written).toHaveLength(2_000);
    expect(world.border.calls - before).toBeLessThanOrEqual(2_000);
  });

  test('the page has turns meanwhile, hears how far the read is, and can stop it', async () => {
    const { host } = openWps({ sheets: [variedForm(2_000, chance(3))] });
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const told: number[] = [];
    await host.read({ onProgress: ({ done, total }) => told.push(done / total) });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
    const stop = new AbortController();
    const reading = host.read({ signal: stop.signal, onProgress: () => stop.abort() });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('what is changed in such a turn is read anew; a sheet that never rests is refused', async () => {
    const { host, officer } = openWps({ sheets: [variedForm(2_000, chance(3))] });
    let changes = 0;
    const sheet = await host.read({
      onProgress: () => {
        if (changes++ === 0) void officer.write('长表', `E${FIRST}`, 4711);
      },
    });
    expect(sheet.cell(parseA1(`E${FIRST}`)).value).toBe(4711);
    const restless = host.read({
      onProgress: () => void officer.write('长表', `E${FIRST}`, changes++),
    });
    await expect(restless).rejects.toMatchObject({ name: 'HostError', code: 'busy' });
  });
});
