import type { SheetFixture } from '../contract/workbook-fixture';

type Cells = Record<string, SheetFixture['cells'][string]>;

/** The first row of the indicators, 1-based. */
export const FIRST = 13;

/**
 * A form with any number of indicators, formatted alike: the same columns, merges that reach over
 * more rows, a reason in every seventh row.
 */
export function longForm(indicators: number): SheetFixture {
  const last = FIRST + indicators - 1;
  const cells: Cells = {
    A1: '财政项目支出绩效自评表',
    A2: '项目名称',
    B2: '机关运行保障经费',
    A3: '主管部门',
    B3: '市文化局',
    E3: '实施单位',
    F3: '市博物馆',
    A4: '项目资金（万元）',
    C4: '年初预算数',
    D4: '全年预算数',
    E4: '全年执行数',
    F4: '分值',
    G4: '执行率',
    H4: '得分',
    A9: '年度总体目标',
    B9: '预期目标',
    E9: '实际完成情况',
    B10: '保障运行',
    E10: '已保障',
    A12: '一级指标',
    B12: '二级指标',
    C12: '三级指标',
    D12: '年度指标值',
    E12: '实际完成值',
    F12: '分值',
    G12: '得分',
    H12: '偏差原因分析及改进措施',
    ...fundRows(),
    ...indicatorRows(indicators),
    [`A${last + 1}`]: '总分',
    [`F${last + 1}`]: { value: 100, format: '0.00' },
    [`G${last + 1}`]: { value: null, format: '0.00' },
  };
  const half = FIRST + Math.floor(indicators / 2) - 1;
  const quarter = FIRST + Math.floor(indicators / 4) - 1;
  const merges = [
    'A1:H1',
    'B2:H2',
    'B3:D3',
    'F3:H3',
    'A4:B4',
    'B9:D9',
    'E9:H9',
    'B10:D10',
    'E10:H10',
  ];
  const groups = [
    `A${FIRST}:A${half}`,
    `A${half + 1}:A${last}`,
    `B${FIRST}:B${quarter}`,
    `B${quarter + 1}:B${half}`,
    `B${half + 1}:B${last}`,
    `A${last + 1}:E${last + 1}`,
  ];
  cells[`A${FIRST}`] = '产出指标';
  cells[`A${half + 1}`] = '效益指标';
  cells[`B${FIRST}`] = '数量指标';
  cells[`B${quarter + 1}`] = '质量指标';
  cells[`B${half + 1}`] = '社会效益指标';
  return { name: '长表', cells, merges: [...merges, ...groups] };
}

function fundRows(): Cells {
  const cells: Cells = {};
  ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'].forEach((label, index) => {
    const row = 5 + index;
    cells[`A${row}`] = label;
    for (const column of ['C', 'D', 'E']) {
      cells[`${column}${row}`] = { value: index < 2 ? 100 : 0, format: '#,##0.00' };
    }
  });
  cells.F5 = { value: 10, format: '0.00' };
  cells.G5 = { value: null, format: '0.00%' };
  cells.H5 = { value: null, format: '0.00' };
  return cells;
}

function indicatorRows(count: number): Cells {
  const cells: Cells = {};
  for (let index = 0; index < count; index++) {
    const row = FIRST + index;
    cells[`C${row}`] = `指标${index + 1}`;
    cells[`D${row}`] = `≥${100 + index}`;
    cells[`E${row}`] = { value: 100 + index, format: 'General' };
    cells[`F${row}`] = { value: 90 / count, format: '0.00' };
    cells[`G${row}`] = { value: null, format: '0.00' };
    if (index % 7 === 3) cells[`H${row}`] = '受天气影响，已调整计划。';
  }
  return cells;
}
