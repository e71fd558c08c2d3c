/** What may stand before a date without changing it. */
export const DATE_PREFIX =
  /^(?:已经|已|均|应|须|需|计划|预计|实际)*(?:完成时间|截止日期|截止时间|时间)?:?(?:不晚于|不迟于|早于|截至到|截至|截止到|截止|自|从|于|在|至|到)?/;

const DONE =
  '完成|完工|完毕|竣工|建成|验收|交付|交工|使用|投用|到位|上线|结束|支付|拨付|开工|通过|发放|召开|举办|启动|开展|办结|印发|公示|上报|报送|出具|签订|安装';

/** What may stand behind a date: 前, 底前, 前完成, 完成竣工验收; none may carry digits. */
export const DATE_TAIL = new RegExp(
  `^(?:(?:之前|以前|前|为止|止|之内|以内|内)[\\u4e00-\\u9fa5]{0,12}|[\\u4e00-\\u9fa5]{0,8}(?:${DONE})[\\u4e00-\\u9fa5]{0,2})?[。.]?$`,
);

/** Words behind a date that say it is not the last day: a person decides. */
export const DATE_TURNS = /后|未|不|没|起|开始|每|推迟|延期|延至|变更|率/;

/** Days of the month that parts of a month end on; the rest end with the month. */
export const MONTH_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
};

export const QUARTER_DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};
