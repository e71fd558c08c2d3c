import { type EtApplication, listenToRibbon, WpsHost } from '../../../src/hosts/wps';
import { Session } from '../../../src/session';
import { memoryStore } from '../../../src/session/kept/storage';
import { lastingName, lastingNames, parseA1 } from '../../../src/sheet';
import { undo } from '../../../src/hosts/undo';
import { contentAt, editOf, FORM, workbookOf } from '../contract/form-fixture';
import { applicationObject, sheetsOf, type World, worldOf } from './fake';
import { longForm } from './long-form';
import { openWps } from './open-wps';

const REFUSED = { name: 'HostError', code: 'another-workbook' };

/** Opens a second workbook in front: its sheet has the name and the code name of the first one's. */
function openSecond(world: World, name = '另一份.xlsx') {
  return world.open(sheetsOf(workbookOf(FORM)), name);
}

test('a sheet of the workbook behind is refused, whatever is asked of it', async () => {
  const { host, world } = openWps(workbookOf(FORM));
  const sheet = await host.read();
  const second = openSecond(world);
  const edits = [editOf(sheet, 'E4', 4.58)];
  await expect(host.read({ sheet: sheet.sheet })).rejects.toMatchObject(REFUSED);
  await expect(host.readAll({ sheets: [sheet.sheet] })).rejects.toMatchObject(REFUSED);
  await expect(host.select(sheet.sheet, parseA1('E4'))).rejects.toMatchObject(REFUSED);
  await expect(host.apply([{ sheet: sheet.sheet, edits, marks: [] }])).rejects.toMatchObject(
    REFUSED,
  );
  expect(world.selected).toBeNull();
  expect(second.sheets[0]!.cell(parseA1('E4')).value).toBeNull();
  world.front = world.books[0]!;
  const receipt = await host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
  expect(receipt.written).toHaveLength(1);
});

test('an event of a sheet behind names its own workbook', async () => {
  const { host, world } = openWps(workbookOf(FORM));
  const first = await host.workbook();
  const [behind] = world.sheets;
  openSecond(world);
  const named: string[] = [];
  host.onChange(({ sheet }) => named.push(sheet.workbook));
  world.changed(behind!, [{ top: 3, bottom: 3, left: 4, right: 4 }]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(named).toEqual([first.id]);
});

test('a workbook keeps its id when it is saved under another name', async () => {
  const { host, world } = openWps(workbookOf(FORM));
  const before = await host.workbook();
  world.front.name = '自评表（终稿）.xlsx';
  expect(await host.workbook()).toMatchObject({ id: before.id, name: '自评表（终稿）.xlsx' });
  world.front = openSecond(world, '自评表.xlsx');
  expect((await host.workbook()).id).not.toBe(before.id);
});

test('in a build without names, too, a write can be taken back in a pane opened anew', async () => {
  const { host, world } = openWps(workbookOf(FORM), { lacks: ['Names'] });
  const sheet = await host.read();
  const edits = [editOf(sheet, 'E4', 4.58)];
  const receipt = await host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
  const again = new WpsHost(applicationObject(world) as EtApplication);
  expect((await undo(again, receipt)).restored).toHaveLength(1);
  expect(world.sheets[0]!.cell(parseA1('E4')).value).toBeNull();
});

test('a workbook opened under the name of one that was closed is another', async () => {
  const { host, world } = openWps(workbookOf(FORM));
  const before = await host.workbook();
  const [old] = world.books;
  openSecond(world, '第三份.xlsx');
  world.close(old!);
  openSecond(world, '自评表.xlsx');
  const after = await host.workbook();
  expect(after.id).not.toBe(before.id);
  expect(lastingName(after)).not.toBe(lastingName(before));
});

test('a write can be taken back after the workbook was saved under another name, and by another pane', async () => {
  const subject = openWps(workbookOf(FORM));
  const sheet = await subject.host.read();
  const edits = [editOf(sheet, 'E4', 4.58)];
  const receipt = await subject.host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
  subject.world.front.path = 'D:\\上报';
  await subject.officer.reopen();
  expect((await undo(subject.host, receipt)).restored).toHaveLength(1);
  expect(subject.world.sheets[0]!.cell(parseA1('E4')).value).toBeNull();
});

test('two workbooks that were never saved share no receipts', async () => {
  const { host, world } = openWps(workbookOf(FORM));
  Object.assign(world.front, { path: '', name: '工作簿1' });
  const first = await host.workbook();
  expect(first.place).toBe('');
  const sheet = await host.read();
  const edits = [editOf(sheet, 'E4', 4.58)];
  const receipt = await host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
  expect(receipt.workbook).toBe(lastingName(first));
  const [old] = world.books;
  world.open(sheetsOf(workbookOf(FORM)), '工作簿1', '');
  world.close(old!);
  world.front.active.own(parseA1('E4')).value = 4.58;
  await expect(undo(host, receipt)).rejects.toMatchObject(REFUSED);
  expect(world.active.cell(parseA1('E4')).value).toBe(4.58);
});

test('a workbook that takes no names is known by its place', async () => {
  const { host, world } = openWps(workbookOf(FORM), { lacks: ['Names'] });
  const sheet = await host.read();
  const edits = [editOf(sheet, 'E4', 4.58)];
  const receipt = await host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
  expect(receipt.workbook).toBe(world.fullName);
  expect(lastingName(await host.workbook())).toBe(world.fullName);
});

test('looking writes no name into the workbook; marks alone do not either', async () => {
  const { host, world } = openWps(workbookOf(FORM));
  const { sheet } = await host.read();
  await host.workbook();
  await host.apply([{ sheet, edits: [], marks: [{ cell: parseA1('E4'), kind: 'x' }] }]);
  expect(world.front.names.size).toBe(0);
});

describe('the workbook in front changes at one of the turns of 核验并写回', () => {
  /** Runs the task and brings the other workbook to the front at the turn of that number. */
  async function switchedAt(turn: number) {
    const form = longForm(20);
    const { host, world } = openWps({ sheets: [form] });
    let turns = -Infinity;
    const first = world.front;
    const second = world.open(sheetsOf({ sheets: [form] }), '另一份.xlsx');
    world.front = first;
    const arrive = () => {
      if (turns++ === turn) world.front = second;
    };
    const session = new Session(withTurns(host, arrive), { store: memoryStore() });
    await session.check();
    const timer = jest.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void) =>
      setImmediate(() => {
        arrive();
        work();
      })) as unknown as typeof setTimeout);
    turns = 0;
    await session.write();
    timer.mockRestore();
    session.stop();
    return { session, first: first.sheets[0]!, second: second.sheets[0]!, turns };
  }

  test('and no cell of the other one is ever written', async () => {
    const filled = ({ cells }: { cells: Map<string, { value: unknown }> }) =>
      [...cells.values()].filter(({ value }) => value !== null).length;
    const before = sheetsOf({ sheets: [longForm(20)] })[0]!;
    const whole = await switchedAt(Infinity);
    expect(filled(whole.first)).toBeGreaterThan(filled(before) + 20);
    expect(whole.turns).toBeGreaterThan(10);
    let refused = 0;
    for (let turn = 0; turn < whole.turns; turn++) {
      const { second, first, session } = await switchedAt(turn);
      expect([turn, second.conditions, [...second.cells]]).toEqual([turn, [], [...before.cells]]);
      // All or nothing: a write that began is finished where it began.
      const now = filled(first);
      expect([turn, [filled(before), filled(whole.first)].includes(now)]).toEqual([turn, true]);
      if (now === filled(whole.first)) continue;
      refused++;
      expect([turn, session.state.fault]).not.toEqual([turn, null]);
    }
    expect(refused).toBeGreaterThan(3);
  });
});

