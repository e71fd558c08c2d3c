/** Checks known from reviewers' practice that one form alone cannot settle, and why. */
export interface LeftOut {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

export const LEFT_OUT: readonly LeftOut[] = [
  {
    id: 'locked-field-edited',
    title: '指标值、分值与批复的不同',
    why: '需要年初批复的绩效目标表作对照。',
  },
  {
    id: 'satisfaction-no-survey',
    title: '满意度没有问卷',
    why: '需要查看问卷等佐证材料；「满意度缺少依据」只提示填写方式可疑的行。',
  },
  {
    id: 'actual-zero-no-reason',
    title: '结果为零而没有原因',
    why: '已由「缺少偏差原因」和「偏差原因没有内容」说明，不重复报告。',
  },
];
