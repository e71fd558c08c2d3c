import {
  type LayoutCorrection,
  parseLayoutCorrection,
  readForms,
  serialiseLayoutCorrection,
} from '../../src/form';
import { drawn, layoutSheet, snapshotOf } from './snapshot-of';
import { cellName, gapsOf, indicatorCells } from './show';

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

test('a correction for another sheet changes nothing', () => {
  const layouts = [correction({ sheet: '另一张', rows: [{ row: 7, read: 'ignored' }] })];
  const form = readForms(layoutSheet('sub-rows'), { layouts }).forms[0]!;
  expect(form.indicators.map((one) => one.row)).toEqual([6, 7, 9]);
});

test('a correction comes back from its file as it was', () => {
  const kept = correction({
    sheet: '自评表',
    columns: [
      { block: 'indicators', at: { header: '目标值' }, field: 'target' },
      { block: 'fund', at: { column: 3 }, field: 'budget' },
    ],
    rows: [{ row: 7, read: 'indicator' }],
  });
  expect(parseLayoutCorrection(serialiseLayoutCorrection(kept))).toEqual({ correction: kept });
});

test.each(['', '{"kind":', '{}', '[]', '{"kind":"layout-correction","version":2}'])(
  'a file that is no correction is refused with a sentence: %s',
  (text) => {
    const result = parseLayoutCorrection(text);
    expect('problem' in result && result.problem).toMatch(/^.+。$/);
  },
);

test('a field nobody knows is refused', () => {
  const odd = { ...correction({}), columns: [{ block: 'fund', at: { column: 1 }, field: 'name' }] };
  expect(parseLayoutCorrection(JSON.stringify(odd))).toHaveProperty('problem');
});
