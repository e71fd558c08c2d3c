/** The usual names of 评分等级 from the best down; words of one grade stand together. 低 is between 中 and 差. */
export const GRADE_WORDS = {
  best: ['优', '优秀'],
  good: ['良', '良好'],
  middle: ['中', '中等'],
  low: ['低', '较低'],
  worst: ['差', '较差'],
} as const;
