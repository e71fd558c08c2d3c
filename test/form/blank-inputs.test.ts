import { type Field, type Form, readForms } from '../../src/form';
import { a1 } from '../../src/sheet';
import { snapshotOf } from './snapshot-of';

/*
 * A blank is a blank: whatever an officer left open in a row that stands under its headers, the other
 * cells of the row keep their fields.
 */

const ROWS = [
  ['项目支出绩效自评表（2022年度）'],
  ['项目名称', '', '河道保洁'],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', '100', '80', '76', '10', '95%', '9.5'],
  ['', '其中：财政拨款', '100', '80', '76', '—', '95%', '—'],
  [
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析',
  ],
  ['', '产出指标', '数量指标', '保洁河道长度', '≥12公里', '12.5公里', '50', '50', ''],
  ['', '效益指标', '社会效益指标', '水质达标率', '≥90%', '95%', '30', '30', ''],
  ['', '满意度指标', '服务对象满意度指标', '居民满意度', '90', '81', '10', '9', '宣传不够'],
  ['总分', '', '', '', '', '', '100', '98.5', ''],
];

const FILLED = fieldsOf(readForms(snapshotOf(ROWS)).forms[0]!);

/** Rows (1-based) with the columns of the cells that may be left open. */
const OPEN: Readonly<Record<number, string>> = {
  4: 'CDEFGH',
  5: 'CDEFGH',
  7: 'BCEFGH',
  8: 'BCEFGH',
  9: 'BCEFGHI',
};

describe.each(Object.entries(OPEN))('row %s', (row, columns) => {
  test.each(subsets([...columns], 4).map((blank) => [blank.join(' '), blank] as const))(
    'keeps the fields of its other cells when %s are blank',
    (_told, blank) => {
      const names = blank.map((column) => `${column}${row}`);
      const { forms } = readForms(snapshotOf(ROWS, { blank: names }));
      const found = fieldsOf(forms[0]!);
      const kept = [...FILLED].filter(([cell]) => !names.includes(cell));
      expect([...found].filter(([cell]) => !names.includes(cell))).toEqual(kept);
    },
  );
});

/** The field of each filled cell of the rows of amounts and indicators. */
function fieldsOf({ fund, indicators }: Form): Map<string, string> {
  const rows = [fund?.total, ...(fund?.sources ?? []), ...indicators].filter((row) => row != null);
  const cells = rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, field]) => {
      return isField(field) && field.text !== '' ? [[a1(field.at), name] as const] : [];
    }),
  );
  return new Map(cells.sort());
}

function isField(value: unknown): value is Field {
  return typeof value === 'object' && value !== null && 'cell' in value && 'text' in value;
}

function subsets(items: readonly string[], most: number): string[][] {
  const all = items.reduce<string[][]>(
    (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
    [[]],
  );
  return all.filter(({ length }) => length > 0 && length <= most);
}
