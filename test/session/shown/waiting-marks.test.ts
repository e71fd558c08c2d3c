import { a1, parseA1 } from '../../../src/sheet';
import { memoryStore, Session } from '../../../src/session';
import { BOOKS } from '../books';
import { DeskHost } from '../desk-host';

async function written(settings: { liveMarks?: boolean; live?: boolean } = {}) {
  const desk = new DeskHost(BOOKS['mistakes.xlsx']!(), { marksCostUndo: true });
  const session = new Session(desk, { store: memoryStore(), quiet: 1 });
  await session.start();
  await session.change(settings);
  await session.write();
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve, 80));
    const { missing, left } = session.waitingMarks;
    return { missing: missing.map(a1), left: left.map(a1) };
  };
  return { desk, session, settled };
}

test('after a write no mark waits', async () => {
  const { session, settled } = await written();
  expect(await settled()).toEqual({ missing: [], left: [] });
  session.stop();
});

test('a mark that stays until the next click is said to, and is gone after it', async () => {
  const { desk, session, settled } = await written();
  await desk.type(parseA1('H20'), '按要求于11月7日正式对外开放');
  expect(await settled()).toEqual({ missing: [], left: ['H20'] });
  await session.check();
  expect((await settled()).left).toEqual([]);
  session.stop();
});

test('so is one that comes only with the next click', async () => {
  const { desk, session, settled } = await written();
  await desk.type(parseA1('H20'), '按要求于11月7日正式对外开放');
  await settled();
  await session.check();
  await desk.type(parseA1('H20'), null);
  expect(await settled()).toEqual({ missing: ['H20'], left: [] });
  session.stop();
});

test('nothing waits where marks move live', async () => {
  const { desk, session, settled } = await written({ liveMarks: true });
  await desk.type(parseA1('H20'), '按要求于11月7日正式对外开放');
  expect(await settled()).toEqual({ missing: [], left: [] });
  session.stop();
});

test('只核验 moves no mark in a workbook that was opened to be read', async () => {
  const { desk, session } = await written();
  const real = desk.workbook.bind(desk);
  desk.workbook = async () => ({ ...(await real()), readOnly: true });
  const apply = jest.spyOn(desk, 'apply');
  await desk.type(parseA1('H20'), '按要求于11月7日正式对外开放');
  await session.check();
  expect(apply).not.toHaveBeenCalled();
  desk.workbook = real;
  await session.check();
  expect(apply).toHaveBeenCalledTimes(1);
  session.stop();
});
