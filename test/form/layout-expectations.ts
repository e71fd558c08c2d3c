/** What a careful reader finds in a drawn layout; keys left out are not looked at. */
export interface Expectation {
  readonly layout: string;
  /** title, 项目名称, 主管部门, 实施单位 */
  readonly head?: readonly string[];
  readonly year?: number | null;
  readonly unit?: string | null;
  /** 年初 全年 执行 分数 执行率 得分, the total row first */
  readonly fund?: readonly string[];
  readonly kinds?: readonly string[];
  readonly headingWeight?: string | null;
  readonly goals?: readonly string[];
  /** name target result weight score reason | levels */
  readonly rows: readonly string[];
  readonly joined?: readonly string[];
  readonly total?: readonly string[];
  readonly grade?: string | null;
  readonly gaps: readonly string[];
}

export const EXPECTED: readonly Expectation[] = [
  {
    layout: 'national',
    head: ['A1', 'B3', 'B4', 'G4'],
    year: 2023,
    unit: '万元',
    fund: [
      'C7 D7 E7 F7 G7 H7',
      'C8 D8 E8 F8 G8 H8',
      'C9 D9 E9 F9 G9 H9',
      'C10 D10 E10 F10 G10 H10',
    ],
    goals: ['B12', 'F12'],
    rows: [
      'D14 E14 F14 G14 H14 I14|产出指标/数量指标',
      'D15 E15 F15 G15 H15 I15|产出指标/质量指标',
      'D16 E16 F16 G16 H16 I16|产出指标/时效指标',
      'D17 E17 F17 G17 H17 I17|产出指标/成本指标',
      'D18 E18 F18 G18 H18 I18|效益指标/社会效益指标',
      'D21 E21 F21 G21 H21 I21|效益指标/可持续影响指标',
      'D22 E22 F22 G22 H22 I22|满意度指标/服务对象满意度指标',
    ],
    total: ['A23', 'G23', 'H23'],
    grade: null,
    gaps: [],
  },
  {
    layout: 'anhui',
    head: ['A1', 'B2', 'B3', 'F3'],
    year: 2022,
    fund: ['C5 D5 E5 F5 G5 H5', 'C6 D6 E6 F6 G6 H6', 'C7 D7 E7 F7 G7 H7'],
    rows: [
      'C11 D11 E11 F11 G11 H11|产出指标/数量指标',
      'C12 D12 E12 F12 G12 H12|产出指标/质量指标',
      'C13 D13 E13 F13 G13 H13|效益指标/社会效益',
      'C14 D14 E14 F14 G14 H14|满意度指标/满意度',
    ],
    total: ['A15', 'F15', 'G15'],
    grade: null,
    gaps: [],
  },
  {
    layout: 'sichuan',
    head: ['A1', 'B2', 'B3', 'G3'],
    fund: [
      'C8 D8 E8 G8 F8 H8',
      'C9 D9 E9 G9 F9 H9',
      'C10 D10 E10 G10 F10 H10',
      'C11 D11 E11 G11 F11 H11',
      'C12 D12 E12 G12 F12 H12',
    ],
    kinds: ['total', 'fiscal', 'other', 'other', 'other'],
    headingWeight: null,
    goals: ['C5', 'G5'],
    rows: [
      'D14 F14 H14 I14 J14 K14|产出指标/数量指标',
      'D15 F15 H15 I15 J15 K15|产出指标/质量指标',
      'D16 F16 H16 I16 J16 K16|产出指标/时效指标',
      'D17 F17 H17 I17 J17 K17|产出指标/成本指标',
      'D18 F18 H18 I18 J18 K18|效益指标/社会效益指标',
      'D19 F19 H19 I19 J19 K19|满意度指标/服务对象满意度指标',
    ],
    joined: ['≥20人', '＝100%', '定性优良中低差', '≤20万元', '定性高中低', '≥90%'],
    total: ['A20', 'I20', 'J20'],
    // 评价结论 opens a paragraph here, it is no grade.
    grade: null,
    gaps: [],
  },
  {
    layout: 'weight-before-target',
    head: ['A1', 'B2', 'B3', 'E3'],
    fund: ['- D5 E5 - F5 -', '- D6 E6 - F6 -', '- D7 E7 - F7 -'],
    goals: ['B9', 'E9'],
    rows: [
      'D11 F11 G11 E11 H11 I11|产出指标/数量指标',
      'D12 F12 G12 E12 H12 I12|产出指标/数量指标',
      'D13 F13 G13 E13 H13 I13|产出指标/质量指标',
      'D14 F14 G14 E14 H14 I14|效益指标/社会效益指标',
      'D15 F15 G15 E15 H15 I15|满意度指标/服务对象满意度指标',
    ],
    total: ['A16', 'E16', 'H16'],
    gaps: ['fund:分数', 'fund:得分'],
  },
  {
    layout: 'hubei',
    head: ['A1', 'B3', 'B4', 'E4'],
    year: 2020,
    unit: '万元',
    fund: ['- C8 D8 - E8 F8'],
    headingWeight: '20',
    rows: [
      'D10 E10 F10 - G10 -|产出指标/数量指标',
      'D11 E11 F11 - G11 -|产出指标/质量指标',
      'D12 E12 F12 - G12 -|效益指标/社会效益指标',
      'D13 E13 F13 - G13 -|满意度指标/服务对象满意度',
    ],
    total: ['A14', '-', 'G14'],
    gaps: ['indicators:分值'],
  },
  {
    layout: 'hubei-repeated-header',
    rows: [
      'D7 E7 F7 - G7 -|产出指标/数量指标',
      'D8 E8 F8 - G8 -|效益指标/社会效益指标',
      'D10 E10 F10 - G10 -|产出指标/质量指标',
      'D11 E11 F11 - G11 -|满意度指标/服务对象满意度',
    ],
    total: ['A12', '-', 'G12'],
    gaps: ['indicators:偏差原因分析'],
  },
  {
    layout: 'beijing',
    year: 2016,
    fund: ['C6 - D6 E6 F6 G6', 'C7 - D7 E7 F7 G7', 'C8 - D8 E8 F8 G8'],
    goals: ['B10', 'F10'],
    rows: [
      'D12 F12 G12 E12 I12 J12|产出指标/数量指标',
      'D13 F13 G13 E13 I13 J13|产出指标/时效指标',
      'D14 F14 G14 E14 I14 J14|效益指标/社会效益指标',
    ],
    total: ['A15', 'E15', 'I15'],
    gaps: [],
  },
  {
    layout: 'ningxia',
    head: ['A1', 'B2', 'F2', '-'],
    rows: [
      'D7 F7 G7 E7 H7 I7|项目决策/决策依据',
      'D8 F8 G8 E8 H8 I8|项目决策/决策过程',
      'D9 F9 G9 E9 H9 I9|项目管理/资金管理',
      'D10 F10 G10 E10 H10 I10|项目产出/数量指标',
      'D11 F11 G11 E11 H11 I11|项目效益/社会效益',
    ],
    total: ['A12', 'E12', 'H12'],
    gaps: ['fund:分数', 'fund:得分'],
  },
  {
    layout: 'guangxi',
    unit: '元',
    fund: ['C5 D5 E5 F5 G5 H5', 'C6 D6 E6 F6 G6 H6'],
    rows: [
      'D8 E8 F8 G8 I8 K8|产出指标/数量指标',
      'D9 E9 F9 G9 I9 K9|效益指标/社会效益指标',
      'D10 E10 F10 G10 I10 K10|满意度指标/服务对象满意度指标',
    ],
    total: ['A11', 'G11', 'I11'],
    grade: '优',
    gaps: [],
  },
  {
    layout: 'shanxi',
    rows: [
      'C7 E7 F7 G7 H7 I7|产出指标/数量指标',
      'C8 E8 F8 G8 H8 I8|效益指标/经济效益指标',
      'C9 E9 F9 G9 H9 I9|效益指标/社会效益指标',
    ],
    total: ['A10', 'G10', 'H10'],
    gaps: [],
  },
  {
    layout: 'transfer-payment',
    head: ['A1', 'B3', 'B4', '-'],
    year: 2019,
    fund: ['- C6 D6 - E6 -', '- C7 D7 - E7 -', '- C8 D8 - E8 -'],
    goals: ['B10', 'E10'],
    rows: [
      'D12 E12 F12 - - G12|产出指标/数量指标',
      'D13 E13 F13 - - G13|效益指标/社会效益指标',
      'D14 E14 F14 - - G14|满意度指标/服务对象满意度',
    ],
    gaps: ['fund:分数', 'fund:得分', 'indicators:分值', 'indicators:得分'],
  },
  {
    layout: 'whole-department',
    fund: ['- B4 C4 E4 D4 F4'],
    rows: ['A6 C6 D6 F6 G6 H6|/', 'A7 C7 D7 F7 G7 H7|/', 'A8 C8 D8 F8 G8 H8|/'],
    joined: ['≥1000件', '≥95%', '≥90%'],
    total: ['A9', 'F9', 'G9'],
    gaps: [],
  },
  {
    layout: 'two-row-header',
    fund: ['C6 D6 E6 F6 G6 H6'],
    rows: [
      'C10 E10 G10 H10 I10 J10|产出指标/数量指标',
      'C11 E11 G11 H11 I11 J11|效益指标/社会效益指标',
    ],
    joined: ['≥10件', '≥90%'],
    total: ['A12', 'H12', 'I12'],
    gaps: [],
  },
  {
    layout: 'execution-as-indicator',
    rows: [
      'C7 D7 E7 F7 G7 H7|预算执行率/预算执行率',
      'C8 D8 E8 F8 G8 H8|产出指标/数量指标',
      'C9 D9 E9 F9 G9 H9|效益指标/社会效益指标',
    ],
    total: ['A10', 'F10', 'G10'],
    grade: '优',
    gaps: [],
  },
  {
    layout: 'total-at-head',
    rows: ['C8 D8 E8 F8 G8 H8|产出指标/数量指标', 'C9 D9 E9 F9 G9 H9|效益指标/社会效益指标'],
    total: ['A4', '-', 'B4'],
    grade: '优',
    gaps: [],
  },
  {
    layout: 'inline-total-and-grade',
    rows: ['C7 D7 E7 F7 G7 H7|产出指标/数量指标', 'C8 D8 E8 F8 G8 H8|效益指标/社会效益指标'],
    total: ['A9', 'F9', 'G9'],
    grade: '优',
    gaps: [],
  },
  {
    layout: 'total-and-grade-in-one-row',
    rows: ['C7 D7 E7 F7 G7 H7|产出指标/数量指标', 'C8 D8 E8 F8 G8 H8|效益指标/社会效益指标'],
    total: ['A9', '-', 'B9'],
    grade: '优',
    gaps: [],
  },
  {
    layout: 'weights-in-headings',
    fund: ['- C5 D5 - E5 F5'],
    headingWeight: '10',
    rows: ['C7 D7 E7 - F7 G7|产出指标/数量指标', 'C8 D8 E8 - F8 G8|效益指标/社会效益指标'],
    total: ['A9', '-', 'F9'],
    gaps: [],
  },
  {
    layout: 'unfilled',
    rows: ['C7 D7 E7 F7 G7 H7|产出指标/数量指标', 'C8 D8 E8 F8 G8 H8|效益指标/社会效益指标'],
    total: ['A9', 'F9', 'G9'],
    gaps: [],
  },
  {
    layout: 'transposed-fund',
    fund: ['C5 C6 C7 C9 C8 C10', 'D5 D6 D7 D9 D8 D10', 'E5 E6 E7 E9 E8 E10', 'F5 F6 F7 F9 F8 F10'],
    kinds: ['total', 'fiscal', 'carry-over', 'other'],
    rows: [
      'C12 D12 E12 F12 G12 H12|产出指标/数量指标',
      'C13 D13 E13 F13 G13 H13|效益指标/社会效益指标',
    ],
    total: ['A14', 'F14', 'G14'],
    gaps: [],
  },
  {
    layout: 'year-in-headers',
    head: ['A1', 'A2', 'A3', 'E3'],
    year: 2023,
    unit: '元',
    fund: ['C5 D5 E5 F5 G5 H5', 'C6 D6 E6 F6 G6 H6', 'C7 D7 E7 F7 G7 H7'],
    rows: ['C9 D9 E9 F9 G9 H9|产出指标/数量指标', 'C10 D10 E10 F10 G10 H10|效益指标/社会效益指标'],
    total: ['A11', 'F11', 'G11'],
    gaps: [],
  },
  {
    layout: 'two-target-columns',
    rows: ['C7 - F7 G7 H7 I7|产出指标/数量指标', 'C8 - F8 G8 H8 I8|效益指标/社会效益指标'],
    total: ['A9', 'G9', 'H9'],
    gaps: ['indicators:年度指标值?'],
  },
  {
    layout: 'sub-rows',
    rows: [
      'C7 D7 E7 F7 G7 H7|产出指标/数量指标',
      'C8 D8 E8 F8 G8 H8|产出指标/数量指标',
      'C10 D10 E10 F10 G10 H10|效益指标/社会效益指标',
    ],
    total: ['A12', 'F12', 'G12'],
    gaps: [],
  },
  {
    layout: 'total-row-with-grade',
    rows: [
      'D7 E7 F7 G7 H7 I7|产出指标/数量指标',
      'D8 E8 F8 G8 H8 I8|产出指标/数量指标',
      'D9 E9 F9 G9 H9 I9|效益指标/社会效益指标',
      'D10 E10 F10 G10 H10 I10|满意度指标/服务对象满意度指标',
    ],
    total: ['A11', 'G11', 'H11'],
    grade: '优',
    gaps: [],
  },
  {
    layout: 'paired-fund',
    fund: ['- B4 D4 - F4 H4'],
    rows: ['C6 D6 E6 F6 G6 H6|产出指标/数量指标', 'C7 D7 E7 F7 G7 H7|效益指标/社会效益指标'],
    total: ['A8', 'F8', 'G8'],
    gaps: ['fund:分数'],
  },
  {
    layout: 'bare',
    rows: ['C4 D4 E4 F4 G4 H4|产出/数量', 'C5 D5 E5 F5 G5 H5|效益/社会效益'],
    gaps: ['fund:项目资金', 'foot:总分'],
  },
  {
    layout: 'group-headings',
    rows: [
      'A6 C6 D6 B6 E6 F6|产出指标/数量指标',
      'A9 C9 D9 B9 E9 F9|效益指标/社会效益指标',
      'A11 C11 D11 B11 E11 F11|预算执行率/',
    ],
    total: ['A12', 'B12', 'E12'],
    gaps: ['fund:项目资金'],
  },
  {
    layout: 'placeholder-rows',
    head: ['A2', 'C4', 'C5', 'H5'],
    year: 2023,
    fund: [
      'D7 F7 G7 H7 I7 J7',
      'D8 F8 G8 H8 I8 J8',
      'D9 F9 G9 H9 I9 J9',
      'D10 F10 G10 H10 I10 J10',
    ],
    rows: [
      'D14 F14 G14 H14 I14 J14|产出指标/数量指标',
      'D17 F17 G17 H17 I17 J17|效益指标/社会效益指标',
      'D18 F18 G18 H18 I18 J18|满意度指标/服务对象满意度指标',
    ],
    total: ['A19', 'H19', 'I19'],
    gaps: [],
  },
  {
    layout: 'yunnan',
    head: ['A1', 'B3', 'B4', 'G4'],
    year: 2023,
    fund: ['C6 D6 E6 F6 G6 H6', 'C7 D7 E7 F7 G7 H7', 'C8 D8 E8 F8 G8 H8', 'C9 D9 E9 F9 G9 H9'],
    kinds: ['total', 'fiscal', 'carry-over', 'other'],
    goals: ['B11', 'H11'],
    rows: [
      'C15 E15 H15 I15 J15 K15|产出指标/数量指标',
      'C16 E16 H16 I16 J16 K16|产出指标/质量指标',
      'C17 E17 H17 I17 J17 K17|效益指标/社会效益指标',
      'C18 E18 H18 I18 J18 K18|满意度指标/服务对象满意度指标',
    ],
    total: ['A20', 'I21', 'J21'],
    grade: '优',
    gaps: [],
  },
  {
    layout: 'guangdong',
    head: ['A1', 'B2', 'B3', 'H3'],
    fund: ['- C5 C6 - H6 -'],
    rows: ['D8 F8 G8 E8 H8 I8|产出/数量', 'D9 F9 G9 E9 H9 I9|效益/经济效益'],
    total: ['B10', 'E10', 'H10'],
    gaps: ['fund:分数', 'fund:得分'],
  },
  {
    layout: 'national-blank-scores',
    fund: ['C5 D5 E5 F5 G5 H5', 'C6 D6 E6 F6 G6 H6'],
    rows: [
      'D8 E8 F8 G8 H8 I8|产出指标/数量指标',
      'D9 E9 F9 G9 H9 I9|产出指标/质量指标',
      'D10 E10 F10 G10 H10 I10|效益指标/社会效益指标',
    ],
    total: ['A11', 'G11', 'H11'],
    gaps: [],
  },
];
