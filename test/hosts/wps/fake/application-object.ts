import type { Area } from '../../../../src/sheet';
import { areasOf, LAST_COLUMN, LAST_ROW } from './areas';
import { rangeObject } from './range-object';
import { classOf, remote } from './remote';
import { SheetModel } from './sheet-model';
import type { EventHandler, World } from './world';

const EVENTS = [
  'SheetChange',
  'SheetSelectionChange',
  'SheetActivate',
  'WorkbookActivate',
  'WindowActivate',
  'AfterTaskPaneShow',
];

/** The `Application` a page of an add-in finds, over a world. */
export function applicationObject(world: World): object {
  world.carry = (sheet, areas) =>
    areas ? rangeObject(world, sheet, areas) : sheetObject(world, sheet);
  const { border, switches } = world;
  const app = {
    get ActiveWorkbook() {
      if (world.modes.workbook === 'none-throws') throw new Error('jsapi prototype return null');
      return world.modes.workbook === 'none-null' ? null : workbookObject(world);
    },
    get ActiveSheet() {
      if (world.modes.workbook === 'none-throws') throw new Error('jsapi prototype return null');
      return world.modes.workbook === 'none-null' ? null : sheetObject(world, world.active);
    },
    get ActiveCell() {
      if (!world.selected) throw new Error('jsapi prototype return null');
      return rangeObject(world, world.selected.sheet, [world.selected.area]);
    },
    get Workbooks() {
      return remote(border, 'Workbooks', { Count: world.modes.workbook === 'open' ? 1 : 0 });
    },
    // For the sake of VBA macros WPS says it is Excel.
    Name: 'Microsoft Excel',
    Version: '12.1',
    Build: 28043,
    OperatingSystem: 'Windows (64-bit) NT 10.00',
    get Ready() {
      return world.modes.editing === 'no';
    },
    get ApiEvent() {
      return eventsObject(world);
    },
    get PluginStorage() {
      return remote(border, 'PluginStorage', {
        getItem: (key: string) => world.storage.get(key) ?? null,
        setItem: (key: string, value: string | number | boolean) =>
          void world.storage.set(key, value),
      });
    },
    CreateTaskPane(url: string) {
      const pane = { ID: world.panes.length + 1, url, Visible: false };
      world.panes.push(pane);
      return paneObject(world, pane);
    },
    GetTaskPane(id: number) {
      const pane = world.panes[id - 1];
      if (typeof id !== 'number' || !pane) throw new Error('GetTaskPane: 没有这个窗格');
      return paneObject(world, pane);
    },
    Goto(reference: unknown, scroll: boolean) {
      if (classOf(reference) !== 'Range' || typeof scroll !== 'boolean') {
        throw new Error('Goto: 参数错误');
      }
    },
  };
  for (const name of ['ScreenUpdating', 'EnableEvents', 'DisplayAlerts'] as const) {
    Object.defineProperty(app, name, {
      get: () => switches[name],
      set: (on: boolean) => (switches[name] = on),
    });
  }
  return remote(border, 'Application', app);
}

function paneObject(world: World, pane: World['panes'][number]): object {
  return remote(
    world.border,
    'TaskPane',
    Object.assign(pane, { DockPosition: 2, MinWidth: 0, Width: 300 }),
  );
}

function workbookObject(world: World): object {
  return remote(world.border, 'Workbook', {
    FullName: world.fullName,
    Name: world.fullName.split('\\').at(-1),
    Date1904: world.date1904,
    ProtectStructure: world.structureProtected,
    get Worksheets() {
      return sheetsObject(world);
    },
  });
}

function sheetsObject(world: World): object {
  return remote(world.border, 'Sheets', {
    get Count() {
      return world.sheets.length;
    },
    Item(index: number | string) {
      const sheet =
        typeof index === 'number'
          ? world.sheets[index - 1]
          : world.sheets.find(({ name }) => name === index);
      if (!sheet) throw new Error('Sheets.Item: 下标越界');
      return sheetObject(world, sheet);
    },
    Add(before: unknown, after: unknown) {
      if (world.structureProtected) throw new Error('工作簿受保护');
      if (before !== undefined || classOf(after) !== 'Worksheet') throw new Error('Add: 参数错误');
      const number = world.sheets.length + 1;
      const sheet = new SheetModel(`Sheet${number}`, `New${number}`);
      world.sheets.push(sheet);
      world.active = sheet;
      return sheetObject(world, sheet);
    },
  });
}

export function sheetObject(world: World, sheet: SheetModel): object {
  const whole: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
  const target = {
    CodeName: world.modes.codeNames ? sheet.codeName : '',
    get Visible() {
      return sheet.visible;
    },
    get UsedRange() {
      const used = sheet.used() ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return rangeObject(world, sheet, [used]);
    },
    get Cells() {
      return rangeObject(world, sheet, [whole]);
    },
    get ProtectContents() {
      return sheet.isProtected;
    },
    get Protection() {
      return remote(world.border, 'Protection', { AllowFormattingCells: sheet.allowsFormatting });
    },
    get PageSetup() {
      return remote(world.border, 'PageSetup', {
        Orientation: 1,
        PaperSize: 9,
        Zoom: 100 as number | boolean,
        FitToPagesWide: 1 as number | boolean,
        FitToPagesTall: 1 as number | boolean,
      });
    },
    Range(address: string) {
      if (typeof address !== 'string') throw new Error('Range: not an address');
      return rangeObject(world, sheet, areasOf(address));
    },
    Activate() {
      if (sheet.visible !== -1) throw new Error('Activate: the sheet is hidden');
      world.active = sheet;
    },
  };
  Object.defineProperty(target, 'Name', {
    get: () => sheet.name,
    set(name: string) {
      if (world.sheets.some((one) => one !== sheet && one.name === name)) {
        throw new Error('Name: 不能与其他工作表同名');
      }
      sheet.name = name;
    },
  });
  return remote(world.border, 'Worksheet', target);
}

function eventsObject(world: World): object {
  const known = (name: string) => {
    if (!EVENTS.includes(name)) throw new Error(`ApiEvent: no event ${name}`);
  };
  return remote(world.border, 'ApiEvent', {
    AddApiEventListener(name: string, handler: EventHandler) {
      known(name);
      const handlers = world.listeners.get(name) ?? new Set();
      world.listeners.set(name, handlers.add(handler));
    },
    RemoveApiEventListener(name: string, handler: EventHandler) {
      known(name);
      if (!world.listeners.get(name)?.delete(handler)) throw new Error(`${name}: no such handler`);
    },
  });
}
