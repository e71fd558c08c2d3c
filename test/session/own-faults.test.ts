import { faultOfForm, faultsOfRules } from '../../src/session/own-faults';

const error = new TypeError('x is undefined');

test('a form the product failed at is named by its 1-based row, as our own fault', () => {
  const fault = faultOfForm({ at: { row: 11, column: 0 }, error } as never, 'excel');
  expect(fault).toMatchObject({ kind: 'own', code: null });
  expect(fault.message).toMatch(/^第12行起的自评表在核验时出错，这是本工具的错误/);
  expect(fault.support).toContain('x is undefined');
});

test('each check that could not be made is a fault of its own, by its title', () => {
  const failedRules = [
    { rule: 'all-full', error },
    { rule: 'gone', error },
  ];
  const faults = faultsOfRules({ failedRules } as never, 'wps');
  expect(faults.map(({ message }) => message.slice(0, 11))).toEqual([
    '检查「总分为满分」时出',
    '检查「gone」时出错',
  ]);
  expect(faultsOfRules({ failedRules: [] } as never, 'wps')).toEqual([]);
});
