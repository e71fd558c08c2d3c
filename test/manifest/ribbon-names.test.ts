import { readFileSync } from 'node:fs';
import vm from 'node:vm';

interface Click {
  completed: jest.Mock;
}

/** Runs ribbon-stubs.js beside an office.js that has just loaded. */
function stubs() {
  const mapped = new Map<string, (event: Click) => void>();
  const shown = jest.fn(() => Promise.reject(new Error('no pane')));
  const page: Record<string, unknown> = {
    Office: {
      actions: { associate: (name: string, act: (event: Click) => void) => mapped.set(name, act) },
      addin: { showAsTaskpane: shown },
    },
  };
  page['window'] = page;
  vm.runInNewContext(readFileSync('src/commands/ribbon-stubs.js', 'utf8'), page);
  const clicks = page['ribbonClicks'] as {
    names: string[];
    answer(table: Record<string, (event: Click) => void>): void;
    giveUp(): void;
  };
  return { mapped, clicks, shown };
}

const click = (): Click => ({ completed: jest.fn() });

test('the first script of a page answers for every function manifest.xml names', () => {
  const named = [...readFileSync('manifest.xml', 'utf8').matchAll(/<FunctionName>(.*?)</g)];
  const { mapped, clicks } = stubs();
  expect([...mapped.keys()].sort()).toEqual(named.map(([, name]) => name).sort());
  expect([...clicks.names]).toEqual([...mapped.keys()]);
});

test('clicks before the page can act are done in their order, later ones at once', () => {
  const { mapped, clicks } = stubs();
  const done: string[] = [];
  mapped.get('reviewAndWrite')!(click());
  mapped.get('undoWrite')!(click());
  const table = Object.fromEntries(clicks.names.map((name) => [name, () => done.push(name)]));
  clicks.answer(table);
  mapped.get('clearMarks')!(click());
  expect(done).toEqual(['reviewAndWrite', 'undoWrite', 'clearMarks']);
});

test('a page that cannot act lets go of what was clicked, and shows itself', async () => {
  const { mapped, clicks, shown } = stubs();
  const [before, after] = [click(), click()];
  mapped.get('reviewAndWrite')!(before);
  clicks.giveUp();
  mapped.get('reviewAndWrite')!(after);
  await Promise.resolve();
  expect([before, after].map(({ completed }) => completed.mock.calls.length)).toEqual([1, 1]);
  expect(shown).toHaveBeenCalledTimes(1);
});
