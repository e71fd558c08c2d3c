import type { Field, Form, FundRow } from '../../src/form';
import { cellName } from '../form/show';
import type { FormModel, RowModel } from './form-model';
import type { Places, PrintedForm } from './print-form';
import { type Layout, prints } from './printed-layout';

/** Where reading found each field of a form, as A1 names, and the levels and points it told. */
export function reading(form: Form, model: FormModel, printed: PrintedForm) {
  const { fund, goals, total } = form;
  const funds = [fund?.total ?? null, ...(fund?.sources ?? [])];
  // a blank total or grade leaves no cell on the sheet unless a merge or a column shows its place
  const orBlank = (field: Field | null | undefined, name: 'total' | 'grade') =>
    field || model[name] !== '' ? cellName(field) : (printed.form[name] ?? '-');
  return {
    project: cellName(form.project),
    department: cellName(form.department),
    unit: cellName(form.unit),
    year: form.year,
    planned: cellName(goals.planned),
    achieved: cellName(goals.achieved),
    fund: funds.map((row, i) => fundCells(row, printed.fund[i] ?? {}, i === 0)),
    kinds: funds.map((row) => row?.kind ?? ''),
    rows: form.indicators.map((one) => ({
      name: cellName(one.name),
      target: cellName(one.target),
      means: one.target?.phrase ?? '',
      actual: cellName(one.actual),
      weight: cellName(one.weight),
      score: cellName(one.score),
      reason: cellName(one.reason),
      level1: one.level1?.text ?? '',
      level2: one.level2?.text ?? '',
      points: one.namePoints ?? '',
    })),
    weightTotal: cellName(total?.weight),
    total: orBlank(total?.score, 'total'),
    grade: orBlank(form.grade, 'grade'),
    remark: cellName(form.remark),
    ambiguous: form.gaps.filter(({ kind }) => kind === 'ambiguous').map(({ what }) => what),
  };
}

/** The same as it was printed. */
export function printedReading(model: FormModel, printed: PrintedForm, layout: Layout) {
  const at = (name: string) => printed.form[name] ?? '-';
  const { rows, fund } = printed;
  return {
    project: at('project'),
    department: at('department'),
    unit: at('unit'),
    year: Number(model.year),
    planned: at('planned'),
    achieved: at('achieved'),
    fund: fund.map((places, i) => FUND_FIELDS.map((field) => places[field] ?? unprinted(i === 0))),
    kinds: ['total', ...layout.sources],
    rows: rows.map((places, i) => rowAsPrinted(places, model.rows[i]!, layout)),
    weightTotal: at('weightTotal'),
    total: at('total'),
    grade: at('grade'),
    remark: at('remark'),
    ambiguous: [],
  };
}

const FUND_FIELDS = ['initial', 'budget', 'executed', 'weight', 'rate', 'score', 'reason'] as const;

/** Source rows hold signs for nothing where 年度资金总额 holds points, which are no field of the model. */
function unprinted(isTotal: boolean): string {
  return isTotal ? '-' : 'any';
}

function fundCells(row: FundRow | null, places: Places, isTotal: boolean): string[] {
  return FUND_FIELDS.map((field) =>
    places[field] || isTotal ? cellName(row?.[field]) : unprinted(false),
  );
}

function rowAsPrinted(places: Places, row: RowModel, layout: Layout) {
  const at = (name: string) => places[name] ?? '-';
  const hasLevels = (level: string) =>
    (['rows', 'level1', 'level2'] as const).some((part) => prints(layout, part, level));
  const operator = row.operator === '定性' ? '' : row.operator;
  return {
    name: at('name'),
    target: places['target'] ?? at('value'),
    means: `${operator}${row.value}${row.unit}`,
    actual: places['actual'] ?? at('bareActual'),
    weight: at('weight'),
    score: at('score'),
    reason: at('reason'),
    level1: hasLevels('level1') ? row.level1 : '',
    level2: hasLevels('level2') ? row.level2 : '',
    points:
      places['points'] && places['points'] === places['name']
        ? row.weight.replace(/\.?0+$/, '')
        : '',
  };
}
