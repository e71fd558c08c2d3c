import { type NewSheet, parseA1 } from '../../src/sheet';
import { faultOfForm, faultsOfRules, memoryStore, Session } from '../../src/session';
import type { RuleInput } from '../../src/rules';
import type * as rule from '../../src/rules/reason/reason-missing';
import type * as scoring from '../../src/scoring';
import { newWorkbook } from '../../src/hosts/file/ooxml/change/new-workbook';
import { sampleSheetOf, stack } from '../../scripts/samples/variants';
import { MUSEUM } from './books';
import { DeskHost } from './desk-host';

/** Which part of the product breaks down inside, as a fault of our own would. */
const mockBroken = { form: false, allForms: false, rule: false };

jest.mock('../../src/scoring', () => {
  const real = jest.requireActual<typeof scoring>('../../src/scoring');
  return {
    ...real,
    scoreForm: (...args: Parameters<typeof real.scoreForm>) => {
      const isSecond = args[0].area.top > 0;
      if (mockBroken.allForms || (mockBroken.form && isSecond))
        throw new TypeError('a fault inside');
      return real.scoreForm(...args);
    },
  };
});
jest.mock('../../src/rules/reason/reason-missing', () => {
  const { reasonMissing } = jest.requireActual<typeof rule>(
    '../../src/rules/reason/reason-missing',
  );
  return {
    reasonMissing: {
      ...reasonMissing,
      check: (input: RuleInput) => {
        if (mockBroken.rule) throw new TypeError('a fault inside the rule');
        return reasonMissing.check(input);
      },
    },
  };
});

beforeEach(() => Object.assign(mockBroken, { form: false, allForms: false, rule: false }));

/** Two forms, one below the other, each with a blank score and a wrong total to be written. */
const TWICE = stack(MUSEUM, MUSEUM);

/** The row (0-based) where the second begins: `stack` leaves two rows between. */
const TOP_OF_SECOND = Math.max(...MUSEUM.cells.map(({ at }) => at.row)) + 3;

function open(sheet: NewSheet = TWICE, ...others: NewSheet[]) {
  const desk = new DeskHost(newWorkbook([sheet, ...others]));
  return { desk, session: new Session(desk, { store: memoryStore(), quiet: 5 }) };
}

function shown({ state: { screen } }: Session) {
  if (screen.kind !== 'result') throw new Error(`the screen is ${screen.kind}`);
  return screen.review;
}

/** Which of the cells hold something: of both forms the blank score and the total. */
async function held(desk: DeskHost): Promise<string[]> {
  const sheet = await desk.read();
  const below = TOP_OF_SECOND;
  return [20, 23, below + 20, below + 23].map((row) => sheet.cell(parseA1(`G${row}`)).text);
}

describe('a form that breaks down inside', () => {
  it('leaves the other form of its sheet reviewed and shown, and is said to be our own fault', async () => {
    const { session } = open();
    mockBroken.form = true;
    await session.check();
    const { reviews, failed } = shown(session);
    expect(reviews.map(({ form }) => form.area.top)).toEqual([0]);
    expect(failed).toHaveLength(1);
    expect(session.state.fault).toBeNull();
    const fault = faultOfForm(failed[0]!, 'file');
    expect(fault).toMatchObject({ kind: 'own', code: null });
    expect(fault.message).toContain('这是本工具的错误，不是表格的问题');
    expect(fault.message).not.toMatch(/请核实/);
    expect(fault.support).toContain('a fault inside');
    expect(fault.support).not.toContain('博物馆');
  });

  it('has nothing written into it, while the other form is written', async () => {
    const { session, desk } = open();
    const before = await held(desk);
    mockBroken.form = true;
    await session.write();
    const after = await held(desk);
    expect(after.slice(0, 2)).toEqual(['4.58', '90.28']);
    expect(after.slice(2)).toEqual(before.slice(2));
  });

  it('keeps the marks an earlier review gave it', async () => {
    const { session, desk } = open();
    await session.write();
    const marks = async () =>
      (await desk.read()).marks.filter(({ cell }) => cell.row >= TOP_OF_SECOND).length;
    const before = await marks();
    expect(before).toBeGreaterThan(0);
    mockBroken.form = true;
    await session.write();
    expect(await marks()).toBe(before);
  });

  it('is a fault with the technical text where it is the only one', async () => {
    const { session, desk } = open();
    mockBroken.allForms = true;
    await session.write();
    expect(session.state.screen.kind).toBe('welcome');
    expect(session.state.fault).toMatchObject({ kind: 'own', message: '出错了，表格未被改动。' });
    expect(session.state.fault!.support).toContain('a fault inside');
    expect((await held(desk))[0]).toBe('');
  });

  it('takes no other sheet of 整本核验 with it', async () => {
    const { session } = open({ ...MUSEUM, name: '好的' }, { ...TWICE, name: '坏了一张' });
    mockBroken.form = true;
    await session.book.check();
    const { forms, failed, others } = session.state.book!;
    expect(forms.map(({ sheet }) => sheet.name)).toEqual(['好的', '坏了一张']);
    expect(failed.map(({ sheet }) => sheet.name)).toEqual(['坏了一张']);
    expect(others).toEqual([]);
  });
});

describe('a rule that breaks down inside', () => {
  it('is told as our own fault, leaves the other rules heard, and lets nothing be written', async () => {
    const { session, desk } = open(MUSEUM);
    mockBroken.rule = true;
    await session.write();
    const [review] = shown(session).reviews;
    expect(review!.failedRules.map(({ rule: id }) => id)).toEqual(['reason-missing']);
    expect(review!.findings.map(({ rule: id }) => id)).toContain('score-missing');
    expect(review!.verdict).not.toBe('ready');
    expect(review!.edits).toEqual([]);
    expect((await held(desk))[0]).toBe('');
    const [fault] = faultsOfRules(review!, 'file');
    expect(fault!.message).toMatch(/^检查「缺少偏差原因」时出错，这是本工具的错误/);
    expect(fault!.support).toContain('a fault inside the rule');
  });

  it('keeps a form without any other fault from being ready', async () => {
    const { session } = open(sampleSheetOf(2));
    await session.check();
    expect(shown(session).reviews[0]!.verdict).toBe('ready');
    mockBroken.rule = true;
    await session.check();
    const [review] = shown(session).reviews;
    expect(review!.verdict).toBe('needs-review');
    expect(review!.checks).toMatchObject({ failed: 0, review: 0 });
  });
});
