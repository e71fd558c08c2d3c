import { decimal, type FormModel, hundredths } from '../form-model';
import {
  EXACT,
  everyRow,
  fund,
  FULL,
  HALF,
  type Planting,
  REASON,
  typeForm,
  typeFund,
  typeRow,
  withCells,
  level,
  quantity,
} from './planting';

/** Layouts whose merge shows the place of a blank grade. */
const GRADE_MERGED = ['shanghai', 'guangxi', 'city-tool', 'spaced-labels'];

/** What is only pointed out, by the rule that does. */
export const HINTS: Readonly<Record<string, readonly Planting[]>> = {
  'all-full': [
    {
      what: 'full marks everywhere',
      form: (model) => everyRow(() => FULL)(fund('100.00', '100.00')(model)),
    },
  ],
  'benefit-hollow-percent': [
    {
      what: '95 % of an effect',
      needs: ['rows.level1'],
      under: '社会效益指标',
      row: { ...quantity('≥', '95', '96', '%'), name: '社会效益明显', reason: '' },
    },
  ],
  'budget-adjusted-unexplained': [
    {
      what: 'a budget doubled without a word',
      layouts: ['national', 'shanghai', 'yunnan', 'guangxi'],
      form: fund('2216.54', '1264.04', '1108.27'),
    },
  ],
  'cell-truncated-display': [
    {
      what: 'a score shown without its decimals',
      row: { ...quantity('≥', '1000', '262'), reason: REASON },
      sheet: ({ sheet, rows }, at) =>
        withCells(sheet, { [rows[at]!['score']!]: { value: 2.62, text: '3', format: '0' } }),
      form: tenPoints,
    },
  ],
  'comparator-missing': [
    {
      what: 'a target without a sign',
      row: { ...quantity('', '120', '120', '次'), reason: '' },
    },
  ],
  'control-chars': [
    {
      what: 'a zero-width space in a name',
      typed: (model, at) => ({ rows: { [at]: { name: `${model.rows[at]!.name}\u200b` } } }),
    },
  ],
  'exec-missing': [{ what: 'no execution rate', typed: typeFund({ rate: '' }) }],
  'fund-precision': [
    {
      what: 'three decimals of 万元',
      layouts: ['national', 'shanghai', 'anhui'],
      form: fund('2216.54', '1264.04'),
      typed: typeFund({ executed: '1264.040' }),
    },
  ],
  'grade-missing': [{ what: 'no grade', layouts: GRADE_MERGED, typed: typeForm({ grade: '' }) }],
  'hidden-cells': [
    {
      what: 'a hidden row',
      sheet: ({ sheet, rows }, at) => {
        const row = Number(/\d+/.exec(rows[at]!['name']!)![0]) - 1;
        return withCells(sheet, {}, new Set([row]));
      },
    },
  ],
  'html-residue': [
    {
      what: 'markup in a goal',
      needs: ['form.planned'],
      typed: typeForm({ planned: '<p>养护县道，保障村民出行。</p>' }),
    },
  ],
  'number-as-text': [
    {
      what: 'a score kept as text',
      row: EXACT,
      form: tenPoints,
      sheet: ({ sheet, rows }, at) =>
        withCells(sheet, { [rows[at]!['score']!]: { value: '10.00', text: '10.00', format: '@' } }),
    },
  ],
  'placeholder-row': [{ what: 'rows of the template left in', layouts: ['placeholders'] }],
  'quantity-qualitative': [
    { what: 'words for a quantity', needs: ['rows.level2'], under: '数量指标', row: FULL },
  ],
  'rate-reachable': [
    {
      what: 'a rate and a score of amounts in 元',
      needs: ['total.score'],
      standard: 'shanghai',
      layouts: ['national', 'shanghai', 'anhui', 'city-tool'],
      form: fund('28.00', '26.54'),
      typed: ({ total }) => ({
        fund: { 0: { rate: '94.80', score: '9.48' } },
        form: { total: hundredthsUp(total) },
      }),
    },
  ],
  'reason-irrelevant': [
    {
      what: 'the reason of another row',
      needs: ['rows.reason'],
      row: HALF,
      typed: (model, at) => ({
        rows: { [at]: { reason: `${model.rows[at + 1]!.name}受汛期影响推迟，下年提前招标` } },
      }),
    },
  ],
  'reason-needless': [
    {
      what: 'a reason on a met row',
      needs: ['rows.reason'],
      row: EXACT,
      typed: typeRow({ reason: '数据取自养护台账' }),
    },
  ],
  'reason-vague': [
    {
      what: '未启用 alone',
      needs: ['rows.reason'],
      row: HALF,
      typed: typeRow({ reason: '未启用' }),
    },
  ],
  'score-missing': [{ what: 'no score for a met row', row: EXACT, typed: typeRow({ score: '' }) }],
  'strict-boundary': [
    { what: '＞ met exactly', row: { ...quantity('＞', '90', '90'), reason: '' } },
  ],
  'target-vague': [
    { what: '提升 alone', row: { ...level('met', '达成指标', null, '提升'), reason: '' } },
  ],
  'template-copied': [
    {
      what: 'old people in a project for pupils',
      row: { ...FULL, name: '受益老年人情况' },
      typed: typeForm({ project: '农村学生营养餐' }),
    },
  ],
  'total-missing': [
    { what: 'no total', needs: ['form.weightTotal', 'form.total'], typed: typeForm({ total: '' }) },
  ],
  'total-near-edge': [
    {
      what: 'a total of exactly 90',
      standard: 'shanghai',
      form: (model) =>
        everyRow((_row, i) =>
          i === model.rows.length - 1 ? { ...quantity('≥', '90', '0'), reason: REASON } : FULL,
        )(fund('100.00', '100.00')(model)),
    },
  ],
  'unit-missing-one-side': [
    {
      what: 'a unit on one side',
      needs: ['rows.actual'],
      layouts: ['national', 'shanghai', 'beijing-2016', 'guangxi', 'shanxi'],
      row: { ...quantity('≥', '120', '120', '个'), reason: '' },
      typed: typeRow({ actual: '120' }),
    },
  ],
  'unit-word': [
    {
      what: '百分比 for %',
      needs: ['rows.target'],
      row: { ...quantity('≥', '90', '92', '%'), reason: '' },
      typed: typeRow({ target: '≥90百分比' }),
    },
  ],
  'weight-dominant': [{ what: 'eighty points on one row', form: heaviest }],
  'weight-preset': [
    { what: 'points spread unusually', layouts: ['national', 'shanghai'], form: heaviest },
  ],
  'year-missing': [
    {
      what: 'no year',
      layouts: ['national', 'shanghai'],
      form: everyRow(() => HALF),
      typed: typeForm({ year: '' }),
    },
  ],
};

/** 10 points for the planted row, the others keeping their sum. */
function tenPoints(model: FormModel, at: number): FormModel {
  return shared(model, at, 1000n);
}

/** Nearly all the points on the planted row. */
function heaviest(model: FormModel, at: number): FormModel {
  const all = model.rows.reduce((sum, { weight }) => sum + hundredths(weight), 0n);
  return shared(model, at, all - BigInt(model.rows.length - 1) * 100n);
}

/** So many points for one row, the others sharing the rest evenly. */
function shared(model: FormModel, at: number, own: bigint): FormModel {
  const all = model.rows.reduce((sum, { weight }) => sum + hundredths(weight), 0n);
  const others = BigInt(model.rows.length - 1);
  const each = (all - own) / others;
  const last = all - own - each * (others - 1n);
  let left = others;
  return everyRow((_row, i) => {
    if (i === at) return { weight: decimal(own) };
    left -= 1n;
    return { weight: decimal(left === 0n ? last : each) };
  })(model);
}

function hundredthsUp(total: string): string {
  return decimal(hundredths(total) + 1n);
}
