import { findApplication, waitForApplication } from '../../../../src/hosts/wps';
import { applicationObject, worldOf } from '../fake';

const app = () => applicationObject(worldOf({ sheets: [{ name: '表', cells: {} }] }));

test('takes the object current builds inject', () => {
  const Application = app();
  expect(findApplication({ Application, wps: Application })).toBe(Application);
});

test('takes what older builds give: a function of wps, or wps itself', () => {
  const older = app();
  expect(findApplication({ wps: { EtApplication: () => older } })).toBe(older);
  expect(findApplication({ wps: { Application: older } })).toBe(older);
  expect(findApplication({ wps: older })).toBe(older);
});

test('finds nothing outside WPS, and nothing in 文字', () => {
  expect(findApplication({})).toBeNull();
  expect(findApplication({ Application: { Documents: {} } })).toBeNull();
});

test('uses an object that can be called, and never calls it', () => {
  const wps = Object.assign(
    () => {
      throw new Error('called');
    },
    { Workbooks: { Count: 1 } },
  );
  expect(findApplication({ wps })).toBe(wps);
  const Application = Object.assign(() => null, { Workbooks: { Count: 1 } });
  expect(findApplication({ wps: { Application } })).toBe(Application);
});

test('a member that throws is passed over', () => {
  const older = app();
  const wps = {
    get Application() {
      throw new Error('jsapi prototype return null');
    },
    EtApplication: () => older,
  };
  expect(findApplication({ wps })).toBe(older);
});

test('waits for an object that is put in late, and gives up after ten seconds', async () => {
  jest.useFakeTimers();
  try {
    const globals: { Application?: object } = {};
    const waiting = waitForApplication(globals);
    await jest.advanceTimersByTimeAsync(3_000);
    globals.Application = app();
    await jest.advanceTimersByTimeAsync(400);
    expect(await waiting).toBe(globals.Application);
    const nothing = waitForApplication({});
    await jest.advanceTimersByTimeAsync(11_000);
    expect(await nothing).toBeNull();
  } finally {
    jest.useRealTimers();
  }
});
