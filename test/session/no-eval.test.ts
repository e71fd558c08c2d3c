import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as bureau from '../../src/session/bureau/bureau';

/** A page that forbids `eval` reports every attempt; `Function` is the same attempt. */
test('checking a configuration never tries to compile code', () => {
  const { Function: real } = globalThis;
  const tries: unknown[] = [];
  const trap = new Proxy(real, {
    construct(target, args) {
      tries.push(args);
      return Reflect.construct(target, args) as object;
    },
    apply: (target, self, args) => (tries.push(args), Reflect.apply(target, self, args) as unknown),
  });
  globalThis.Function = trap;
  try {
    jest.isolateModules(() => {
      const { parseBureauDefaults } = jest.requireActual<typeof bureau>(
        '../../src/session/bureau/bureau',
      );
      expect(() => parseBureauDefaults({ standard: 7 })).toThrow();
      expect(parseBureauDefaults({ name: '某局' })).toBeDefined();
    });
  } finally {
    globalThis.Function = real;
  }
  expect(tries).toEqual([]);
});

test('every schema is made where compiling was switched off before', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => name.replaceAll('\\', '/'));
  const direct = sources.filter((name) =>
    /from 'zod'/.test(readFileSync(join('src', name), 'utf8')),
  );
  expect(direct).toEqual(['sheet/schema.ts']);
});
