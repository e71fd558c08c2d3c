import type { NewSheet } from '../sheet';
import type { Standard } from '../standards';
import { formSheet } from './form-sheet';

/**
 * The example behind 用示例表试一试: a small invented form with scores left blank, one shortfall
 * without its reason and one with, so that a first click shows everything the product does.
 */
export function sampleSheet(standard: Standard): NewSheet {
  return formSheet({
    sheetName: '示例自评表',
    title: '项目支出绩效自评表（示例）',
    year: '（2025年度）',
    project: '社区图书室开放服务经费',
    department: '某区文化和旅游局',
    unit: '某区图书馆',
    funds: [
      ['年度资金总额', 80, 86.5, 81.2],
      ['其中：当年财政拨款', 80, 80, 76.4],
      ['上年结转资金', 0, 6.5, 4.8],
      ['其他资金', 0, 0, 0],
    ],
    executionWeight: standard.parameters.executionWeight.value,
    planned: '二十个社区图书室全年开放，更新图书，方便居民就近阅读。',
    achieved: '二十个社区图书室如期开放，图书更新未全部到位。',
    lines: [
      line(['产出指标', '数量指标', '开放社区图书室数', '≥20个', '20个', 15, '']),
      line(['产出指标', '数量指标', '更新图书册数', '≥12000册', '5500册', 15, '']),
      line(['产出指标', '质量指标', '图书编目合格率', '≥98%', '99.2%', 10, '']),
      line(['产出指标', '时效指标', '开放及时性', '及时', '达成指标', 10, '']),
      line([
        '效益指标',
        '社会效益指标',
        '全年到馆人次',
        '≥50000人次',
        '46000人次',
        15,
        '三个图书室因楼宇维修停开两个月，维修结束后已恢复并延长开放时间。',
      ]),
      line(['效益指标', '可持续影响指标', '志愿服务机制', '健全', '达成指标', 15, '']),
      line(['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '93.5%', 10, '']),
    ],
    gradeNames: standard.parameters.grades.value.map((grade) => grade.name),
    note: null,
  });
}

type Line = readonly [
  level1: string,
  level2: string,
  name: string,
  target: string,
  actual: string,
  weight: number,
  reason: string,
];

function line([level1, level2, name, target, actual, weight, reason]: Line) {
  return { level1, level2, name, target, actual, weight, reason };
}
