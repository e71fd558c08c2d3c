import { HostError } from '../../../src/sheet';
import { memoryStore, Session } from '../../../src/session';
import { ExcelFault } from './host/faults';
import { expectNoGaps, startExcel } from './start-excel';

afterEach(expectNoGaps);

/** An Excel in which no event can be registered. */
function deaf() {
  const excel = startExcel();
  excel.program.checkpoint = ({ Name }) => {
    if (/^_Register/.test(Name)) throw new ExcelFault('AccessDenied');
  };
  return excel;
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

test('events that cannot be registered are told, and nothing is left unhandled', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const { host } = deaf();
  const lost: HostError[] = [];
  host.onLost((reason) => lost.push(reason));
  const stops = [host.onChange(() => undefined), host.onSelect(() => undefined)];
  await soon();
  for (const stop of stops) stop();
  await soon();
  process.off('unhandledRejection', note);
  expect(lost.map((reason) => reason instanceof HostError)).toEqual([true, true]);
  expect(unhandled).toEqual([]);
});

test('the pane says that changes are not followed', async () => {
  const { host } = deaf();
  const session = new Session(host, { store: memoryStore(), quiet: 1 });
  await session.start();
  await soon();
  expect(session.state.liveFault?.message).toMatch(/^表格变动未能跟踪/);
  session.stop();
});

test('a registration that is never answered is told after a minute and a half', async () => {
  jest.useFakeTimers();
  const { program, host } = startExcel();
  program.fate = () => 'lost';
  const lost: HostError[] = [];
  host.onLost((reason) => lost.push(reason));
  const stops = [host.onChange(() => undefined), host.onSelect(() => undefined)];
  await jest.advanceTimersByTimeAsync(60_000);
  expect(lost).toEqual([]);
  await jest.advanceTimersByTimeAsync(40_000);
  expect(lost).toHaveLength(2);
  for (const stop of stops) stop();
  jest.useRealTimers();
});

test('the message is a click that checks again', async () => {
  const { host, sheet } = deaf();
  sheet.type('A1', '部门');
  const session = new Session(host, { store: memoryStore(), quiet: 1 });
  await session.start();
  await soon();
  expect(session.state.liveFault).toMatchObject({
    message: '表格变动未能跟踪，点此重新核验',
    again: true,
  });
  session.stop();
});
