/** What a careful reader finds in a reference table, written down from the printed table. */
export interface ReferenceExpectation {
  readonly table: number;
  /** title, 项目名称, 主管部门, 实施单位 */
  readonly head: readonly [string, string, string, string];
  /** 预期目标, 实际完成情况 */
  readonly goals: readonly [string, string];
  /** 年度资金总额 and the three sources: 年初 全年 执行 分数 执行率 得分 */
  readonly fund: readonly string[];
  readonly fundShifts: readonly number[];
  /** Sheet rows of the indicators, first and last. */
  readonly rows: readonly [number, number];
  /** Rows shifted to the left, by their own cells; all others stand in columns C to H. */
  readonly shifted: Readonly<Record<number, string>>;
  /** The rows at which the levels change. */
  readonly levels: Readonly<Record<number, string>>;
  /** weight total, total */
  readonly total: readonly [string, string];
  readonly grade: readonly [string, string];
}

const OUTPUT = '产出指标';
const BENEFIT = '效益指标';
const SATISFACTION = '满意度指标/服务对象满意度指标';

/** Columns of a row whose cells all stand one column left of the header. */
function left(row: number, name = 'B'): string {
  return `${name}${row} C${row} D${row} E${row} F${row} G${row}`;
}

function leftRows(
  rows: readonly number[],
  names: Readonly<Record<number, string>> = {},
): Record<number, string> {
  return Object.fromEntries(rows.map((row) => [row, left(row, names[row])]));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

export const REFERENCE: readonly ReferenceExpectation[] = [
  {
    table: 1,
    head: ['A1', 'B2', 'B3', 'D3'],
    goals: ['B10', 'E10'],
    fund: ['C5 D5 E5 F5 G5 H5', 'C6 D6 E6 F6 G6 H6', 'C7 D7 E7 F7 G7 H7', 'C8 D8 E8 F8 G8 H8'],
    fundShifts: [0, 0, 0, 0],
    rows: [12, 16],
    shifted: {},
    levels: {
      12: `${OUTPUT}/数量指标`,
      13: `${OUTPUT}/质量指标`,
      14: `${OUTPUT}/时效指标`,
      15: `${BENEFIT}/可持续影响指标`,
      16: SATISFACTION,
    },
    total: ['F17', 'G17'],
    grade: ['C18', '优'],
  },
  {
    table: 2,
    head: ['A1', 'B2', 'B3', 'D3'],
    goals: ['B10', 'F10'],
    fund: ['C5 D5 E5 F5 G5 H5', 'C6 D6 E6 F6 G6 H6', 'C7 D7 E7 F7 G7 H7', 'B8 C8 D8 E8 F8 G8'],
    fundShifts: [0, 0, 0, -1],
    rows: [12, 16],
    shifted: {},
    levels: {
      12: `${OUTPUT}/数量指标`,
      13: `${OUTPUT}/质量指标`,
      14: `${OUTPUT}/时效指标`,
      15: `${BENEFIT}/社会效益指标`,
      16: SATISFACTION,
    },
    total: ['F17', 'G17'],
    grade: ['C18', '优'],
  },
  {
    table: 3,
    head: ['-', 'C1', 'C2', 'G2'],
    goals: ['C9', 'F9'],
    fund: ['E4 F4 G4 H4 I4 J4', 'E5 F5 G5 H5 I5 J5', 'E6 F6 G6 H6 I6 J6', 'C7 D7 E7 F7 G7 H7'],
    fundShifts: [0, 0, 0, -2],
    rows: [11, 19],
    shifted: {},
    levels: {
      11: `${OUTPUT}/数量指标`,
      13: `${OUTPUT}/质量指标`,
      15: `${OUTPUT}/时效指标`,
      16: `${OUTPUT}/成本指标`,
      17: `${BENEFIT}/社会效益指标`,
      19: SATISFACTION,
    },
    total: ['F20', 'G20'],
    grade: ['C21', '优'],
  },
  {
    table: 4,
    head: ['A1', 'B2', 'B3', 'D3'],
    goals: ['B10', 'F10'],
    fund: ['D5 E5 F5 G5 H5 I5', 'D6 E6 F6 G6 H6 I6', 'D7 E7 F7 G7 H7 I7', 'D8 E8 F8 G8 H8 I8'],
    fundShifts: [0, 0, 0, 0],
    rows: [12, 24],
    shifted: {},
    levels: {
      12: `${OUTPUT}/数量指标`,
      14: `${OUTPUT}/质量指标`,
      16: `${OUTPUT}/时效指标`,
      18: `${BENEFIT}/社会效益指标`,
      21: `${BENEFIT}/可持续影响指标`,
      23: SATISFACTION,
    },
    total: ['F25', 'G25'],
    grade: ['C26', '优'],
  },
  {
    table: 5,
    head: ['-', 'C2', 'C3', 'F3'],
    goals: ['C10', 'F10'],
    fund: ['D5 E5 F5 G5 H5 I5', 'D6 E6 F6 G6 H6 I6', 'D7 E7 F7 G7 H7 I7', 'D8 E8 F8 G8 H8 I8'],
    fundShifts: [0, 0, 0, 0],
    rows: [12, 23],
    shifted: {},
    levels: {
      12: `${OUTPUT}/数量指标`,
      14: `${OUTPUT}/质量指标`,
      16: `${OUTPUT}/时效指标`,
      18: `${BENEFIT}/社会效益指标`,
      21: `${BENEFIT}/可持续影响指标`,
      22: SATISFACTION,
    },
    total: ['F24', 'G24'],
    grade: ['C25', '优'],
  },
  {
    table: 6,
    head: ['A1', 'B2', 'B3', 'D3'],
    goals: ['B10', 'E10'],
    fund: ['C5 D5 E5 F5 G5 H5', 'C6 D6 E6 F6 G6 H6', 'C7 D7 E7 F7 G7 H7', 'C8 D8 E8 F8 G8 H8'],
    fundShifts: [0, 0, 0, 0],
    rows: [12, 19],
    shifted: {},
    levels: {
      12: `${OUTPUT}/数量指标`,
      14: `${OUTPUT}/质量指标`,
      15: `${OUTPUT}/时效指标`,
      16: `${BENEFIT}/社会效益指标`,
      18: `${BENEFIT}/可持续影响指标`,
      19: SATISFACTION,
    },
    total: ['F20', 'G20'],
    grade: ['C21', '优'],
  },
  {
    table: 7,
    head: ['A1', 'B2', 'B3', 'D3'],
    goals: ['B10', 'E10'],
    fund: ['C5 D5 E5 F5 G5 H5', 'C6 D6 E6 F6 G6 H6', 'C7 D7 E7 F7 G7 H7', 'B8 C8 D8 E8 F8 G8'],
    fundShifts: [0, 0, 0, -1],
    rows: [12, 35],
    shifted: {},
    levels: {
      12: `${OUTPUT}/数量指标`,
      20: `${OUTPUT}/质量指标`,
      22: `${OUTPUT}/时效指标`,
      26: `${BENEFIT}/社会效益指标`,
      32: SATISFACTION,
    },
    total: ['F36', 'G36'],
    grade: ['A37', '优'],
  },
  {
    table: 8,
    head: ['A1', 'B2', 'B3', 'D3'],
    goals: ['B10', 'F10'],
    fund: ['C5 D5 E5 F5 G5 H5', 'C6 D6 E6 F6 G6 H6', 'C7 D7 E7 F7 G7 H7', 'C8 D8 E8 F8 G8 H8'],
    fundShifts: [0, 0, 0, 0],
    rows: [12, 16],
    shifted: {},
    levels: {
      12: `${OUTPUT}/数量指标`,
      13: `${OUTPUT}/质量指标`,
      14: `${BENEFIT}/社会效益指标`,
      16: SATISFACTION,
    },
    total: ['F17', 'G17'],
    grade: ['C18', '优'],
  },
  {
    table: 9,
    head: ['-', 'A1', 'B3', 'D3'],
    goals: ['B10', 'E10'],
    fund: ['C5 D5 E5 F5 G5 H5', 'C6 D6 E6 F6 G6 H6', 'C7 D7 E7 F7 G7 H7', 'C8 D8 E8 F8 G8 H8'],
    fundShifts: [0, 0, 0, 0],
    rows: [12, 22],
    shifted: {},
    levels: {
      12: `${OUTPUT}/数量指标`,
      15: `${OUTPUT}/质量指标`,
      17: `${OUTPUT}/时效指标`,
      19: `${BENEFIT}/社会效益指标`,
      22: SATISFACTION,
    },
    total: ['F23', 'G23'],
    grade: ['C24', '优'],
  },
  {
    table: 10,
    head: ['A1', 'B2', 'B3', 'F3'],
    goals: ['B10', 'E10'],
    fund: ['D5 E5 F5 G5 H5 I5', 'D6 E6 F6 G6 H6 I6', 'D7 E7 F7 G7 H7 I7', 'D8 E8 F8 G8 H8 I8'],
    fundShifts: [0, 0, 0, 0],
    rows: [12, 38],
    shifted: leftRows(range(22, 38)),
    levels: {
      12: `${OUTPUT}/数量指标`,
      17: `${OUTPUT}/质量指标`,
      28: `${OUTPUT}/时效指标`,
      // The 一级指标 column is gone in the shifted rows; 社会效益 is not under 产出 because the print lost 效益指标.
      34: '/社会效益指标',
      38: '满意度指标/',
    },
    total: ['D39', 'E39'],
    grade: ['B40', '优'],
  },
  {
    table: 11,
    head: ['A1', 'C2', 'C3', 'G3'],
    goals: ['C10', 'E10'],
    fund: ['C5 E5 G5 - - -', '- - - - - -', '- - - - - -', 'C8 E8 G8 - - -'],
    fundShifts: [0, 0, 0, 0],
    rows: [12, 50],
    shifted: leftRows([18, ...range(27, 36), 43], { 27: 'A', 28: 'A', 29: 'A', 30: 'A' }),
    levels: {
      12: `${OUTPUT}/数量指标`,
      19: `${OUTPUT}/质量指标`,
      25: `${OUTPUT}/时效指标`,
      31: `${OUTPUT}/成本指标`,
      37: `${BENEFIT}/社会效益指标`,
      44: `${BENEFIT}/可持续性影响指标`,
      45: SATISFACTION,
    },
    total: ['C51', 'E51'],
    grade: ['G51', '良'],
  },
];
