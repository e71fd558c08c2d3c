import type { Area } from '../../../../src/sheet';
import { intersects } from './areas';
import { rangeObject } from './range-object';
import { remote } from './remote';
import type { Condition, SheetModel } from './sheet-model';
import type { World } from './world';

const EXPRESSION = 2;

/** The conditional formats that touch a range, in their order; a new one comes last. */
export function conditionsObject(world: World, sheet: SheetModel, areas: readonly Area[]): object {
  const touching = () =>
    sheet.conditions.filter((condition) =>
      condition.areas.some((area) => areas.some((other) => intersects(area, other))),
    );
  return remote(world.border, 'FormatConditions', {
    get Count() {
      return touching().length;
    },
    Item(index: number) {
      const condition = touching()[index - 1];
      if (!condition) throw new Error('FormatConditions.Item: counts from 1 to Count');
      return conditionObject(world, sheet, condition);
    },
    Add(type: number, operator: unknown, formula: string) {
      refuseProtected(sheet);
      if (operator !== undefined) throw new Error('FormatConditions.Add: 参数错误');
      const condition: Condition = { areas: [...areas], type, formula, look: {} };
      if (world.mayAssign() && world.modes.lost !== 'marks') sheet.conditions.push(condition);
      return conditionObject(world, sheet, condition);
    },
  });
}

function conditionObject(world: World, sheet: SheetModel, condition: Condition): object {
  const part = (name: string, members: readonly string[]) => {
    const look = {};
    for (const member of members) {
      Object.defineProperty(look, member, {
        get: () => condition.look[`${name}.${member}`] ?? null,
        set: (value: unknown) => (condition.look[`${name}.${member}`] = value),
      });
    }
    return remote(world.border, name, look);
  };
  return remote(world.border, 'FormatCondition', {
    Type: condition.type,
    get Formula1() {
      if (condition.type !== EXPRESSION) throw new Error('Formula1: this kind has none');
      return condition.formula;
    },
    get AppliesTo() {
      return rangeObject(world, sheet, condition.areas);
    },
    get Interior() {
      return part('Interior', ['Color']);
    },
    get Font() {
      return part('Font', ['Color', 'Bold']);
    },
    get Borders() {
      return part('Borders', ['Color', 'LineStyle']);
    },
    Delete() {
      refuseProtected(sheet);
      if (!world.mayAssign() || world.modes.lost === 'marks') return;
      sheet.conditions = sheet.conditions.filter((one) => one !== condition);
    },
  });
}

function refuseProtected(sheet: SheetModel): void {
  if (sheet.isProtected && !sheet.allowsFormatting) throw new Error('工作表受保护');
}
