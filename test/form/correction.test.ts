import { type LayoutCorrection, readForms, type RowCorrection } from '../../src/form';
import { Corrections } from '../../src/form/correction';
import { drawn, layoutSheet, snapshotOf } from './snapshot-of';
import { cellName, fundCells, gapsOf, indicatorCells } from './show';

function correction(part: Partial<LayoutCorrection>): LayoutCorrection {
  return {
    kind: 'layout-correction',
    version: 1,
    name: '某局版式',
    sheet: null,
    columns: [],
    rows: [],
    ...part,
  };
}

test('a header text said to be the target settles two rivals', () => {
  const layouts = [
    correction({ columns: [{ block: 'indicators', at: { header: '目标值' }, field: 'target' }] }),
  ];
  const form = readForms(layoutSheet('two-target-columns'), { layouts }).forms[0]!;
  expect(form.indicators.map((one) => cellName(one.target))).toEqual(['E7', 'E8']);
  expect(gapsOf(form)).toEqual([]);
  const column = form.columns.find(({ field }) => field === 'target')!;
  expect([column.column, column.confidence, column.evidence]).toEqual([4, 1, '按用户的指定']);
});

test('a column said to be the target by its place settles them too', () => {
  const layouts = [
    correction({ columns: [{ block: 'indicators', at: { column: 3 }, field: 'target' }] }),
  ];
  const form = readForms(layoutSheet('two-target-columns'), { layouts }).forms[0]!;
  expect(form.indicators.map((one) => cellName(one.target))).toEqual(['D7', 'D8']);
});

test('a column set aside by the officer is not taken for what it holds', () => {
  const rows = drawn(
    '项目名称|甲\n一级指标|二级指标|甲乙丙|指标值|完成值|分值|得分\n产出指标|数量指标|培训人数|≥10人|12人|50|50\n效益指标|社会效益指标|就业人数|≥90人|95人|50|50\n',
  );
  const names = (layouts: LayoutCorrection[]) =>
    readForms(snapshotOf(rows), { layouts }).forms[0]!.indicators.map(({ name }) => cellName(name));
  expect(names([])).toEqual(['C3', 'C4']);
  const aside = { block: 'indicators', at: { header: '甲乙丙' }, field: 'ignored' } as const;
  expect(names([correction({ columns: [aside] })])).toEqual(['B3', 'B4']);
});

test('header words nobody knew make a form once they are taught', () => {
  const rows = drawn(
    '项目名称|甲\n一级指标|二级指标|三级指标|年初承诺|年末兑现|满额|实得\n产出指标|数量指标|件数|≥10|12|50|50\n效益指标|社会效益指标|覆盖率|≥90|95|50|50\n',
  );
  expect(readForms(snapshotOf(rows)).forms).toEqual([]);
  const teach = (header: string, field: 'target' | 'actual' | 'weight' | 'score') =>
    ({ block: 'indicators', at: { header }, field }) as const;
  const columns = [
    teach('年初承诺', 'target'),
    teach('年末 兑现', 'actual'),
    teach('满额', 'weight'),
    teach('实得', 'score'),
  ];
  const { forms } = readForms(snapshotOf(rows), { layouts: [correction({ columns })] });
  expect(forms[0]!.indicators.map(indicatorCells)).toEqual([
    'C3 D3 E3 F3 G3 -',
    'C4 D4 E4 F4 G4 -',
  ]);
});

test('a row said to be none is left out', () => {
  const layouts = [correction({ rows: [{ row: 7, read: 'ignored' }] })];
  const form = readForms(layoutSheet('sub-rows'), { layouts }).forms[0]!;
  expect(form.indicators.map((one) => one.row)).toEqual([6, 9]);
});

/** The rows that are indicators in a layout whose rows are said to be read so. */
function indicatorRows(layout: string, ...rows: RowCorrection[]): number[] {
  const form = readForms(layoutSheet(layout), { layouts: [correction({ rows })] }).forms[0]!;
  return form.indicators.map((one) => one.row);
}

