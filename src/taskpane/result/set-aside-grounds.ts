/** The grounds on which an officer may set a finding aside. */
export const GROUNDS: readonly string[] = [
  '另有文件说明',
  '主管部门已同意',
  '本单位口径不同',
  '核对后数据无误',
  '等待补充材料',
];

/** As few characters say something: a figure or a sign alone does not. */
const FEWEST = 4;

/** Whether the words beside a ground say something. */
export function isSaid(words: string): boolean {
  return words.replace(/[^\p{L}]/gu, '').length >= FEWEST;
}
