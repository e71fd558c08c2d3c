import { a1, parseA1 } from '../../../src/sheet';
import { applicationObject, officerOf, worldOf } from '../../hosts/wps/fake';
import type { SheetFixture, WorkbookFixture } from '../../hosts/contract/workbook-fixture';

/** What WPS puts into a page before its scripts run: here over the fake and a workbook given to it. */
const page = window as unknown as {
  workbook: WorkbookFixture;
  Application: object;
  wps: object;
  hands: object;
};
const world = worldOf(page.workbook);
const officer = officerOf(world, () => undefined);
page.Application = applicationObject(world);
page.wps = page.Application;
world.panes.push({ ID: 1, url: location.href, Visible: true });
world.storage.set('jixiao_check_pane_et', '1');

const active = () => world.active.name;

/** What the test does as the officer, and sees. */
const hands = {
  type: (cell: string, value: SheetFixture['cells'][string]) =>
    officer.write(active(), cell, value as number | string | null),
  value: (cell: string) => world.active.cell(parseA1(cell)).value,
  marks: () =>
    world.active.conditions.flatMap(({ areas }) =>
      areas.map(({ top: row, left: column }) => a1({ row, column })),
    ),
  /** Begins to type in a cell, or ends it. */
  edit: (isEditing: boolean) => void (world.modes.editing = isEditing ? 'throws' : 'no'),
  selected: () =>
    world.selected && a1({ row: world.selected.area.top, column: world.selected.area.left }),
  active,
  sheets: () => world.sheets.map(({ name }) => name),
  paneIsOpen: () => world.panes[0]!.Visible,
  /** Clicks a button of the ribbon, which runs in another page. */
  ribbon: (command: string) => void world.storage.set('jixiao_check_command', `${command} 1`),
};
page.hands = hands;
