/** Words of indicator names that say which way is good, and words of values that say which way they went. */

/** Names whose number should be small: 成本, 事故, 投诉. */
export const SMALL_IS_GOOD =
  /成本|费用|支出额|事故|投诉|差错|违规|违法|违纪|逾期|超支|超标|延误|伤亡|死亡/;

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

function changeName(words: string): RegExp {
  return new RegExp(`^(?:${words})|(?:${words})(?:率|幅度|比例|比率|额|量|值|数)?$`);
}
