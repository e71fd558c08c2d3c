import type { Severity } from '../../../src/rules';
import { type Cell, EMPTY_CELL, parseA1, SheetSnapshot } from '../../../src/sheet';
import type { Standard } from '../../../src/standards';
import { decimal, type FormModel, hundredths, plain, type RowModel } from '../form-model';
import type { Row } from '../generate-row';
import type { PrintedForm, Typed } from '../print-form';
import type { Layout } from '../printed-layout';

/** One mistake of the kind a rule looks for, put into a form that is correct otherwise. */
export interface Planting {
  /** The mistake in words. */
  readonly what: string;
  /** The level the rule reports it at, where that differs from the rule's own. */
  readonly severity?: Severity;
  /** Fields the layout must have a cell for: `rows.reason`, `form.grade`, `total.initial`. */
  readonly needs?: readonly string[];
  /** The layouts it can be made in, where fields do not say. */
  readonly layouts?: readonly string[];
  /** The standard under which it is one; any where left out. */
  readonly standard?: string;
  /** The 二级指标 whose first row carries it; the first row of the form where left out. */
  readonly under?: string;
  /** Correct in itself: takes the place of that row before the figures are worked out. */
  readonly row?: Partial<RowModel>;
  /** Correct in itself: changes the form before the figures are worked out. */
  readonly form?: (model: FormModel, at: number) => FormModel;
  /** The mistake: what is typed over cells of the finished form. */
  readonly typed?: (model: FormModel, at: number, standard: Standard) => Typed;
  /** The mistake, where it is one of the layout. */
  readonly layout?: (layout: Layout) => Layout;
  /** The mistake, where it is one of the sheet. */
  readonly sheet?: (printed: PrintedForm, at: number) => SheetSnapshot;
}

export const REASON = '受汛期影响，工期推迟两个月，下年提前招标。';

/** A row of a quantity: ≥ 120, 55 done. */
export function quantity(operator: string, target: string, actual: string, unit = ''): Row {
  return {
    fact: {
      kind: 'number',
      operator: operator === '' ? '≥' : operator,
      target: hundredths(target),
      actual: hundredths(actual),
    },
    share: null,
    operator,
    value: target,
    unit,
    bareActual: actual,
    actual: `${actual}${unit}`,
  };
}

/** A row of a 定性 target; `share` says how far up the band of its level a person puts the score. */
export function level(
  one: 'met' | 'partial' | 'unmet',
  actual: string,
  share: number | null,
  value = '得到有效保障',
): Row {
  const fact = { kind: 'level', level: one } as const;
  return { fact, share, operator: '', value, unit: '', bareActual: actual, actual };
}

/** A row of a day; late ones get 40 % from a person. */
export function day(value: string, actual: string, late: boolean): Row {
  const fact = { kind: 'date', late } as const;
  return { fact, share: 40, operator: '', value, unit: '', bareActual: actual, actual };
}

/** 55 of 120, explained; 120 of 120; a level met in full; one met in part, explained. */
export const HALF = { ...quantity('≥', '120', '55'), reason: REASON };
export const EXACT = { ...quantity('≥', '120', '120'), reason: '' };
export const FULL = { ...level('met', '达成指标', null), reason: '' };
export const PARTLY = { ...level('partial', '部分达成指标并具有一定效果', 50), reason: REASON };

/** The amounts of 年度资金总额, all of them of its first source, in 万元. */
export function fund(budget: string, executed: string, initial = budget) {
  return (model: FormModel): FormModel => ({
    ...model,
    fund: model.fund.map((one, i) =>
      i < 2
        ? { ...one, initial, budget, executed }
        : { ...one, initial: '0.00', budget: '0.00', executed: '0.00' },
    ),
  });
}

/** Types over cells of the planted row. */
export function typeRow(texts: Readonly<Record<string, string>>): Planting['typed'] {
  return (_model, at) => ({ rows: { [at]: texts } });
}

/** Types another score over that of the planted row, worked out from the score, the weight and the row. */
export function typeScore(
  of: (score: bigint, weight: bigint, row: RowModel) => bigint,
): Planting['typed'] {
  return (model, at) => {
    const row = model.rows[at]!;
    const score = of(hundredths(row.score), hundredths(row.weight), row);
    return { rows: { [at]: { score: decimal(score) } } };
  };
}

export function typeForm(texts: Readonly<Record<string, string>>): Planting['typed'] {
  return () => ({ form: texts });
}

/** Types over cells of 年度资金总额. */
export function typeFund(texts: Readonly<Record<string, string>>): Planting['typed'] {
  return () => ({ fund: { 0: texts } });
}

/** Every indicator of the form changed alike, correct in itself. */
export function everyRow(change: (row: RowModel, index: number) => Partial<RowModel>) {
  return (model: FormModel): FormModel => ({
    ...model,
    rows: model.rows.map((row, i) => ({ ...row, ...change(row, i) })),
  });
}

/** A sheet that differs only in the cells named. */
export function withCells(
  sheet: SheetSnapshot,
  cells: Readonly<Record<string, Partial<Cell> | null>>,
  hiddenRows: ReadonlySet<number> = sheet.hiddenRows,
): SheetSnapshot {
  const rows = new Map<number, Map<number, Cell>>();
  for (const row of sheet.rowNumbers()) {
    rows.set(row, new Map(sheet.cellsInRow(row).map(({ column, cell }) => [column, cell])));
  }
  for (const [name, cell] of Object.entries(cells)) {
    const at = parseA1(name);
    const line = rows.get(at.row) ?? new Map<number, Cell>();
    rows.set(at.row, line);
    if (cell) line.set(at.column, { ...EMPTY_CELL, ...cell });
    else line.delete(at.column);
  }
  return new SheetSnapshot({ sheet: sheet.sheet, rows, merges: sheet.merges, hiddenRows });
}

/** A result out of 997 for which cutting and rounding the score part. */
export function partingResult(weight: bigint): string {
  for (let actual = 600n; actual > 0n; actual--) {
    if ((weight * actual) % 997n >= 499n) return plain(actual * 100n);
  }
  throw new Error(`no result parts the roundings of ${weight}`);
}
