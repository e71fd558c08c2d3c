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
  day,
  level,
  quantity,
} from './planting';

const SATISFACTION = '服务对象满意度指标';

/** What should be corrected, by the rule that names it. */
export const WARNINGS: Readonly<Record<string, readonly Planting[]>> = {
  'column-shift': [
    {
      what: 'a source one column to the left',
      severity: 'info',
      layouts: ['shanghai'],
      form: fund('2216.54', '1264.04'),
      sheet: ({ sheet, fund: [, , , last] }) => {
        const row = Number(/\d+/.exec(last!['budget']!)![0]) - 1;
        const cells = sheet.cellsInRow(row);
        const moved = cells.map(({ column, cell }) => [name(row, column - 1), cell] as const);
        const gone = cells.map(({ column }) => [name(row, column), null] as const);
        return withCells(sheet, { ...Object.fromEntries(gone), ...Object.fromEntries(moved) });
      },
    },
  ],
  'comparator-vs-name': [
    { what: '≥ for a cost', row: { ...EXACT, name: '人均培训成本' } },
    {
      what: '≤ for a rate of completion',
      row: { ...quantity('≤', '95', '90', '%'), reason: '', name: '任务完成率' },
    },
  ],
  'date-in-other-year': [
    {
      what: 'days of the year before',
      row: { ...day('2022年12月底前', '2022年11月15日', false), reason: '' },
    },
  ],
  'exec-full-nothing-done': [
    {
      what: 'all spent and nothing done',
      needs: ['rows.level1'],
      under: '数量指标',
      form: fund('100.00', '100.00'),
      row: { ...quantity('≥', '12', '0', '次'), reason: REASON },
    },
  ],
  'exec-low-output-full': [
    {
      what: 'four tenths spent and every output full',
      needs: ['rows.level1'],
      typed: typeFund({ reason: '' }),
      form: (model) =>
        everyRow(({ level1 }) => (level1 === '产出指标' ? FULL : {}))(
          fund('100.00', '40.00')(model),
        ),
    },
  ],
  'formula-stale': [
    {
      what: 'a score typed over its formula',
      sheet: ({ sheet, rows }, at) =>
        withCells(
          sheet,
          Object.fromEntries(
            rows.flatMap(({ score }, i) => {
              const cell = [...sheetCells(sheet)].find(([one]) => one === score)![1];
              return i === at ? [] : [[score!, { ...cell, formula: '=1' }]];
            }),
          ),
        ),
    },
  ],
  'goal-copied': [
    {
      what: 'the planned goal again',
      needs: ['form.achieved'],
      typed: ({ planned }) => ({ form: { achieved: planned } }),
    },
  ],
  'goal-empty': [
    { what: '均已完成 alone', needs: ['form.achieved'], typed: typeForm({ achieved: '均已完成' }) },
    {
      what: 'no word on the goals',
      layouts: ['national', 'sichuan', 'transfer-payment'],
      typed: typeForm({ achieved: '' }),
    },
  ],
  'group-missing': [
    {
      what: 'no satisfaction',
      needs: ['rows.level1'],
      form: everyRow(({ level2 }) =>
        level2 === SATISFACTION
          ? { ...FULL, level1: '效益指标', level2: '生态效益指标', name: '沿线水质' }
          : {},
      ),
    },
  ],
  'l1-l2-mismatch': [
    {
      what: '社会效益 under 产出',
      needs: ['rows.level1', 'rows.level2'],
      under: '质量指标',
      row: { ...FULL, level2: '社会效益指标' },
    },
  ],
  'l2-mismatch': [
    {
      what: '及时性 under 质量指标',
      needs: ['rows.level2'],
      under: '质量指标',
      row: { ...FULL, name: '项目完成及时性' },
    },
  ],
  'l3-duplicate': [
    {
      what: 'one name twice among the outputs',
      needs: ['rows.level1'],
      form: everyRow(({ level2 }, i) =>
        i === 0 || level2 === '质量指标' ? { name: '县道巡查情况' } : {},
      ),
    },
  ],
  'l3-output-benefit-duplicate': [
    {
      what: 'one name as output and as benefit',
      needs: ['rows.level1'],
      form: everyRow(({ level2 }) =>
        level2 === '数量指标' || level2 === '社会效益指标' ? { name: '县道巡查情况' } : {},
      ),
    },
  ],
  'name-missing': [
    {
      what: 'no name of the project',
      layouts: ['national', 'shanghai', 'sichuan'],
      typed: typeForm({ project: '' }),
    },
  ],
  overachieved: [
    {
      what: 'twice the target without a word',
      needs: ['rows.reason'],
      standard: 'shanghai',
      row: { ...quantity('≥', '100', '200'), reason: '' },
    },
  ],
  'reason-contradiction': [
    {
      what: 'a met row that is said to be unfinished',
      needs: ['rows.reason'],
      row: EXACT,
      typed: typeRow({ reason: '本项未完成，下年补做' }),
    },
    {
      what: 'a row that falls short and is said to be ahead of plan',
      needs: ['rows.reason'],
      row: HALF,
      typed: typeRow({ reason: '本项已超额完成全年任务' }),
    },
  ],
  'reason-copied': [
    {
      what: 'one reason for two rows',
      needs: ['rows.reason'],
      form: everyRow((_row, i) => (i < 2 ? HALF : {})),
    },
  ],
  'reason-missing-exec': [
    {
      what: 'six tenths spent without a word',
      needs: ['total.reason'],
      form: fund('100.00', '60.00'),
      typed: typeFund({ reason: '' }),
    },
  ],
  'result-copies-target-all': [
    {
      what: 'every result is its target',
      form: everyRow((_row, i) => ({ ...quantity('≥', `${80 + i}`, `${80 + i}`), reason: '' })),
    },
  ],
  'result-copies-target': [
    {
      what: 'the target with its sign for a result',
      needs: ['rows.actual', 'rows.target'],
      layouts: ['national', 'shanghai', 'anhui', 'beijing-2016', 'hubei', 'guangxi', 'shanxi'],
      row: { ...quantity('≥', '266', '266', '米'), reason: '' },
      typed: typeRow({ actual: '≥266米', bareActual: '≥266米' }),
    },
    {
      what: 'the words of the target for a result',
      severity: 'info',
      row: { ...level('met', '及时', null, '及时'), reason: '' },
    },
  ],
  'satisfaction-misnamed': [
    {
      what: 'a satisfaction of another name',
      needs: ['rows.level2'],
      under: SATISFACTION,
      row: { name: '补贴按时发放情况' },
    },
  ],
  'satisfaction-unproved': [
    {
      what: 'a satisfaction of exactly 100',
      needs: ['rows.level2'],
      under: SATISFACTION,
      form: everyRow((_row, i) => (i < 3 ? HALF : {})),
      row: { ...quantity('≥', '90', '100', '%'), reason: '' },
    },
  ],
  'target-over-100-percent': [
    {
      what: '≥100 % of a rate',
      row: { ...quantity('≥', '100', '100', '%'), name: '设备合格率', reason: '' },
    },
  ],
  'target-too-low': [
    {
      what: 'four times the target without a word',
      needs: ['rows.reason'],
      standard: 'shanghai',
      row: { ...quantity('≥', '100', '400'), reason: '' },
    },
  ],
  'target-zero-ge': [{ what: '≥0', row: { ...quantity('≥', '0', '1', '起'), reason: '' } }],
  'weight-group': [
    {
      what: 'points in a heading that its rows do not add up to',
      layouts: ['anhui', 'group-headings'],
      typed: typeRow({ level1Points: '71' }),
    },
  ],
};

function name(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function* sheetCells(sheet: Parameters<typeof withCells>[0]) {
  for (const row of sheet.rowNumbers()) {
    for (const { column, cell } of sheet.cellsInRow(row)) yield [name(row, column), cell] as const;
  }
}
