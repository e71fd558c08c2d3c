/** Words that promise what belongs there. */
export const NOT_YET_WORDS: readonly string[] = ['暂无', '待定', '未填', '未填写'];

/** Words that stand for 「nothing here」 in any cell. */
export const BLANK_WORDS: readonly string[] = [
  ...NOT_YET_WORDS,
  '无',
  '没有',
  '空',
  '不涉及',
  '未涉及',
  '不适用',
  'N/A',
  'NA',
  'N.A.',
  'NULL',
];

/** Texts in a reason column that give no reason: they count as a blank one. */
export const PLACEHOLDER_REASONS: readonly string[] = [
  '同上',
  '同上所述',
  '同前',
  '如上',
  '见上',
  '见上行',
  '略',
  '从略',
  '见附件',
  '详见附件',
  '附件',
  '见附表',
  '详见附表',
  '见说明',
  '详见说明',
  '见备注',
  '详见备注',
  '见报告',
  '详见报告',
  '见自评报告',
  '详见自评报告',
  '无原因',
  '无说明',
  '无偏差',
  '无偏差原因',
  '无需说明',
  '待补充',
  '待填',
  '待填写',
  '原因',
];
