import { halfWidth } from '../values';
/**
 * Names as they are compared: what a unit rewrites without meaning another indicator or another
 * project is folded together. Numbering, punctuation, white space and width never count.
 */

/** An indicator's name without numbering, points, unit and punctuation, synonyms folded: 指标1：满意率（%） is 满意度. */
export function plainIndicator(text: string): string {
  const bare = withoutSigns(
    halfWidth(text.replace(/^\s*[①-⑳]/, ''))
      .replace(/\(\d+(?:\.\d+)?分?\)/g, '')
      .replace(/\([^()\d]{1,2}\)$/, '')
      .replace(NUMBERING, ''),
  ).replace(/^(?:三级)?指标\d+/, '');
  return SYNONYMS.reduce((name, [words, folded]) => name.replace(words, folded), bare);
}

/** A project's name without code, year, batch words and endings: 219-2023年养老补贴项目经费 is 养老补贴. */
export function plainProject(text: string): string {
  const plain = halfWidth(text)
    .replace(CODE, (code: string, _at: number, whole: string) =>
      CHINESE.test(whole.slice(code.length)) ? '' : code,
    )
    .replace(/^(?:\d{6,}|[A-Za-z]+\d{4,})(?=[\u4e00-\u9fff])/, '')
    .replace(/\(?(?:19|20)\d{2}(?:年度?|财年)?\)?/g, '');
  const bare = withoutSigns(plain);
  return withoutEndings(bare) || bare;
}

/** A code before a name. That a name follows is asked once, not at each length a code of blanks could have. */
const CODE = /^[\s\dA-Za-z.]+[-—_:、\s]+/;
const CHINESE = /^.*[\u4e00-\u9fff]/;

const ENDINGS = ['项目', '经费', '支出', '资金', '专项'];

function withoutEndings(name: string): string {
  let end = name.length;
  while (ENDINGS.some((ending) => name.endsWith(ending, end))) end -= 2;
  return name.slice(0, end);
}

/** Texts of targets and goals without punctuation, white space and width. */
export function plainText(text: string): string {
  return withoutSigns(halfWidth(text)).replace(/的/g, '');
}

const NUMBERING =
  /^\s*(?:(?:三级)?指标\s*\d+\s*[:.、)]?|\(?\d{1,2}\)|\d{1,2}\s*[.、:)](?!\d)|[一二三四五六七八九十]{1,3}\s*[、.]|\([一二三四五六七八九十]{1,3}\))\s*/;

function withoutSigns(text: string): string {
  return text.replace(/[^\p{Script=Han}\p{L}\p{N}%‰≥≤><=+.]/gu, '').replace(/\.$/, '');
}

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/(?:满意率|满意程度|满意度)/g, '满意度'],
  [/(?:比率|比例|百分比|占比)$/g, '率'],
  [/覆盖面$/g, '覆盖率'],
  [/及时(?:率|性|程度|情况)$/g, '及时'],
  [/准确(?:性|程度)$/g, '准确率'],
  [/完成(?:比例|程度|情况)$/g, '完成率'],
  [/数量$/g, '数'],
  [/(?:个数|数目)$/g, '数'],
  [/人员数$/g, '人数'],
  [/(?:举办|组织开展|组织|召开|举行)/g, '开展'],
  [/(?:群众|受益对象|受益人群|社会公众)满意度$/g, '服务对象满意度'],
  [/(?:增长|提高|增加|上升|提升)/g, '提升'],
  [/(?:减少|降低|下降)/g, '降低'],
  [/[的地之]/g, ''],
];