test('every filled row of the block says how it was read, up to the row that ends it', () => {
  const rowsOf = (layout: string) =>
    readForms(layoutSheet(layout)).forms[0]!.rows.map(
      ({ row, label, kind }) => `${row} ${label?.text ?? ''} ${kind}`,
    );
  expect(rowsOf('placeholder-rows')).toEqual([
    '13 指标1：道路里程 indicator',
    '14 指标2： placeholder',
    '15 …… placeholder',
    '16 指标1：受益人口 indicator',
    '17 指标1：群众满意度 indicator',
    '18 总分 foot',
  ]);
  expect(rowsOf('sub-rows')).toEqual([
    '6 道路里程 indicator',
    '7  indicator',
    '8 小计 heading',
    '9 受益人口 indicator',
    '10 小计 heading',
    '11 合计 foot',
  ]);
});

test('a row named by its label is read as said, whatever white space stands in it', () => {
  expect(indicatorRows('sub-rows', { label: '道路 里程', read: 'ignored' })).toEqual([7, 9]);
  expect(indicatorRows('sub-rows', { label: '小计', read: 'indicator' })).toEqual([6, 7, 8, 9, 10]);
});

test('a row named by place and label is read as said only while that label stands there', () => {
  const rows = (label: string) => indicatorRows('sub-rows', { row: 6, label, read: 'ignored' });
  expect(rows('道路里程')).toEqual([7, 9]);
  expect(rows('受益人口')).toEqual([6, 7, 9]);
});

test('the later of two corrections of a row holds', () => {
  expect(
    indicatorRows(
      'sub-rows',
      { row: 6, read: 'ignored' },
      { label: '道路里程', read: 'indicator' },
    ),
  ).toEqual([6, 7, 9]);
});

test('a row said to hold the total ends the indicators, and is read as the total', () => {
  const layouts = [correction({ rows: [{ row: 10, read: 'foot' }] })];
  const form = readForms(layoutSheet('sub-rows'), { layouts }).forms[0]!;
  expect(form.rows.at(-1)).toMatchObject({ row: 10, kind: 'foot', corrected: true });
  expect(form.indicators.map((one) => one.row)).toEqual([6, 7, 9]);
});

test('the indicators go on below a row that is said not to be the total', () => {
  const rows = drawn(
    '项目名称|甲\n一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n产出指标|数量指标|件数|≥10|12|50|50\n合计|||||50|50\n补充考核\n效益指标|社会效益指标|覆盖率|≥90|95|50|50\n总分|||||100|100\n',
  );
  const read = (layouts: LayoutCorrection[]) => readForms(snapshotOf(rows), { layouts }).forms[0]!;
  expect(read([]).indicators.map((one) => one.row)).toEqual([2]);
  const corrected = read([correction({ rows: [{ label: '合计', read: 'ignored' }] })]);
  expect(corrected.indicators.map((one) => one.row)).toEqual([2, 5]);
  expect(cellName(corrected.total?.score)).toBe('G7');
});

test('a level label in a row that is left out still holds for the rows below', () => {
  const layouts = [correction({ rows: [{ row: 6, read: 'ignored' }] })];
  const form = readForms(layoutSheet('sub-rows'), { layouts }).forms[0]!;
  expect(form.indicators[0]).toMatchObject({ row: 7, level1: { text: '产出指标' } });
});

test('each column of the fund block says what it was read as', () => {
  const { fund } = readForms(layoutSheet('sub-rows')).forms[0]!;
  expect(fund!.columns.map(({ column, field, confidence }) => [column, field, confidence])).toEqual(
    [
      [2, 'initial', 1],
      [3, 'budget', 1],
      [4, 'executed', 1],
      [5, 'weight', 1],
      [6, 'rate', 1],
      [7, 'score', 1],
    ],
  );
  expect(fund!.columns[4]!.evidence).toBe('依据G4表头「执行率」');
  expect(readForms(layoutSheet('paired-fund')).forms[0]!.fund!.columns).toEqual([]);
});

