import { type Area, contains } from '../../../../src/sheet';
import { placeOf } from '../../contract/cell-key';
import { areasOf, LAST_COLUMN, LAST_ROW } from './areas';
import { partsOf, rangeObject } from './range-object';
import { classOf, remote } from './remote';
import { SheetModel } from './sheet-model';
import type { Book, EventHandler, World } from './world';

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
      return world.modes.workbook === 'none-null' ? null : workbookObject(world, world.front);
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
      const isOpen = world.modes.workbook === 'open';
      return remote(border, 'Workbooks', {
        Count: isOpen ? world.books.length : 0,
        Item(index: number) {
          const book = world.books[index - 1];
          if (!isOpen || !book) throw new Error('Workbooks.Item: 下标越界');
          return workbookObject(world, book);
        },
      });
    },
    get WorksheetFunction() {
      return functionsObject(world);
    },
    // For the sake of VBA macros WPS says it is Excel.
    Name: 'Microsoft Excel',
    Version: '12.1',
    Build: 28043,
    OperatingSystem: 'Windows (64-bit) NT 10.00',
    get Ready() {
      if (world.modes.ready === 'throws') throw new Error('Ready: 没有这个属性');
      return world.modes.ready === 'unknown' ? undefined : world.modes.editing === 'no';
    },
    get ApiEvent() {
      return eventsObject(world);
    },
    get Env() {
      return remote(border, 'Env', {
        GetAppDataPath: () => 'C:/Users/li/AppData/Roaming',
        GetHomePath: () => 'C:/Users/li',
      });
    },
    get FileSystem() {
      return remote(border, 'FileSystem', {
        Exists: (path: string) => world.files.has(path),
        ReadFile: (path: string) => world.files.get(path),
      });
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
      set(on: boolean) {
        const left = world.stubborn[name] ?? 0;
        if (on && left > 0) world.stubborn[name] = left - 1;
        else switches[name] = on;
      },
    });
  }
  for (const name of world.modes.lacks) delete (app as Record<string, unknown>)[name];
  return remote(border, 'Application', app);
}

/** What worksheet functions say of a range; cells outside the sheet's contents are empty. */
function functionsObject(world: World): object {
  return remote(world.border, 'WorksheetFunction', {
    CountA(range: object) {
      const { sheet, areas } = partsOf(range);
      return [...sheet.cells].filter(([key, { value, formula }]) => {
        const isFilled = value !== null || formula !== null;
        return isFilled && areas.some((area) => contains(area, placeOf(key)));
      }).length;
    },
    IsNumber(range: object) {
      const { sheet, areas } = partsOf(range);
      const { top: row, left: column } = areas[0]!;
      return typeof sheet.cell({ row, column }).value === 'number';
    },
  });
}

/** Defined names of a workbook or a sheet, by name or by number. */
function namesObject(
  world: World,
  names: Map<string, { formula: string; visible: boolean }>,
  isProtected: boolean,
): object {
  const nameObject = (name: string) => {
    const found = names.get(name);
    if (!found) throw new Error('Names.Item: 没有这个名称');
    return remote(world.border, 'Name', {
      Name: name,
      RefersTo: found.formula,
      Visible: found.visible,
    });
  };
  return remote(world.border, 'Names', {
    get Count() {
      return names.size;
    },
    Item: (index: number | string) =>
      nameObject(typeof index === 'string' ? index : ([...names.keys()][index - 1] ?? '')),
    Add(name: string, formula: string, visible: boolean) {
      if (isProtected) throw new Error('工作簿受保护');
      if (!/^[A-Za-z_][\w.]*$/.test(name) || !formula.startsWith('=')) {
        throw new Error('Names.Add: 参数错误');
      }
      names.set(name, { formula, visible });
      return nameObject(name);
    },
  });
}

function paneObject(world: World, pane: World['panes'][number]): object {
  return remote(
    world.border,
    'TaskPane',
    Object.assign(pane, { DockPosition: 2, MinWidth: 0, Width: 300 }),
  );
}

function workbookObject(world: World, book: Book): object {
  const target = {
    get FullName() {
      if (!book.isOpen) throw new Error('jsapi prototype return null');
      return book.fullName;
    },
    get Name() {
      return book.name;
    },
    get Path() {
      return book.path;
    },
    get ReadOnly() {
      return book.readOnly;
    },
    get Date1904() {
      return book.date1904;
    },
    get ProtectStructure() {
      return book.structureProtected;
    },
    get ActiveSheet() {
      return sheetObject(world, book.active);
    },
    get Names() {
      return namesObject(world, book.names, book.structureProtected);
    },
    get Worksheets() {
      return sheetsObject(world, book);
    },
  };
  if (world.modes.lacks.includes('Names')) delete (target as Record<string, unknown>)['Names'];
  return remote(world.border, 'Workbook', target);
}

function sheetsObject(world: World, book: Book): object {
  return remote(world.border, 'Sheets', {
    get Count() {
      return book.sheets.length;
    },
    Item(index: number | string) {
      const sheet =
        typeof index === 'number'
          ? book.sheets[index - 1]
          : book.sheets.find(({ name }) => name === index);
      if (!sheet) throw new Error('Sheets.Item: 下标越界');
      return sheetObject(world, sheet);
    },
    Add(before: unknown, after: unknown) {
      if (book.structureProtected) throw new Error('工作簿受保护');
      if (before !== undefined || classOf(after) !== 'Worksheet') throw new Error('Add: 参数错误');
      const number = nextNumber(book);
      const sheet = new SheetModel(`Sheet${number}`, `New${number}`);
      book.sheets.push(sheet);
      book.active = sheet;
      return sheetObject(world, sheet);
    },
  });
}

/** New sheets never get a code name that was used before. */
let added = 0;
function nextNumber(book: Book): number {
  added++;
  return book.sheets.length + added;
}

export function sheetObject(world: World, sheet: SheetModel): object {
  const whole: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
  const target = {
    CodeName: world.modes.codeNames ? sheet.codeName : '',
    get Parent() {
      return workbookObject(world, world.bookOf(sheet));
    },
    get Names() {
      return namesObject(world, sheet.names, false);
    },
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
    Copy(before: undefined, after: unknown) {
      const book = world.bookOf(sheet);
      if (book.structureProtected) throw new Error('工作簿受保护');
      if (before !== undefined || classOf(after) !== 'Worksheet') throw new Error('Copy: 参数错误');
      if (world.modes.lost === 'copies') return;
      const copy = sheet.copy(`${sheet.name} (2)`, `Copy${nextNumber(book)}`);
      book.sheets.splice(book.sheets.indexOf(sheet) + 1, 0, copy);
      book.active = copy;
    },
    Delete() {
      const book = world.bookOf(sheet);
      if (world.switches.DisplayAlerts) throw new Error('Delete: asks the officer');
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      if (book.active === sheet) book.active = book.sheets[0]!;
    },
  };
  for (const name of world.modes.lacks) delete (target as Record<string, unknown>)[name];
  Object.defineProperty(target, 'Name', {
    get() {
      // the object of a sheet that was deleted stays and answers nothing any more
      world.bookOf(sheet);
      return sheet.name;
    },
    set(name: string) {
      if (world.bookOf(sheet).sheets.some((one) => one !== sheet && one.name === name)) {
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
