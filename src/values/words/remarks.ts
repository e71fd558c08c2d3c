/**
 * How a predicate begins, as no unit does: 已验收, 全部到位, 超额, 见附件. Behind a number it says something of
 * the number, not what is counted.
 */
const PREDICATE = /^(?:[已均都全超见详经达完按如含]|验收|通过|合格|其中|包括|较|同比|顺利|提前)/;

/** Whether words behind a number are a remark of it: 已验收 and 超额完成, where 公里 and 场 are units. */
export function isRemark(words: string): boolean {
  return PREDICATE.test(words);
}
