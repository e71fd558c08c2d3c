import { type LayoutCorrection, readForms } from '../../src/form';
import { a1, SheetSnapshot } from '../../src/sheet';
import { groupPoints } from '../../src/scoring';
import { snapshotOf } from './snapshot-of';

/* Sheets beside forms, and forms that have lost what others are told by: each is read without a fault of our own. */

test('takes a note sheet of two rows for no form', () => {
  const rows = [
    ['评价内容', '评价要点', '得分', '预期目标'],
    ['立项', '依据充分', '3', '达标'],
  ];
  expect(readForms(snapshotOf(rows)).forms).toEqual([]);
});

const FORM = [
  ['项目支出绩效自评表（2022年度）'],
  ['项目名称', '河道保洁'],
  ['三级指标', '年初指标值', '调整指标值', '完成值', '分值', '得分'],
  ['保洁长度', '≥12公里', '', '12公里', '60', '60'],
  ['水质达标率', '≥90%', '≥80%', '85%', '40', '40'],
  ['总分', '', '', '', '100', '100'],
];

test('reads no row and misses the names where an officer set the column of names aside', () => {
  const columns = [
    { block: 'indicators', at: { header: '三级指标' }, field: 'ignored' },
  ] as const satisfies LayoutCorrection['columns'];
  const layout: LayoutCorrection = {
    ...{ kind: 'layout-correction', version: 1, name: '本表', sheet: null },
    columns: [...columns],
    rows: [],
  };
  const { forms } = readForms(snapshotOf(FORM), { layouts: [layout] });
  expect(forms.map(({ indicators }) => indicators.length)).toEqual([0]);
  expect(forms[0]?.gaps.map(({ what }) => what)).toContain('三级指标');
});

test('holds to the first target where the adjusted one is blank or a dash', () => {
  const dashed = FORM.map((row) => row.map((text, i) => (i === 2 && text === '' ? '—' : text)));
  for (const rows of [FORM, dashed]) {
    const { indicators } = readForms(snapshotOf(rows)).forms[0]!;
    expect(indicators.map(({ target }) => target && a1(target.at))).toEqual(['B4', 'C5']);
  }
});

test('reads shared points from the number of their cell where its format shows nothing', () => {
  const rows = FORM.map((row) => [...row]);
  rows[4]![4] = '';
  const sheet = snapshotOf(rows, { merges: ['E4:E5'] });
  const cell = { ...sheet.cell({ row: 3, column: 4 }), text: '', value: 100, format: ';;;' };
  const held = new Map(
    sheet
      .rowNumbers()
      .map((row) => [
        row,
        new Map(sheet.cellsInRow(row).map(({ column, cell: one }) => [column, one])),
      ]),
  );
  held.get(3)!.set(4, cell);
  const hidden = new SheetSnapshot({
    sheet: sheet.sheet,
    rows: held,
    merges: sheet.merges,
  });
  const form = readForms(hidden).forms[0]!;
  expect(form.indicators.map((row) => groupPoints(row, form)?.toString())).toEqual(['100', '100']);
});

test('names a row of which only the name is filled in', () => {
  const header = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
  const row = (name: string) => ['产出指标', '数量指标', name, '1个', '1个', '50', '50'];
  const rows = [
    header,
    row('站点'),
    row('管线'),
    ['', '', '巡查次数'],
    ['总分', '', '', '', '', '100', '100'],
  ];
  const { unread } = readForms(snapshotOf(rows)).forms[0]!;
  expect(unread.map(({ at }) => a1(at))).toEqual(['C4']);
});
