import type { SheetSnapshot } from '../../../src/sheet';
import { type Held, sheetWith } from '../sheet-with';

/** The approved table of the ordinary form: the same goal, money, indicators and weights. */
export const APPROVED: readonly (readonly string[])[] = [
  ['项目支出绩效目标批复表'],
  ['（2023年度）'],
  ['项目名称', '社区养老服务补贴经费'],
  ['主管部门', '市民政局', '实施单位', '市养老服务中心'],
  ['项目资金（万元）', '年度资金总额：', '120.00', '调整后资金总额：', '150.00'],
  ['年度目标', '为社区老年人提供居家养老服务补贴。'],
  ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
  ['产出指标', '数量指标', '补贴老年人数', '≥2000人', '15.00'],
  ['', '', '培训护理员场次', '≥12次', '10.00'],
  ['', '质量指标', '补贴发放准确率', '=100%', '10.00'],
  ['', '时效指标', '补贴发放及时性', '及时', '10.00'],
  ['', '成本指标', '人均补贴标准', '≤600元', '5.00'],
  ['效益指标', '社会效益指标', '居家养老服务覆盖率', '≥60%', '15.00'],
  ['', '可持续影响指标', '服务管理制度健全性', '健全', '15.00'],
  ['满意度指标', '服务对象满意度指标', '受助老年人满意度', '≥90%', '10.00'],
];

/** The approved table with some cells changed. */
export function approvedWith(changes: Readonly<Record<string, Held>> = {}): SheetSnapshot {
  return sheetWith(changes, { rows: APPROVED });
}

/** The form beside an approved table that differs from it in some cells. */
export function besideApproved(changes: Readonly<Record<string, Held>> = {}) {
  return { sheet: sheetWith(), beside: [approvedWith(changes)] };
}

/** The same form of the year before, with some cells changed. */
export function lastYearWith(changes: Readonly<Record<string, Held>> = {}): SheetSnapshot {
  return sheetWith({
    A2: '（2022年度）',
    E13: '1980人',
    E14: '10次',
    H14: '护理员流动大，两场没有开成，次年补办。',
    E17: '590元',
    E18: '61%',
    E20: '92.1%',
    ...changes,
  });
}
