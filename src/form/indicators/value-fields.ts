import {
  boundOfDirection,
  findOperator,
  leadingOperator,
  parseResult,
  parseTarget,
  readBesideTarget,
  type ValueInput,
} from '../../values';
import type { ActualField, TargetField } from '../form';
import type { GridCell } from '../evidence/grid';

/** What else the grammar of values needs to know of a row. */
export interface ValueContext {
  /** The form's year, and whether its workbook counts days from 1904. */
  readonly year: number | null;
  readonly date1904: boolean;
  readonly name: string;
  readonly operator: GridCell | undefined;
  readonly unit: GridCell | undefined;
}

/** A 年度指标值 with its operator and unit columns, where a layout keeps these apart. */
export function targetField(cell: GridCell, context: ValueContext): TargetField {
  const { operator, unit } = context;
  const parsed = parseTarget(inputOf(cell, context, operator));
  const value = unit ? withUnit(cell.field.text, unit) : cell.field.text;
  const direction = operator ? boundOfDirection(operator.label.full) : null;
  const sign = direction && leadingOperator(value) === null ? direction : '';
  const words = direction || !operator ? sign : textOf(operator);
  const joined = `${words}${value}`;
  const isBound = direction !== null || (!!operator && findOperator(operator.label.full) !== null);
  return { ...cell.field, joined, phrase: isBound ? joined : value, parsed };
}

/** A 实际完成值, with the unit column it shares with its target. */
export function actualField(
  cell: GridCell,
  context: ValueContext,
  target: TargetField | null,
): ActualField {
  const { unit, name } = context;
  const { text } = cell.field;
  const joined = unit ? withUnit(text, unit) : text;
  const own = parseResult(inputOf(cell, context));
  const parsed = target ? readBesideTarget(target.parsed, own, text, name) : own;
  return { ...cell.field, joined, parsed };
}

function inputOf({ cell }: GridCell, context: ValueContext, operator?: GridCell): ValueInput {
  return {
    text: cell.text,
    value: cell.value,
    format: cell.format,
    year: context.year,
    name: context.name,
    date1904: context.date1904,
    operatorText: operator?.cell.text,
    unitText: context.unit?.cell.text,
  };
}

/** A bare figure with the unit of its column; what prints a unit of its own, or is words, has that. */
function withUnit(text: string, cell: GridCell): string {
  const unit = textOf(cell);
  return unit !== '' && /\p{N}\s*$/u.test(text) ? `${text}${unit}` : text;
}

function textOf({ kind, field }: GridCell): string {
  return kind === 'sign' ? '' : field.text;
}
