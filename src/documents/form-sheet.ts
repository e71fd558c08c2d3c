import type { Area, CellAddress, NewCell, NewCellStyle, NewSheet, NewValidation } from '../sheet';
import { rowHeights } from './row-heights';

/** One indicator row of a laid-out form; empty texts leave the cell blank. */
export interface IndicatorLine {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string | number;
  readonly weight: number | null;
  readonly reason: string;
}

/** What stands in a form that the product lays out itself: the empty standard table or the example. */
export interface FormContent {
  readonly sheetName: string;
  readonly title: string;
  readonly year: string;
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  /** Label, 年初预算数, 全年预算数, 全年执行数 in 万元; null leaves a cell blank. */
  readonly funds: readonly (readonly [string, number | null, number | null, number | null])[];
  readonly executionWeight: number;
  readonly planned: string;
  readonly achieved: string;
  readonly lines: readonly IndicatorLine[];
  readonly gradeNames: readonly string[];
  readonly note: string | null;
}

const LAST_COLUMN = 8;
const WIDTHS = [10, 14, 18, 28, 16, 22, 9, 9, 30];
const HEADERS = [
  '绩效指标',
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** Lays a form out as the national template prints it, ready to be added to a workbook. */
export function formSheet(content: FormContent): NewSheet {
  const page = new Page();
  layHead(page, content);
  const weightCell = layFunds(page, content);
  layGoals(page, content);
  layIndicators(page, content);
  layFoot(page, content, weightCell);
  const laid = {
    name: content.sheetName,
    replace: false,
    widths: WIDTHS,
    cells: page.cells,
    merges: page.merges,
    validations: page.validations,
    landscape: false,
  };
  return { ...laid, heights: rowHeights(laid) };
}

/** Collects cells row by row; all positions are 0-based. */
class Page {
  readonly cells: NewCell[] = [];
  readonly merges: Area[] = [];
  readonly validations: NewValidation[] = [];
  row = 0;

  put(
    column: number,
    value: string | number | null,
    style: NewCellStyle,
    format?: string,
  ): CellAddress {
    const at = { row: this.row, column };
    this.cells.push({ at, value, style, ...(format ? { format } : {}) });
    return at;
  }

  /** Puts a value into a merged stretch of the current row, from one column to another. */
  span(from: number, to: number, value: string | number | null, style: NewCellStyle): CellAddress {
    const at = this.put(from, value, style);
    for (let column = from + 1; column <= to; column++) this.put(column, null, style);
    if (to > from) this.merges.push({ top: this.row, left: from, bottom: this.row, right: to });
    return at;
  }

  mergeDown(column: number, top: number, bottom: number): void {
    if (bottom > top) this.merges.push({ top, left: column, bottom, right: column });
  }
}

function layHead(page: Page, content: FormContent): void {
  page.span(0, LAST_COLUMN, content.title, 'title');
  page.row++;
  page.span(0, LAST_COLUMN, content.year, 'note');
  page.row++;
  page.put(0, '项目名称', 'label');
  page.span(1, LAST_COLUMN, content.project, 'input');
  page.row++;
  page.put(0, '主管部门', 'label');
  page.span(1, 3, content.department, 'input');
  page.put(4, '实施单位', 'label');
  page.span(5, LAST_COLUMN, content.unit, 'input');
  page.row++;
}

/** Returns the cell that holds the execution weight, for the total of weights at the foot. */
function layFunds(page: Page, content: FormContent): CellAddress {
  const top = page.row;
  page.put(0, '项目资金（万元）', 'label');
  page.span(1, 2, null, 'header');
  ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].forEach((header, index) =>
    page.put(3 + index, header, 'header'),
  );
  page.row++;
  const weight = { row: page.row, column: 6 };
  for (const [label, ...amounts] of content.funds) {
    const isTotal = page.row === weight.row;
    page.put(0, null, 'label');
    page.span(1, 2, label, 'label');
    amounts.forEach((amount, index) => page.put(3 + index, amount, 'input', '#,##0.00'));
    page.put(weight.column, isTotal ? content.executionWeight : '-', 'number', 'General');
    page.put(7, null, 'number', '0.00');
    page.put(8, isTotal ? null : '-', 'number', '0.00');
    page.row++;
  }
  page.mergeDown(0, top, page.row - 1);
  return weight;
}

function layGoals(page: Page, content: FormContent): void {
  const top = page.row;
  page.put(0, '年度总体目标', 'label');
  page.span(1, 4, '预期目标', 'header');
  page.span(5, LAST_COLUMN, '实际完成情况', 'header');
  page.row++;
  page.put(0, null, 'label');
  page.span(1, 4, content.planned, 'input');
  page.span(5, LAST_COLUMN, content.achieved, 'input');
  page.row++;
  page.mergeDown(0, top, page.row - 1);
}

function layIndicators(page: Page, content: FormContent): void {
  const top = page.row;
  HEADERS.forEach((header, column) => page.put(column, header, 'header'));
  page.row++;
  const first = page.row;
  content.lines.forEach((line, index) => {
    const above = content.lines[index - 1];
    const newLevel1 = line.level1 !== above?.level1;
    page.put(0, null, 'label');
    page.put(1, newLevel1 ? line.level1 : null, 'label');
    page.put(2, newLevel1 || line.level2 !== above.level2 ? line.level2 : null, 'label');
    page.put(3, line.name || null, 'input');
    page.put(4, line.target || null, 'input', '@');
    page.put(5, line.actual === '' ? null : line.actual, 'input');
    page.put(6, line.weight, 'input', 'General');
    page.put(7, null, 'number', '0.00');
    page.put(8, line.reason || null, 'input');
    page.row++;
  });
  page.mergeDown(0, top, page.row - 1);
  mergeRuns(
    page,
    1,
    first,
    content.lines.map((line) => line.level1),
  );
  mergeRuns(
    page,
    2,
    first,
    content.lines.map((line) => `${line.level1}/${line.level2}`),
  );
  for (const column of [6, 7]) {
    page.validations.push({
      area: { top: first, left: column, bottom: page.row - 1, right: column },
      allowed: { min: 0, max: 100 },
      message: `${column === 6 ? '分值' : '得分'}应为 0 至 100 的数。`,
    });
  }
}

/** Merges each run of equal labels downwards. */
function mergeRuns(page: Page, column: number, first: number, labels: readonly string[]): void {
  let start = 0;
  for (let index = 1; index <= labels.length; index++) {
    if (labels[index] === labels[start]) continue;
    page.mergeDown(column, first + start, first + index - 1);
    start = index;
  }
}

function layFoot(page: Page, content: FormContent, weight: CellAddress): void {
  const last = page.row;
  const first = last - content.lines.length + 1;
  page.span(0, 5, '总分', 'label');
  page.cells.push({
    at: { row: page.row, column: 6 },
    value: null,
    formula: `=SUM(G${first}:G${last})+G${weight.row + 1}`,
    style: 'total',
  });
  page.put(7, null, 'total', '0.00');
  page.put(8, null, 'label');
  page.row++;
  page.put(0, '评分等级', 'label');
  const grade = page.span(1, LAST_COLUMN, null, 'total');
  page.validations.push({
    area: { top: grade.row, left: grade.column, bottom: grade.row, right: grade.column },
    allowed: { list: content.gradeNames },
    message: `评分等级应为${content.gradeNames.join('、')}之一。`,
  });
  page.row++;
  if (content.note) page.span(0, LAST_COLUMN, content.note, 'note');
}
