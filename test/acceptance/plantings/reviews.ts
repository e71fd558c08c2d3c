import {
  fund,
  FULL,
  type Planting,
  REASON,
  typeForm,
  typeRow,
  day,
  level,
  quantity,
} from './planting';

/** What a person should look at, by the rule that names it. */
export const REVIEWS: Readonly<Record<string, readonly Planting[]>> = {
  'date-late': [
    {
      what: 'a late day whose reason says nothing',
      row: { ...day('6月底前', '8月15日', true), reason: '延期' },
    },
  ],
  'fund-precision': [
    {
      what: 'an initial budget in 元 among 万元',
      severity: 'review',
      needs: ['total.initial', 'total.budget'],
      form: fund('2216.54', '1264.04', '22165400.00'),
    },
  ],
  'grade-unknown': [
    {
      what: 'a grade nobody knows',
      needs: ['form.grade'],
      layouts: ['shanghai', 'city-tool'],
      typed: typeForm({ grade: '通过' }),
    },
  ],
  'header-ambiguous': [
    {
      what: 'two columns that may be the target',
      layouts: ['shanxi'],
      layout: (layout) => ({
        ...layout,
        lines: layout.lines.map(({ repeat, cells }) => ({
          repeat,
          cells: cells.map((cell) =>
            cell === '年初指标值' ? '指标值' : cell === '年度指标值' ? '目标值' : cell,
          ),
        })),
      }),
    },
  ],
  'qual-unknown-result': [
    {
      what: 'a result at no level',
      row: FULL,
      typed: typeRow({ actual: '群众反映很好', bareActual: '群众反映很好' }),
    },
  ],
  'quant-result-on-qual': [
    { what: 'a number for a level', row: FULL, typed: typeRow({ actual: '95', bareActual: '95' }) },
  ],
  'score-missing': [
    {
      what: 'no score for 部分达成',
      severity: 'review',
      row: { ...level('partial', '部分达成', 50), reason: REASON },
      typed: typeRow({ score: '' }),
    },
  ],
  'score-undecided': [
    {
      what: 'two targets in one cell',
      needs: ['rows.target'],
      row: { ...quantity('≥', '5', '5', '个'), reason: '' },
      typed: typeRow({ target: '一级≥2个，二级≥3个' }),
    },
  ],
};
