import type { Edit, Mark, SheetSnapshot } from '../../../src/sheet';
import { parseA1 } from '../../../src/sheet';
import { editOf } from '../contract/form-fixture';
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
    const [few] = costs;
    expect(costs.map(({ read }) => read)).toEqual(SIZES.map(() => few!.read));
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

  test('writing stays within 30 + 16 for each run of edits', () => {
    expect(costs[2]!.write).toBeLessThanOrEqual(30 + 16);
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

  test('cells read one by one cost a call each, and say when they are too many', async () => {
    const { host } = openWps({ sheets: [longForm(20)] }, { shape: 'first' });
    expect((await host.read()).cell(parseA1('C20')).text).toBe('指标8');
    const big = openWps({ sheets: [longForm(5_000)] }, { shape: 'first' });
    await expect(big.host.read()).rejects.toMatchObject({ code: 'too-large' });
  });
});
