import { halfWidth } from './text';
/**
 * What a reason says besides the figures of its row, its labels and the blanks left behind them, clause
 * by clause: 因台风停工两日 of 「指标值≥12，实际9，偏差−3。原因：因台风停工两日 措施：____」. Empty for a stub, such as
 * the text the product offers for completion, or one of its own sentences.
 */
export function saidInReason(text: string): string[] {
  const plain = halfWidth(text).trim();
  if (FACTS_ALONE.test(plain)) return [];
  return withoutFacts(plain)
    .split('。')
    .filter((sentence) => !isOwnRequest(sentence))
    .join('。')
    .replace(NAMES, '')
    .replace(LABELS, ',')
    .split(/[,。;、|:_…—\s]+/)
    .map((clause) => clause.replace(/^[.-]+/, '').replace(/(?<![.-])[.-]+$/, ''))
    .filter((clause) => clause !== '' && !FACT.test(clause) && !OWN_SENTENCE.test(clause));
}

/** The half that the figures give, whatever target and result are: 指标值健全，实际部分达成。 */
const FACTS_ALONE = /^指标值[^,]*,\s*实际[^,。]*(?:,\s*偏差[^,。]*)?。?$/u;

/** Without the same half before the label of what is still to be written. */
function withoutFacts(plain: string): string {
  const actual = plain.startsWith('指标值') ? plain.indexOf('实际') : -1;
  const cause = actual === -1 ? -1 : plain.indexOf('原因', actual);
  return cause !== -1 && /^原因\s?:/.test(plain.slice(cause, cause + 4))
    ? plain.slice(cause)
    : plain;
}

/** 「…」指标值≥120.00，实际55.00，…，请在H20填写偏差原因: the product's request with the figures before it. */
function isOwnRequest(sentence: string): boolean {
  return sentence.includes('指标值') && /请在[A-Z]{1,3}\d{1,7}/.test(sentence);
}

/** Quoted names of indicators, and what stands in brackets behind a score. */
const NAMES = /「[^「」]*」|\(分值[^()]*\)/g;

/** 原因：, 原因分析：, 措施：, 1. */
const LABELS =
  /(?:原因|问题|措施|办法|建议|说明|备注|情况)(?:分析|说明)?\s?:|(?<!\d)\d{1,2}[.、)](?!\d)/g;

/** 指标值≥120.00, 实际完成55, 偏差-65, 完成45.83%, 得4.58分; and what is left of a label. */
const FACT =
  /^(?:(?:年度|全年|本年度?)?(?:绩效)?(?:(?:指标|目标|计划|预期)(?:值|数)?|实际(?:完成)?(?:值|数|率|情况)?|(?:已|只)?完成(?:值|数|率|比例|情况)?|(?:执行|达成)率|偏差(?:率|值|数|度)?|差(?:额|距|异)?|相差|少|得|得分|分值|超过指标值|为指标值的?)(?:约|为|是|=)?(?:[≥≤><=]{0,2}[-−+]?\d[\d.,]*[^\d]{0,6})?|未完成(?:的)?|存在(?:的)?|(?:的)?主要|具体|改进|整改|下一步)$/u;

const OWN_SENTENCE = /^(?:请|建议).*(?:填写|说明|核对|核实|更正|改为|改填|判定)/;