/** The host, calling `arrive` before each of its calls begins and after it has ended. */
function withTurns(host: WpsHost, arrive: () => void): WpsHost {
  return new Proxy(host, {
    get(target, name) {
      const member = Reflect.get(target, name, target) as unknown;
      if (typeof member !== 'function') return member;
      const isWaitedFor = !String(name).startsWith('on');
      return (...args: unknown[]) => {
        if (isWaitedFor) arrive();
        const result: unknown = member.apply(target, args);
        return isWaitedFor ? (result as Promise<unknown>).finally(arrive) : result;
      };
    },
  });
}

test('reads what the snapshot began with, although another came to the front meanwhile', async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 40_000 }, (_, row) => [`A${row + 1}`, row + 1]),
  );
  const { host, world } = openWps(workbookOf({ name: '大', cells }));
  const reading = host.read();
  await new Promise((resolve) => setTimeout(resolve));
  openSecond(world);
  expect((await reading).cell(parseA1('A40000')).value).toBe(40_000);
  expect(contentAt(await host.read(), 'A4').value).toBe('开放天数');
});

test('two panes over two workbooks share what is remembered, and each takes back its own', async () => {
  const form = longForm(20);
  const { host, world } = openWps({ sheets: [form] });
  const [first] = world.books;
  const store = memoryStore();
  const one = new Session(host, { store });
  await one.write();
  const second = world.open(sheetsOf({ sheets: [form] }), '另一份.xlsx');
  const other = new Session(new WpsHost(applicationObject(world) as EtApplication), { store });
  await other.write();
  const filled = (book: typeof second) =>
    [...book.sheets[0]!.cells.values()].filter(({ value }) => value !== null).length;
  const [before, after] = [filled(worldOf({ sheets: [form] }, {}).front), filled(first!)];
  expect([after > before, filled(second)]).toEqual([true, after]);
  // The pane of the first workbook is clicked while the second is in front.
  await one.undo();
  expect(one.state.fault).toMatchObject({ code: 'another-workbook' });
  expect([filled(first!), filled(second)]).toEqual([after, after]);
  await other.undo();
  expect([filled(first!), filled(second)]).toEqual([after, before]);
  world.front = first!;
  await one.undo();
  expect([filled(first!), filled(second)]).toEqual([before, before]);
  expect(store.get('receipts')).toBeNull();
  one.stop();
  other.stop();
});

test('an order of the ribbon is carried out by one pane, whichever looks first', async () => {
  jest.useFakeTimers();
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const taken: string[] = [];
  const stops = ['one', 'other'].map((pane) =>
    listenToRibbon(storage, (command) => taken.push(`${pane} ${command}`)),
  );
  kept.set('jixiao_check_command', 'reviewAndWrite 1');
  await jest.advanceTimersByTimeAsync(2_000);
  for (const stop of stops) stop();
  jest.useRealTimers();
  expect(taken).toEqual(['one reviewAndWrite']);
});

test('what was kept under a tag the workbook then did not take is still its own', async () => {
  const { host, world } = openWps(workbookOf(FORM));
  const sheet = await host.read();
  const planned = lastingName(await host.workbook());
  world.modes.lacks = ['Names'];
  const edits = [editOf(sheet, 'E4', 4.58)];
  const receipt = await host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
  expect(receipt.workbook).not.toBe(planned);
  expect(lastingNames(await host.workbook())).toEqual(
    expect.arrayContaining([planned, receipt.workbook]),
  );
  expect((await undo(host, { ...receipt, workbook: planned })).restored).toHaveLength(1);
});
