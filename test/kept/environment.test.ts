interface Environment {
  readonly global: Record<string, unknown> & { readonly process: typeof process };
  teardown(): Promise<void>;
}

const KeptEnvironment =
  jest.requireActual<new (config: object, context: object) => Environment>('./environment');

const environmentOf = (testPath: string) =>
  new KeptEnvironment(
    {
      globalConfig: {},
      projectConfig: { testEnvironmentOptions: {}, fakeTimers: {}, globals: {} },
    },
    { testPath },
  );

test('the next file finds the same global object as it was', async () => {
  const first = environmentOf(__filename);
  const { Date: clock, setTimeout: timer } = first.global;
  const { exit } = first.global.process;
  Object.assign(first.global, { Date: null, left: 1, [Symbol.for('left')]: 1 });
  delete first.global['setTimeout'];
  first.global.process.env['LEFT'] = '1';
  first.global.process.exit = () => undefined as never;
  await first.teardown();
  const next = environmentOf(__filename);
  expect(next.global).toBe(first.global);
  expect(next.global['Date']).toBe(clock);
  expect(next.global['setTimeout']).toBe(timer);
  expect(Reflect.ownKeys(next.global)).not.toContain('left');
  expect(Reflect.ownKeys(next.global)).not.toContain(Symbol.for('left'));
  expect(next.global.process.env['LEFT']).toBeUndefined();
  expect(next.global.process.exit).toBe(exit);
});

test('a file that counts what the product does has one of its own', () => {
  const kept = environmentOf(__filename);
  const own = environmentOf(require.resolve('../form/growth.test'));
  expect(own.global).not.toBe(kept.global);
  expect(environmentOf(__filename).global).toBe(kept.global);
});
