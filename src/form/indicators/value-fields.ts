import {
  parseResult,
  parseTarget,
  readOwnUnit,
  readRestated,
  readScale,
  readShare,
  readShort,
  readSum,
  readTrend,
  readWhole,
  readZero,
  type Result,
  type Target,
  type ValueInput,
} from '../../values';
import type { ActualField, TargetField } from '../form';
import { fieldOf, type Grid, type GridCell } from '../evidence/grid';

/** What else the grammar of values needs to know of a row. */
export interface ValueContext {
  readonly grid: Grid;
  readonly year: number | null;
  readonly name: string;
  readonly operator: GridCell | undefined;
  readonly unit: GridCell | undefined;
}

/** A 年度指标值 with its operator and unit columns, where a layout keeps these apart. */
export function targetField(cell: GridCell, context: ValueContext): TargetField {
  const field = fieldOf(cell);
  const operator = textOf(context.operator);
  const value = withUnit(field.text, context.unit);
  const joined = `${operator}${value}`;
  const phrase = operator.startsWith('定性') ? value : joined;
  return {
    ...field,
    joined,
    phrase,
    parsed: parseTarget(inputOf(cell, context, context.operator)),
  };
}

/** A 实际完成值, with the unit column it shares with its target. */
export function actualField(
  cell: GridCell,
  context: ValueContext,
  target: TargetField | null,
): ActualField {
  const field = fieldOf(cell);
  const joined = withUnit(field.text, context.unit);
  const parsed = parseResult(inputOf(cell, context));
  return {
    ...field,
    joined,
    parsed: target ? besideTarget(target.parsed, parsed, field.text, context.name) : parsed,
  };
}

/** What a result says only because of its target: 无 for 0起, 全覆盖 for 100%, 优 for 优良中差, 否 for 是. */
const BESIDE_TARGET = [
  readOwnUnit,
  readZero,
  readWhole,
  readScale,
  readTrend,
  readShare,
  readSum,
  readRestated,
  readShort,
] as const;

function besideTarget(target: Target, result: Result, text: string, name: string): Result {
  let reading = result;
  for (const read of BESIDE_TARGET) reading = read(target, reading, text, name);
  return reading;
}

function inputOf(cell: GridCell, context: ValueContext, operator?: GridCell): ValueInput {
  return {
    text: cell.cell.text,
    value: cell.cell.value,
    format: cell.cell.format,
    year: context.year,
    name: context.name,
    date1904: context.grid.sheet.date1904,
    operatorText: operator?.cell.text,
    unitText: context.unit?.cell.text,
  };
}

/** A bare figure with the unit of its column; what prints a unit of its own, or is words, has that. */
function withUnit(text: string, cell: GridCell | undefined): string {
  const unit = textOf(cell);
  return unit !== '' && /\p{N}\s*$/u.test(text) ? `${text}${unit}` : text;
}

function textOf(cell: GridCell | undefined): string {
  return cell && cell.kind !== 'sign' ? fieldOf(cell).text : '';
}
