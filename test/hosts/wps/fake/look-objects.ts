import { remote } from './remote';
import type { SheetModel } from './sheet-model';
import type { World } from './world';

/** The fill, font or borders of a range: what is set is kept for tests to look at. */
export function lookObject(
  world: World,
  sheet: SheetModel,
  address: string,
  name: string,
  members: readonly string[],
): object {
  const look = {};
  for (const member of members) {
    Object.defineProperty(look, member, {
      get: () => null,
      set(value: unknown) {
        if (!world.mayAssign()) return;
        if (member === 'Color' && (typeof value !== 'number' || value < 0 || value > 0xffffff)) {
          throw new Error(`${name}.Color: not a number of 24 bits`);
        }
        sheet.dressed.push({ address, what: `${name}.${member}`, value });
      },
    });
  }
  return remote(world.border, name, look);
}

export function validationObject(world: World, sheet: SheetModel, address: string): object {
  const rule: Record<string, unknown> = {};
  return remote(world.border, 'Validation', {
    ErrorTitle: '',
    ErrorMessage: '',
    ShowError: true,
    Add(type: number, style: number, operator: number, formula1: string, formula2?: string) {
      if (type !== 2 && type !== 3) throw new Error('Validation.Add: 参数错误');
      if (type === 3 && formula1.length > 255) throw new Error('Validation.Add: too long');
      Object.assign(rule, { type, style, operator, formula1, formula2 });
      sheet.dressed.push({ address, what: 'Validation', value: rule });
    },
    Delete() {
      sheet.dressed.push({ address, what: 'Validation', value: null });
    },
  });
}
