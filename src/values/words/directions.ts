/** Words of indicator names that say which way is good, and words of values that say which way they went. */

/** Names of money spent. */
export const COST_NAME = /成本|费用|支出额/;

/** Names whose number should be small: 成本, 事故, 投诉. */
export const SMALL_IS_GOOD =
  /成本|费用|支出额|事故|投诉|差错|违规|违法|违纪|逾期|超支|超标|延误|伤亡|死亡/;

/** What is suffered, wasted, used up or left idle; at the end of a name (空置率, 单位能耗, 返贫人数) less of it is good. */
const SUFFERED =
  '受害|损害|损失|损耗|漏损|流失|浪费|空置|闲置|积压|拥堵|污染|失业|辍学|返贫|复发|发病|感染|缺陷|故障|破损|退货|拖欠|欠薪|舞弊';
const USED_UP = '能耗|水耗|电耗|油耗|气耗|物耗|消耗|排放';

/** Names whose head is one of these, with or without what counts them. */
export const ENDS_IN_HARM = new RegExp(
  `(?:${SUFFERED}|${USED_UP})(?:事件|案件)?(?:发生)?(?:率|数|量|额|总量|总额|次数|起数|人数|户数|数量|面积|强度|时间)?$`,
);

/** Harm that was kept off or made good: 挽回经济损失, 减少污染 are good when large. */
export const HARM_PREVENTED =
  /挽回|避免|追回|防止|减少|降低|压减|削减|化解|消除|治理|处置|清理|盘活/;

/** Time that is to be short: until something is done, answered or reached. */
export const TIME_SPENT =
  /(?:时限|期限|工期|耗时|用时|(?:完成|办理|办结|响应|处理|处置|等待|审批|修复|到场|到达)(?:所需|平均)?(?:时间|时长|天数|月数|小时数|周期))$/;

/** Rates of what is wanted: done, reached, used, agreed to. */
const WANTED =
  '完成|达标|达成|合格|优良|优秀|良好|覆盖|满意|知晓|认可|及时|准确|正确|利用|使用|参与|参加|参训|到位|到岗|执行|支付|支出|拨付|发放|兑现|落实|普及|通过|签约|履约|就业|办结|处理|处置|响应|整改|修复|保障|运行|开放|受理|回收|治愈|转化|增长|增加|提高|提升|建成|竣工|验收|开工|出勤|正常|完好|有效|安全|公开|入学|毕业|升学|录取|存活|成活|保存|绿化|供给|供应|自给|稳定|持续|巩固';
const COUNTED =
  '人数|人次|次数|户数|户次|场次|场数|期数|班次|批次|批数|件数|份数|篇数|个数|项数|台数|套数|座数|株数|数量|面积|里程|长度|产量|产值|销售额|收入|利润|税收|规模|覆盖面';

/** A head that counts (天数, 平台数), told from the one that only measures (系数, 指数). */
const A_NUMBER_OF = '(?<![系指参常基倍])数';

/** Names that ask for much: 完成率, 满意度. */
export const RATE_OF_WANTED = new RegExp(`(?:${WANTED})(?:率|度|比率|比例|程度)$|满意度`);

/** Names that count something, whose name alone does not say that it is wanted: 培训人数, 流浪犬数量. */
export const A_COUNT = new RegExp(`(?:${COUNTED}|${A_NUMBER_OF})$`);

/** Names that turn the meaning round (投诉处理率, 成本控制率): a large number is good after all. */
export const TURNED_ROUND = /处理|办结|化解|整改|控制|及时|下降|降低|减少|节约|率$/;

/** Rates of something unwelcome, which their ending does not turn round. */
export const RATE_OF_HARM =
  /(?:事故|投诉|差错|错误|违规|违法|违纪|逾期|超支|超标|延误|伤亡|死亡|故障)(?:发生)?率$/;

/** A saving or a rate among the costs: its number should be large. */
export const COST_TURNED_ROUND = /率|比例|节约|节省|降低|减少|下降|及时/;

const UP = '增长|增加|增幅|增收|提高|提升|上升|上涨';
const DOWN = '下降|降低|降幅|减少|减幅|缩短|压缩|下滑';

/** A change in a value's text; 下降到 names where it arrived, not how far it went. */
export const UPWARD = new RegExp(`(?:${UP})(?![到至为])`);
export const DOWNWARD = new RegExp(`(?:${DOWN})(?![到至为])`);

/** Indicators that are themselves a change: 发案下降率, 降低能耗. */
export const UPWARD_NAME = changeName(UP);
export const DOWNWARD_NAME = changeName(DOWN);

/** 降低投诉率, 减少事故数: how far it fell, or where to. */
export const FALL_OF_A_LEVEL = new RegExp(
  `^(?:${DOWN}).{2,}(?<!${DOWN})(?:率|数|量|额|比例|比率|面积|强度|水平|时间|时长|成本|费用)$`,
);

function changeName(words: string): RegExp {
  return new RegExp(`^(?:${words})|(?:${words})(?:率|幅度|比例|比率|额|量|值|数)?$`);
}
