import { findApplication } from '../../../src/hosts/wps';
import { applicationObject, worldOf } from './fake';

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
