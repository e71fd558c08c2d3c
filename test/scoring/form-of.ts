import {
  type ActualField,
  type Field,
  fieldClaims,
  type Form,
  type FundRow,
  type Indicator,
  Ledger,
  type TargetField,
} from '../../src/form';
import { type Cell, type CellValue, EMPTY_CELL, parseA1, SheetSnapshot } from '../../src/sheet';
import { parseResult, parseTarget } from '../../src/values';

/** What a cell shows; a number cell is given as {value, text, format}. Undefined: the form has no such cell. */
export type Shown = string | { value: CellValue; text: string; format?: string; formula?: string };

export interface RowSpec {
  readonly name?: string;
  readonly level1?: string;
  readonly points1?: string;
  readonly target?: Shown;
  readonly actual?: Shown;
  readonly weight?: Shown;
  readonly score?: Shown;
  readonly reason?: Shown;
}

export interface FundRowSpec {
  readonly initial?: Shown;
  readonly budget?: Shown;
  readonly executed?: Shown;
  readonly weight?: Shown;
  readonly rate?: Shown;
  readonly score?: Shown;
}

export interface FormSpec {
  readonly unit?: '元' | '万元' | '亿元' | null;
  readonly fund?: FundRowSpec | null;
  readonly heading?: string;
  readonly sources?: readonly FundRowSpec[];
  readonly unreadable?: string;
  readonly rows?: readonly RowSpec[];
  readonly total?: Shown;
  readonly grade?: Shown;
  readonly unfilled?: boolean;
}

const FIRST_INDICATOR_ROW = 13;

/**
 * A form as the reader would hand it over: fund total in row 5, sources from row 6, indicators from row
 * 13, total and grade below; columns D target, E actual, F weight, G score, H reason, and in the fund
 * block C initial, D budget, E executed, F weight, G rate, H score.
 */
export function formOf(spec: FormSpec): Form {
  const rows = spec.rows ?? [];
  const totalRow = FIRST_INDICATOR_ROW + rows.length;
  const fund = spec.fund === undefined ? FUND_DEFAULT : spec.fund;
  const form = {
    snapshot: new SheetSnapshot({
      sheet: { workbook: 'w', id: 's', name: '自评表' },
      rows: new Map(),
    }),
    area: { top: 0, left: 0, bottom: totalRow + 1, right: 7 },
    title: null,
    year: 2023,
    project: null,
    department: null,
    unit: null,
    fund: fund && {
      unit: spec.unit === undefined ? '万元' : spec.unit,
      total: fundRow(fund, 5, 'total'),
      sources: (spec.sources ?? []).map((source, i) => fundRow(source, 6 + i, 'fiscal')),
      headers: {},
      columns: [],
      headingWeight: field('A4', spec.heading),
      unreadable: spec.unreadable ?? null,
    },
    goals: { planned: null, achieved: null },
    columns: [],
    indicators: rows.map((row, i) => indicator(row, FIRST_INDICATOR_ROW + i)),
    otherPoints: [],
    rows: [],
    total: {
      row: totalRow - 1,
      label: null,
      weight: field(`F${totalRow}`, '100'),
      score: field(`G${totalRow}`, spec.total),
    },
    grade: field(`C${totalRow + 1}`, spec.grade),
    remark: null,
    gaps: [],
    notes: [],
    unread: [],
    unfilled: spec.unfilled ?? false,
  };
  return { ...form, ledger: new Ledger(fieldClaims(form)) };
}

const FUND_DEFAULT: FundRowSpec = {
  budget: '100.00',
  executed: '100.00',
  weight: '10.00',
  rate: '100.00',
  score: '10.00',
};

/** A field at an A1 address; null where the form has no such cell. */
export function field(at: string, shown: Shown): Field;
export function field(at: string, shown: Shown | undefined): Field | null;
export function field(at: string, shown: Shown | undefined): Field | null {
  if (shown === undefined) return null;
  return { at: parseA1(at), cell: cellOf(shown), text: textOf(shown) };
}

function cellOf(shown: Shown): Cell {
  if (shown === '') return EMPTY_CELL;
  if (typeof shown === 'string') return { ...EMPTY_CELL, value: shown, text: shown };
  const { value, text, format = 'General', formula = null } = shown;
  return { ...EMPTY_CELL, value, text, format, formula };
}

function textOf(shown: Shown): string {
  return typeof shown === 'string' ? shown : shown.text;
}

function fundRow(spec: FundRowSpec, row: number, kind: FundRow['kind']): FundRow {
  return {
    row: row - 1,
    label: '年度资金总额',
    labelCell: field(`B${row}`, '年度资金总额'),
    kind,
    initial: field(`C${row}`, spec.initial),
    budget: field(`D${row}`, spec.budget),
    executed: field(`E${row}`, spec.executed),
    weight: field(`F${row}`, spec.weight),
    rate: field(`G${row}`, spec.rate),
    score: field(`H${row}`, spec.score),
    reason: null,
    shift: 0,
  };
}

function indicator(spec: RowSpec, row: number): Indicator {
  const level1 = spec.level1 ?? '产出指标';
  return {
    row: row - 1,
    level1: { text: level1, at: parseA1(`A${row}`), points: spec.points1 ?? null },
    level2: { text: '数量指标', at: parseA1(`B${row}`), points: null },
    name: field(`C${row}`, spec.name ?? `指标${row}`),
    target: targetField(`D${row}`, spec.target, spec.name),
    actual: actualField(`E${row}`, spec.actual, spec.name),
    weight: field(`F${row}`, spec.weight),
    score: field(`G${row}`, spec.score),
    reason: field(`H${row}`, spec.reason),
    shift: 0,
  };
}

function targetField(
  at: string,
  shown: Shown | undefined,
  name: string | undefined,
): TargetField | null {
  const read = field(at, shown);
  if (!read) return null;
  return {
    ...read,
    joined: read.text,
    phrase: read.text,
    parsed: parseTarget(inputOf(read, name)),
  };
}

function actualField(
  at: string,
  shown: Shown | undefined,
  name: string | undefined,
): ActualField | null {
  const read = field(at, shown);
  if (!read) return null;
  return { ...read, joined: read.text, parsed: parseResult(inputOf(read, name)) };
}

function inputOf({ text, cell }: Field, name: string | undefined) {
  return { text, value: cell.value, format: cell.format, year: 2023, name };
}
