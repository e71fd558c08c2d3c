import { codesFor, isPercentFormat } from '../sheet';
import { Decimal, fromCell, isCellNumber, withoutDust } from './decimal';
import { dateFormat, serialDay } from './grammar/calendar';
import { readValue } from './grammar/grammar';
import type { ValueInput } from './input';
import type { NumberTarget, Target } from './value';

/**
 * The value of one cell, its columns and name left aside. A number outweighs its display: it is
 * taken at 15 significant digits, times 100 in a percent format; in a date format it is a day.
 */
export function readCellValue(input: ValueInput): Target {
  const { value, text } = input;
  if (typeof value === 'number') return readNumberCell(value, input);
  if (typeof value === 'object' && value !== null) {
    return { kind: 'unknown', why: `单元格是错误值${value.error}`, raw: value.error };
  }
  const reading = readValue(text, input.year ?? null);
  const { format } = input;
  return format !== undefined && isPercentFormat(format) ? percentText(reading) : reading;
}

/** Above 1000 % a percent format was most likely laid over a number that already was percent points. */
const PERCENT_TRAP = new Decimal(1000);

function readNumberCell(value: number, input: ValueInput): Target {
  if (!isCellNumber(value)) {
    return { kind: 'unknown', why: '数字过大，不是指标值', raw: input.text };
  }
  const number = fromCell(value);
  const { format } = input;
  if (format !== undefined && isPercentFormat(format, value))
    return percentCell(number, readValue(input.text, input.year ?? null));
  const shown = dateCell(value, input);
  if (shown !== null) return shown;
  const reading = readValue(input.text, input.year ?? null);
  if (reading.kind === 'number') {
    return exactNumber(reading, withoutDust(number, (reading.written ?? reading).value));
  }
  if (reading.kind === 'range' || reading.kind === 'qualitative') return plainNumber(number);
  if (reading.kind === 'date')
    return reading.earliest === undefined ? reading : plainNumber(number);
  return isTime(input.format) ? reading : plainNumber(number);
}

/** @param shown what the cell displays, whose format may carry an operator */
function percentCell(number: Decimal, shown: Target): Target {
  const shownPoints = shown.kind === 'number' && shown.percent ? shown.value : null;
  const points = withoutDust(number.times(100), shownPoints);
  const raw = `${points.toString()}%`;
  if (points.abs().gt(PERCENT_TRAP)) {
    const why = `单元格是百分比格式，数值相当于${raw}，可能应是${number.toString()}%`;
    return { kind: 'unknown', why, raw };
  }
  const operator = shown.kind === 'number' ? shown.operator : null;
  return { kind: 'number', operator, value: points, unit: null, percent: true, raw };
}

/** A text typed into a percent-formatted cell: up to 1 it is a ratio, above it percent points. */
function percentText(reading: Target): Target {
  if (reading.kind !== 'number' || reading.percent || reading.unit !== null) return reading;
  const ratio = reading.value.abs().lte(1);
  return { ...reading, value: ratio ? reading.value.times(100) : reading.value, percent: true };
}

function dateCell(value: number, input: ValueInput): Target | null {
  const shows = input.format === undefined ? null : dateFormat(input.format);
  const day = shows === null ? null : serialDay(value, input.date1904 ?? false);
  if (day === null) return null;
  return readValue(shows === 'month' ? day.slice(0, 7) : day, input.year ?? null);
}

/**
 * The display gives operator, scale and unit; the cell gives the digits the display rounds off. A
 * cell far from its display is scaled by its format (900000 shown as 90万) and is in base units.
 */
function exactNumber(reading: NumberTarget & { raw: string }, number: Decimal): Target {
  if (reading.written === undefined) return { ...reading, value: number };
  const shown = reading.written.value;
  const scale = shown.isZero() ? new Decimal(1) : reading.value.div(shown);
  const half = new Decimal(10).pow(-shown.decimalPlaces()).div(2);
  const asShown = shown.minus(number).abs().lte(half);
  const value = asShown ? number.times(scale) : number;
  return { ...reading, value, written: { ...reading.written, value: value.div(scale) } };
}

function plainNumber(number: Decimal): Target {
  return {
    kind: 'number',
    operator: null,
    value: number,
    unit: null,
    percent: false,
    raw: number.toString(),
  };
}

function isTime(format: string | undefined): boolean {
  return format !== undefined && /h/i.test(format) && /h/i.test(codesFor(format, 1));
}
