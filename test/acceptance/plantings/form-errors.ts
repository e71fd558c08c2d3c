import { decimal, hundredths } from '../form-model';
import type { Layout } from '../printed-layout';
import { gradeOf } from '../straight-line';
import { fund, HALF, type Planting, typeForm, typeFund, withCells } from './planting';

const LARGE = fund('2216.54', '1264.04');

/** Mistakes in the fund block, in the total and in the layout that must be corrected, by the rule that names them. */
export const FORM_ERRORS: Readonly<Record<string, readonly Planting[]>> = {
  'formula-uncalculated': [
    {
      what: 'a score whose formula the file holds no result of',
      row: HALF,
      needs: ['rows.score'],
      sheet: ({ sheet, rows }, at) =>
        withCells(sheet, {
          [rows[at]!['score']!]: { value: null, text: '', formula: '=ROUND(1/2,2)' },
        }),
    },
  ],
  'error-value': [
    {
      what: '#N/A for a result',
      row: HALF,
      sheet: ({ sheet, rows }, at) => {
        const name = rows[at]!['actual'] ?? rows[at]!['bareActual']!;
        return withCells(sheet, { [name]: { value: { error: '#N/A' }, text: '#N/A' } });
      },
    },
    {
      what: '#DIV/0! for the execution rate',
      form: LARGE,
      sheet: ({ sheet, fund: [total] }) =>
        withCells(sheet, { [total!['rate']!]: { value: { error: '#DIV/0!' }, text: '#DIV/0!' } }),
    },
  ],
  'exec-budget-basis': [
    {
      what: 'a rate of the initial budget',
      needs: ['total.initial', 'total.budget'],
      form: fund('1000.00', '500.00', '2000.00'),
      typed: typeFund({ rate: '25.00' }),
    },
  ],
  'exec-over-budget': [
    { what: 'more spent than budgeted', needs: ['total.budget'], form: fund('100.00', '105.00') },
  ],
  'exec-rate-mismatch': [
    { what: 'a rate three points low', form: LARGE, typed: typeFund({ rate: '54.02' }) },
    { what: 'a rate in words', form: LARGE, typed: typeFund({ rate: '五成多' }) },
    {
      what: 'a rate rounded where it is cut',
      standard: 'shanghai',
      form: LARGE,
      typed: typeFund({ rate: '57.03' }),
    },
    {
      what: 'a wrong rate and the score that follows from it',
      needs: ['total.score'],
      form: LARGE,
      typed: ({ fundWeight }) => ({
        fund: { 0: { rate: '54.02', score: decimal((hundredths(fundWeight) * 5402n) / 10_000n) } },
      }),
    },
  ],
  'exec-score-mismatch': [
    {
      what: 'a score half a point low',
      needs: ['total.score'],
      form: LARGE,
      typed: ({ fundScore }) => ({ fund: { 0: { score: decimal(hundredths(fundScore) - 50n) } } }),
    },
    {
      what: 'a score above its weight',
      needs: ['total.score'],
      form: LARGE,
      typed: ({ fundWeight }) => ({
        fund: { 0: { score: decimal(hundredths(fundWeight) + 100n) } },
      }),
    },
    {
      what: 'a score in words',
      needs: ['total.score'],
      form: LARGE,
      typed: typeFund({ score: '五分多' }),
    },
    {
      what: 'a score rounded where it is cut',
      needs: ['total.score'],
      standard: 'shanghai',
      form: fund('28.00', '26.54'),
      typed: typeFund({ score: '9.48' }),
    },
  ],
  'exec-zero-budget': [
    {
      what: 'money spent of a budget of nothing',
      needs: ['total.budget'],
      form: fund('0.00', '5.00'),
      typed: typeFund({ score: '0.00' }),
    },
  ],
  'fund-amount-missing': [
    {
      what: 'no amount spent',
      form: LARGE,
      typed: typeFund({ executed: '', rate: '', score: '' }),
    },
    { what: 'a word for an amount', form: LARGE, typed: typeFund({ executed: '详见决算' }) },
  ],
  'fund-sum': [
    {
      what: 'an initial budget mistyped',
      layouts: ['national', 'shanghai', 'city-tool', 'sichuan'],
      form: LARGE,
      typed: typeFund({ initial: '2226.54' }),
    },
    {
      what: 'a budget mistyped',
      layouts: ['national', 'anhui', 'sichuan', 'sichuan-assistance', 'yunnan'],
      form: LARGE,
      typed: typeFund({ budget: '4433.08' }),
    },
    {
      what: 'the spending of a source mistyped',
      layouts: ['national', 'shanghai', 'guangxi', 'city-tool'],
      form: LARGE,
      typed: () => ({ fund: { 1: { executed: '1164.04' } } }),
    },
  ],
  'fund-total-zero': [
    {
      what: 'nothing in the total, money in a source',
      layouts: ['anhui', 'national', 'shanghai'],
      form: LARGE,
      typed: typeFund({ initial: '0', budget: '0', executed: '0', rate: '0.00' }),
    },
  ],
  'grade-mismatch': [
    {
      what: 'another grade than that of the total',
      needs: ['form.grade'],
      typed: ({ grade }) => ({ form: { grade: grade === '差' ? '优' : '差' } }),
    },
  ],
  'header-missing': [
    {
      what: 'lost headers of the fund block',
      layouts: ['national', 'shanghai', 'city-tool'],
      layout: withoutFundPoints,
    },
  ],
  'total-mismatch': [
    {
      what: 'a total too low',
      needs: ['form.total'],
      typed: ({ total }) => ({ form: { total: decimal(hundredths(total) - 111n) } }),
    },
    {
      what: 'a total without the execution score',
      needs: ['form.total', 'total.score'],
      form: LARGE,
      typed: ({ total, fundScore }) => ({
        form: { total: decimal(hundredths(total) - hundredths(fundScore)) },
      }),
    },
    { what: 'a total in words', needs: ['form.weightTotal'], typed: typeForm({ total: '九十' }) },
    {
      what: 'a wrong total and the grade that follows from it',
      needs: ['form.total', 'form.grade'],
      typed: ({ total }, _at, { parameters }) => {
        const wrong = hundredths(total) - 1234n;
        return { form: { total: decimal(wrong), grade: gradeOf(wrong, parameters) } };
      },
    },
  ],
  'total-weight-not-100': [
    {
      what: '99 points in the total row',
      needs: ['form.weightTotal'],
      typed: typeForm({ weightTotal: '99' }),
    },
  ],
};

/** 分值, 执行率 and 得分 gone from the fund block, headers and figures. */
function withoutFundPoints(layout: Layout): Layout {
  const isFund = ({ repeat, cells }: Layout['lines'][number]) =>
    repeat === 'total' ||
    cells.includes('全年预算数') ||
    layout.sources.some((one) => one === repeat);
  const lost = /^(分[值数]|执行率|得分|[-—]|\{(weight|rate|score)\}%?)$/;
  const lines = layout.lines.map((line) =>
    isFund(line)
      ? { ...line, cells: line.cells.map((cell) => (lost.test(cell) ? '' : cell)) }
      : line,
  );
  return { ...layout, lines };
}
