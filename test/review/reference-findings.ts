import type { Severity } from '../../src/rules';

/** What the review says of a reference table under its own standard, and why that is right. */
export interface ReferenceFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** All cells of the finding, by A1 name. */
  readonly cells: string;
  readonly why: string;
}

/** Every finding on tables 1 to 11, in the order of the review. */
export const REFERENCE_FINDINGS: readonly (readonly ReferenceFinding[])[] = [
  [
    {
      rule: 'goal-empty',
      severity: 'warning',
      cells: 'E10',
      why: 'the whole result of the goals reads 均已完成',
    },
    {
      rule: 'overachieved',
      severity: 'info',
      cells: 'E12',
      why: '4.00 of ≥2.00 is 200 %, and H12 is empty',
    },
    {
      rule: 'satisfaction-unproved',
      severity: 'info',
      cells: 'E16',
      why: 'satisfaction of exactly 100.00',
    },
    {
      rule: 'year-missing',
      severity: 'info',
      cells: 'A1',
      why: 'the grid prints no year in its title nor below it',
    },
  ],
  [
    {
      rule: 'column-shift',
      severity: 'info',
      cells: 'A8',
      why: '其他资金 stands one column to the left of its headers',
    },
    {
      rule: 'year-missing',
      severity: 'info',
      cells: 'A1',
      why: 'the grid prints no year in its title nor below it',
    },
  ],
  [
    {
      rule: 'column-shift',
      severity: 'info',
      cells: 'A7',
      why: '其他资金 stands two columns to the left of its headers',
    },
    {
      rule: 'result-copies-target-all',
      severity: 'info',
      cells: 'E11 E12 E19',
      why: 'all three ≥ rows print their target as result',
    },
    {
      rule: 'l2-mismatch',
      severity: 'info',
      cells: 'C16',
      why: 'a 及时性 under 成本指标',
    },
    {
      rule: 'year-missing',
      severity: 'info',
      cells: 'C1',
      why: 'the grid prints no year in its title nor below it',
    },
  ],
  [
    {
      rule: 'html-residue',
      severity: 'info',
      cells: 'B10 F10',
      why: 'both goal cells hold literal <p> tags',
    },
    {
      rule: 'target-vague',
      severity: 'info',
      cells: 'D21',
      why: 'the whole target reads 有效',
    },
    {
      rule: 'satisfaction-unproved',
      severity: 'info',
      cells: 'E23 E24',
      why: 'two satisfactions of exactly 100.00',
    },
    {
      rule: 'year-missing',
      severity: 'info',
      cells: 'A1',
      why: 'the grid prints no year in its title nor below it',
    },
  ],
  [
    {
      rule: 'html-residue',
      severity: 'info',
      cells: 'C10 F10',
      why: 'both goal cells hold literal <p> tags',
    },
    {
      rule: 'target-vague',
      severity: 'info',
      cells: 'D18 D20',
      why: 'the whole targets read 上升 and 提升',
    },
    {
      rule: 'result-copies-target-all',
      severity: 'info',
      cells: 'E21 E22 E23',
      why: 'all three ≥ rows print their target as result',
    },
    {
      rule: 'year-missing',
      severity: 'info',
      cells: 'C2',
      why: 'the grid prints no year in its title nor below it',
    },
  ],
  [
    {
      rule: 'budget-adjusted-unexplained',
      severity: 'info',
      cells: 'D5',
      why: '169.80 after 110.00, up 54.36 %, without a word',
    },
    {
      rule: 'overachieved',
      severity: 'info',
      cells: 'E13',
      why: '3.00 of ≥2.00 is 150 %, and H13 is empty',
    },
    {
      rule: 'result-copies-target',
      severity: 'info',
      cells: 'E15',
      why: 'the result 及时 repeats the target 及时',
    },
    {
      rule: 'satisfaction-unproved',
      severity: 'info',
      cells: 'E19',
      why: 'satisfaction of exactly 100.00',
    },
    {
      rule: 'year-missing',
      severity: 'info',
      cells: 'A1',
      why: 'the grid prints no year in its title nor below it',
    },
  ],
  [
    {
      rule: 'l3-duplicate',
      severity: 'warning',
      cells: 'C30 C31',
      why: '调查及评估报告应用情况 stands in C30 and C31',
    },
    {
      rule: 'reason-missing-exec',
      severity: 'review',
      cells: 'G5',
      why: '173.01 of 214.20 was spent, 80.77 %, and no word says why, nor has the form room for one',
    },
    {
      rule: 'budget-adjusted-unexplained',
      severity: 'info',
      cells: 'D5',
      why: '214.20 after 324.00, down 33.89 %, without a word',
    },
    {
      rule: 'column-shift',
      severity: 'info',
      cells: 'A8',
      why: '其他资金 stands one column to the left of its headers',
    },
    {
      rule: 'html-residue',
      severity: 'info',
      cells: 'B10 E10',
      why: 'both goal cells hold literal <p> tags',
    },
    {
      rule: 'overachieved',
      severity: 'info',
      cells: 'E19',
      why: '600.00 of ≥300.00 is 200 %, and H19 is empty',
    },
    {
      rule: 'l2-mismatch',
      severity: 'info',
      cells: 'C21',
      why: '项目完成及时性 under 质量指标',
    },
    {
      rule: 'target-vague',
      severity: 'info',
      cells: 'D28',
      why: 'the whole target reads 有效',
    },
    {
      rule: 'satisfaction-unproved',
      severity: 'info',
      cells: 'E32 E34',
      why: '90.00 is its target exactly, and another is 100.00',
    },
    {
      rule: 'year-missing',
      severity: 'info',
      cells: 'A1',
      why: 'the grid prints no year in its title nor below it',
    },
  ],
  [
    {
      rule: 'satisfaction-misnamed',
      severity: 'warning',
      cells: 'C16',
      why: '按时、足额发放到位 is no satisfaction',
    },
    {
      rule: 'l2-mismatch',
      severity: 'info',
      cells: 'C12',
      why: '每月按时发放率 under 数量指标',
    },
    {
      rule: 'result-copies-target-all',
      severity: 'info',
      cells: 'E12 E13 E14 E15 E16',
      why: 'all five rows print their target as result',
    },
    {
      rule: 'year-missing',
      severity: 'info',
      cells: 'A1',
      why: 'the grid prints no year in its title nor below it',
    },
  ],
  [
    {
      rule: 'reason-missing-exec',
      severity: 'review',
      cells: 'G5',
      why: '1264.04 of 2216.54 was spent, 57.02 %, and no word says why, nor has the form room for one',
    },
    {
      rule: 'overachieved',
      severity: 'info',
      cells: 'E21',
      why: '29400.00 of ≥15000.00 is 196 %, and H21 is empty',
    },
    {
      rule: 'satisfaction-unproved',
      severity: 'info',
      cells: 'E22',
      why: '90.00 is its target exactly',
    },
    {
      rule: 'year-missing',
      severity: 'info',
      cells: 'A1',
      why: 'the grid prints no year in its title nor below it',
    },
  ],
  [
    {
      rule: 'column-shift',
      severity: 'warning',
      cells: 'B22',
      why: 'rows 22 to 38 stand one column to the left of their headers',
    },
    {
      rule: 'overachieved',
      severity: 'info',
      cells: 'D29',
      why: '25000.00 of ≥15000.00 is 166.67 %, and the row gives no reason',
    },
    {
      rule: 'overachieved',
      severity: 'info',
      cells: 'D35',
      why: '1733.00 of ≥1200.00 is 144.42 %, and the row gives no reason',
    },
    {
      rule: 'year-missing',
      severity: 'info',
      cells: 'A1',
      why: 'the grid prints no year in its title nor below it',
    },
  ],
  [
    {
      rule: 'header-missing',
      severity: 'error',
      cells: 'A4 A5',
      why: 'the fund block has lost 分数, 执行率, 得分 and the label 年度资金总额',
    },
    {
      rule: 'column-shift',
      severity: 'warning',
      cells: 'B18 A27 B43',
      why: 'rows 18, 27 to 36 and 43 stand to the left of their headers',
    },
    {
      rule: 'overachieved',
      severity: 'info',
      cells: 'E13',
      why: '11976.00 of ≥7000.00 is 171.09 %, and H13 is empty',
    },
    {
      rule: 'l2-mismatch',
      severity: 'info',
      cells: 'C26',
      why: 'rates of completion under 时效 and 及时 rows under 成本, whose labels slid',
    },
    {
      rule: 'target-vague',
      severity: 'info',
      cells: 'D37 D38 D39 D44',
      why: 'the whole targets read 得到提升 and 提升',
    },
    {
      rule: 'overachieved',
      severity: 'info',
      cells: 'E40',
      why: '3108.00 of ≥1300.00 is 239.08 %, and H40 is empty',
    },
    {
      rule: 'reason-vague',
      severity: 'info',
      cells: 'G43 H44 H49 H50',
      why: 'four reasons say only 未启用',
    },
    {
      rule: 'satisfaction-unproved',
      severity: 'info',
      cells: 'E45 E46',
      why: '80.00 of ≥80.00 and 90.00 of ≥90.00',
    },
    {
      rule: 'year-missing',
      severity: 'info',
      cells: 'A1',
      why: 'the grid prints no year in its title nor below it',
    },
  ],
];
