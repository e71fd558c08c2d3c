import type { NewSheet } from '../sheet';
import type { Standard } from '../standards';
import { formSheet, type IndicatorLine } from './form-sheet';

/** The groups of the national template and how many empty rows each gets. */
const GROUPS: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  [
    '产出指标',
    [
      ['数量指标', 3],
      ['质量指标', 2],
      ['时效指标', 2],
      ['成本指标', 1],
    ],
  ],
  [
    '效益指标',
    [
      ['经济效益指标', 1],
      ['社会效益指标', 2],
      ['生态效益指标', 1],
      ['可持续影响指标', 1],
    ],
  ],
  ['满意度指标', [['服务对象满意度指标', 2]]],
];

/**
 * 空白标准表: the national template (财预〔2020〕10号 annex) with nothing filled in but what the
 * standard decides: the execution weight and the grade names.
 */
export function templateSheet(standard: Standard): NewSheet {
  const { executionWeight, grades, weightPreset } = standard.parameters;
  const lines = GROUPS.flatMap(([level1, groups]) =>
    groups.flatMap(([level2, count]) =>
      Array.from({ length: count }, () => emptyLine(level1, level2)),
    ),
  );
  return formSheet({
    sheetName: '空白自评表',
    title: '项目支出绩效自评表',
    year: '（　　　　年度）',
    project: '',
    department: '',
    unit: '',
    funds: [
      ['年度资金总额', null, null, null],
      ['其中：当年财政拨款', null, null, null],
      ['上年结转资金', null, null, null],
      ['其他资金', null, null, null],
    ],
    executionWeight: executionWeight.value,
    planned: '',
    achieved: '',
    lines,
    gradeNames: grades.value.map((grade) => grade.name),
    note: weightPreset.value ? presetNote(weightPreset.value) : null,
  });
}

function emptyLine(level1: string, level2: string): IndicatorLine {
  return { level1, level2, name: '', target: '', actual: '', weight: null, reason: '' };
}

function presetNote(preset: Readonly<Record<string, number>>): string {
  const parts = Object.entries(preset).map(([level1, points]) => `${level1}${points}分`);
  return `分值参考：${parts.join('，')}；各项合计应为100分。`;
}