test('a fund column whose header is lost is read once its place is said', () => {
  const sheet = layoutSheet('sub-rows', { blank: ['G4'] });
  expect(gapsOf(readForms(sheet).forms[0]!)).toEqual(['fund:执行率']);
  const columns = [{ block: 'fund' as const, at: { column: 6 }, field: 'rate' as const }];
  const form = readForms(sheet, { layouts: [correction({ columns })] }).forms[0]!;
  expect(gapsOf(form)).toEqual([]);
  expect(fundCells(form.fund!.total)).toBe('C5 D5 E5 F5 G5 H5');
  expect(form.fund!.columns[4]).toMatchObject({
    column: 6,
    field: 'rate',
    header: null,
    confidence: 1,
    evidence: '按用户的指定',
  });
});

test('two amounts said to be the other are exchanged, and one said to be nothing is left out', () => {
  const fund = (at: object, field: string) => ({ block: 'fund', at, field });
  const columns = [
    fund({ header: '年初预算数' }, 'budget'),
    fund({ header: '全年预算数' }, 'initial'),
    fund({ column: 5 }, 'ignored'),
  ] as LayoutCorrection['columns'];
  const form = readForms(layoutSheet('sub-rows'), { layouts: [correction({ columns })] }).forms[0]!;
  expect(fundCells(form.fund!.total)).toBe('D5 C5 E5 - G5 H5');
  expect(form.fund!.columns.find(({ column }) => column === 5)).toMatchObject({
    field: 'ignored',
    evidence: '按用户的指定',
  });
});

test('fund words nobody knew make a fund block once they are taught', () => {
  const set = { C4: '甲数', D4: '乙数', E4: '丙数' };
  const sheet = layoutSheet('sub-rows', { set });
  const teach = (header: string, field: 'initial' | 'budget' | 'executed') =>
    ({ block: 'fund', at: { header }, field }) as const;
  const columns = [teach('甲数', 'initial'), teach('乙数', 'budget'), teach('丙数', 'executed')];
  const form = readForms(sheet, { layouts: [correction({ columns })] }).forms[0]!;
  expect(fundCells(form.fund!.total)).toBe('C5 D5 E5 F5 G5 H5');
});

test('a correction for another sheet changes nothing', () => {
  const layouts = [correction({ sheet: '另一张', rows: [{ row: 7, read: 'ignored' }] })];
  const form = readForms(layoutSheet('sub-rows'), { layouts }).forms[0]!;
  expect(form.indicators.map((one) => one.row)).toEqual([6, 7, 9]);
});

describe('what is said of a sheet', () => {
  const about = (part: Partial<LayoutCorrection>) => new Corrections('自评表', [correction(part)]);
  const columns: LayoutCorrection['columns'] = [
    { block: 'indicators', at: { column: 3 }, field: 'target' },
    { block: 'indicators', at: { header: '满额' }, field: 'weight' },
    { block: 'fund', at: { column: 5 }, field: 'rate' },
    { block: 'fund', at: { header: '：' }, field: 'score' },
  ];

  test('is about columns, rows or nothing', () => {
    const kinds = [about({}), about({ columns }), about({ rows: [{ row: 1, read: 'ignored' }] })];
    expect(kinds.map((one) => [one.aboutColumns, one.aboutRows])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  test('names the columns of each block by their place', () => {
    expect(about({ columns }).placed('indicators')).toEqual([3]);
    expect(about({ columns }).placed('fund')).toEqual([5]);
    expect(about({}).placed('fund')).toEqual([]);
  });

  test('says nothing of a column without a header that is not named by its place', () => {
    expect(about({ columns }).fund(4, '')).toBeNull();
    expect(about({ columns }).fund(5, '')).toBe('rate');
    expect(about({ columns }).indicator(4, '满额')).toBe('weight');
    expect(about({ columns }).indicator(5, '满额外')).toBeNull();
  });
});
