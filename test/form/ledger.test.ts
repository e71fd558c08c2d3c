import { COMPUTED_FIELDS, type Form, readForms } from '../../src/form';
import { a1, contains, parseA1 } from '../../src/sheet';
import { EVERY_SHEET } from '../fixtures/every-sheet';
import { snapshotOf } from './snapshot-of';

/** What nothing tells the meaning of, by fixture. */
const UNREAD: Readonly<Record<string, readonly string[]>> = {
  // the total stands to the right of all columns
  'hebei-sections': ['J18'],
  'total-slid-beyond-the-last-column': ['H7'],
  // a list of the year's deductions beside the form
  'ledger-of-deductions-beside': ['I3', 'K3', 'I4', 'K4'],
  // the second of two columns under one header
  'jilin-weights-at-levels-and-data-items': ['J4', 'J5', 'J6'],
};

describe.each(EVERY_SHEET)('%s', (name, sheet) => {
  const { forms } = readForms(sheet);
  const claimed = forms.flatMap(({ ledger }) => ledger.claims.map(({ at }) => a1(at)));

  test('claims no cell twice, in one form or in two', () => {
    expect(claimed).toEqual([...new Set(claimed)]);
  });

  test('claims or names as unread each filled cell of a form, never both', () => {
    for (const form of forms) {
      const known = [...form.ledger.claims, ...form.unread].map(({ at }) => a1(at));
      const each = new Set(known);
      expect(known).toEqual([...each]);
      expect(filledIn(form).filter((cell) => !each.has(cell))).toEqual([]);
    }
  });

  test('claims no cell outside its form and none that a merge covers', () => {
    for (const { area, ledger } of forms) {
      const stray = ledger.claims.filter(({ at }) => {
        const anchor = sheet.anchorOf(at);
        return !contains(area, at) || anchor.row !== at.row || anchor.column !== at.column;
      });
      expect(stray.map(({ at }) => a1(at))).toEqual([]);
    }
  });

  test('leaves nothing unread but what nothing tells the meaning of', () => {
    const unread = forms.flatMap((form) => form.unread.map(({ at }) => a1(at)));
    expect(unread).toEqual(UNREAD[name.replace(', as texts', '')] ?? []);
  });

  test('says why a cell is set aside, and only then', () => {
    const claims = forms.flatMap(({ ledger }) => ledger.claims);
    const otherwise = claims.filter(({ as, why }) => (why !== null) !== (as === 'aside'));
    expect(otherwise.map(({ at }) => a1(at))).toEqual([]);
  });
});

function filledIn({ snapshot, area }: Form): string[] {
  const names: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (const { column, cell } of snapshot.cellsInRow(row)) {
      const isWithin = column >= area.left && column <= area.right;
      if (isWithin && cell.text.trim() !== '') names.push(a1({ row, column }));
    }
  }
  return names;
}

const FORM = [
  ['项目支出绩效自评表（2022年度）'],
  ['项目名称', '河道保洁', '', '联系电话', '88001'],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', '100', '100', '90', '10', '90%', ''],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '复核分'],
  ['产出指标', '数量指标', '保洁长度', '≥12公里', '12公里', '90', '90', '88'],
  ['总分', '', '', '', '', '100', '99', '98'],
  ['评分等级', '', '优'],
];

test('tells the cells a review computes from all others', () => {
  const { ledger } = readForms(snapshotOf(FORM)).forms[0]!;
  const computed = ledger.claims.flatMap(({ at }) => {
    const field = ledger.computedAt(at);
    return field ? [`${a1(at)} ${field}`] : [];
  });
  expect(computed.sort()).toEqual(['C8 grade', 'G4 rate', 'G6 score', 'G7 total', 'H4 score']);
  expect(COMPUTED_FIELDS).toEqual(['rate', 'score', 'total', 'grade']);
});

test('sets aside a column nobody reads, its sum, and a figure of the head, with the reason', () => {
  const { ledger } = readForms(snapshotOf(FORM)).forms[0]!;
  const why = (cell: string) => ledger.claimOf(parseA1(cell))?.why;
  expect(['H6', 'H7', 'E2'].map(why)).toEqual([
    '所在的列不参与核验',
    '其他列的合计',
    '不是核验所用的填报项',
  ]);
});

test('claims a cell with its label and its value in one as no computed field', () => {
  const rows = [...FORM.slice(0, 7), ['评分等级：优']];
  const { ledger } = readForms(snapshotOf(rows)).forms[0]!;
  expect(ledger.claimOf(parseA1('A8'))).toMatchObject({ as: 'grade', inline: true });
  expect(ledger.computedAt(parseA1('A8'))).toBeNull();
});

test('claims nothing of a list beside the form or far below it', () => {
  const beside = FORM.map((row, i) => {
    const cells = Array.from({ length: 10 }, (_, column) => row[column] ?? '');
    return i > 3 ? [...cells, '甲', '3'] : cells;
  });
  const below = [...beside, ...Array.from({ length: 10 }, () => []), ['姓名', '得分'], ['甲', '3']];
  const { forms } = readForms(snapshotOf(below));
  expect(forms).toHaveLength(1);
  const cells = [...forms[0]!.ledger.claims, ...forms[0]!.unread].map(({ at }) => at);
  expect(cells.filter(({ row, column }) => row > 7 || column > 8)).toEqual([]);
});

test('names a figure under no header as unread', () => {
  const rows = FORM.map((row, i) => (i === 6 ? ['', ...row.slice(1)] : row));
  rows[5] = ['产出指标', '数量指标', '保洁长度', '≥12公里', '12公里', '90', '90', '88', '7'];
  const { unread } = readForms(snapshotOf(rows)).forms[0]!;
  expect(unread.map(({ at, text }) => `${a1(at)} ${text}`)).toEqual(['I6 7']);
});

test('claims no cell that a merge of points over two rows covers', () => {
  const second = ['', '', '清理淤泥', '≥5吨', '6吨', '', '', ''];
  const rows = [...FORM.slice(0, 6), second, ...FORM.slice(6)];
  const { indicators, ledger } = readForms(snapshotOf(rows, { merges: ['F6:F7'] })).forms[0]!;
  expect(indicators.map(({ name }) => name.text)).toEqual(['保洁长度', '清理淤泥']);
  expect(ledger.claimOf(parseA1('F7'))).toBeNull();
  expect(ledger.computedAt(parseA1('G7'))).toBeNull();
});
