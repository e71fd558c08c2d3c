import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { built } from '../../scripts/built';

const ROOT = resolve(__dirname, '../..');

let addin: string;
beforeAll(async () => (addin = join(await built('wps'), 'addin')), 300_000);

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

test('every script parses as ES2019, as classic script', () => {
  const scripts = filesIn(addin).filter((path) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThanOrEqual(3);
  for (const path of scripts) {
    const source = readFileSync(path, 'utf8');
    expect(() => parse(source, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  }
});

test('what the ribbon runs parses as ES5', () => {
  for (const name of ['main.js', 'js/ribbon.js']) {
    const source = readFileSync(join(addin, name), 'utf8');
    expect(() => parse(source, { ecmaVersion: 5 })).not.toThrow();
  }
});

test('the pane is one script and one style sheet, without modules or further chunks', () => {
  const emitted = readdirSync(addin).sort();
  expect(emitted.filter((name) => /\.(js|css)$/.test(name))).toEqual([
    'bureau.js',
    'main.js',
    'taskpane.css',
    'taskpane.js',
  ]);
  const page = readFileSync(join(addin, 'taskpane.html'), 'utf8');
  expect(page).not.toMatch(/type="module"|https?:\/\//);
  expect(page).toMatch(/<script src="taskpane\.js\?[\d.]+"><\/script>/);
  expect(page).toMatch(/connect-src 'none'/);
});

test('the ribbon file starts as WPS demands, and every callback and picture exists', () => {
  const ribbon = readFileSync(join(addin, 'ribbon.xml'), 'utf8');
  expect(ribbon.startsWith('<customUI')).toBe(true);
  const page = pageOfRibbon();
  for (const [, callback] of ribbon.matchAll(/(?:onLoad|onAction|getImage)="(\w+)"/g)) {
    expect(typeof page.window[callback!]).toBe('function');
  }
  const ids = [...ribbon.matchAll(/<button id="(\w+)"/g)].map(([, id]) => id!);
  expect(ids).toHaveLength(4);
  for (const Id of ids) {
    const image = page.window['GetImage']!({ Id }) as string;
    expect(statSync(join(addin, image)).size).toBeGreaterThan(100);
  }
});

test('the ribbon has the group, the buttons and the words of the one in Excel', () => {
  const excel = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const ribbon = readFileSync(join(addin, 'ribbon.xml'), 'utf8');
  const inExcel = (id: string) => new RegExp(`id="${id}" DefaultValue="([^"]+)"`).exec(excel)![1]!;
  expect(ribbon).toContain(`<group id="jixiaoGroup" label="${inExcel('Group.Label')}">`);
  for (const name of ['Review', 'Pane', 'Clear', 'Undo']) {
    expect(ribbon).toContain(`id="jixiao${name}" label="${inExcel(`${name}.Label`)}"`);
  }
  for (const name of ['Pane', 'Clear', 'Undo']) {
    expect(ribbon).toContain(`supertip="${inExcel(`${name}.Tip`)}"`);
  }
});

interface Pane {
  ID: number;
  Visible: boolean;
  url: string;
  [key: string]: unknown;
}

interface RibbonPage {
  readonly window: Record<string, (control: { Id: string }) => unknown>;
  readonly panes: Pane[];
  readonly storage: Map<string, string>;
}

/** The shell as WPS runs it, in a page of its own. */
function pageOfRibbon(href = 'file:///C:/jsaddons/jixiao-check_1.0.0/index.html?a=1'): RibbonPage {
  const panes: Pane[] = [];
  const storage = new Map<string, string>();
  const Application = {
    PluginStorage: {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => void storage.set(key, value),
    },
    CreateTaskPane(url: string) {
      const pane = { ID: panes.length + 1, Visible: false, url };
      panes.push(pane);
      return pane;
    },
    GetTaskPane(id: number) {
      const pane = panes.find(({ ID }) => ID === id);
      if (!pane) throw new Error('no such pane');
      return pane;
    },
  };
  const window = {} as RibbonPage['window'];
  const source = readFileSync(join(addin, 'js/ribbon.js'), 'utf8');
  runInNewContext(source, { window, Application, location: { href } });
  return { window, panes, storage };
}

test('opening makes one pane, shows it again later, and makes another when it is gone', () => {
  const { window, panes, storage } = pageOfRibbon();
  expect(panes).toEqual([]);
  expect(window['OnAction']!({ Id: 'jixiaoPane' })).toBe(true);
  expect(panes[0]).toMatchObject({
    Visible: true,
    DockPosition: 2,
    url: 'file:///C:/jsaddons/jixiao-check_1.0.0/taskpane.html',
  });
  panes[0]!.Visible = false;
  window['OnAction']!({ Id: 'jixiaoPane' });
  expect(panes).toHaveLength(1);
  expect(panes[0]!.Visible).toBe(true);
  panes[0]!.ID = 99;
  window['OnAction']!({ Id: 'jixiaoPane' });
  expect(panes).toHaveLength(2);
  expect(storage.has('jixiao_check_command')).toBe(false);
});

test('a button leaves its order for the pane', () => {
  const { window, storage, panes } = pageOfRibbon();
  window['OnAction']!({ Id: 'jixiaoUndo' });
  expect(storage.get('jixiao_check_command')).toMatch(/^undoWrite \d+$/);
  expect(panes[0]!.Visible).toBe(true);
});

test('nothing opens by itself when WPS loads the add-in', () => {
  const { window, panes } = pageOfRibbon();
  expect((window['OnAddinLoad'] as unknown as () => unknown)()).toBe(true);
  expect(panes).toEqual([]);
});
