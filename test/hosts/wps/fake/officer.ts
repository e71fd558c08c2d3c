import { a1Area, parseA1 } from '../../../../src/sheet';
import type { Officer } from '../../contract/host-under-test';
import type { World } from './world';

/** Copies never get a code name that was used before. */
let copied = 0;

/** What a person does in the fake; `reopened` is called when the workbook is opened again. */
export function officerOf(world: World, reopened: () => void): Officer {
  const named = (name: string) => {
    const sheet = world.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    async write(name, cell, value) {
      const at = parseA1(cell);
      const sheet = named(name);
      Object.assign(sheet.own(at), { value, formula: null });
      sheet.recalculate();
      const { row, column } = at;
      world.changed(sheet, [{ top: row, bottom: row, left: column, right: column }]);
    },
    async insertRows(name, above, count) {
      named(name).insertRows(above - 1, count);
    },
    async deleteSheet(name) {
      const sheet = named(name);
      world.sheets.splice(world.sheets.indexOf(sheet), 1);
      if (world.active === sheet) world.active = world.sheets[0]!;
    },
    async renameSheet(name, next) {
      named(name).name = next;
    },
    async replaceSheet(name) {
      const old = named(name);
      const at = world.sheets.indexOf(old);
      const copy = old.copy(name, `Copy${++copied}`);
      world.sheets.splice(at, 1, copy);
      if (world.active === old) world.active = copy;
    },
    async protect(name, on) {
      named(name).isProtected = on;
    },
    async rules(name) {
      return named(name)
        .conditions.filter(({ type }) => type === 2)
        .map(({ areas, formula }) => ({
          area: areas.map(a1Area).join(','),
          formula: formula.replace(/^=/, ''),
        }));
    },
    async reopen(saveAs) {
      if (saveAs !== undefined) Object.assign(world.front, { name: saveAs, path: 'D:\\上报' });
      reopened();
    },
  };
}
