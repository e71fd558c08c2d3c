import { MARKUP } from './label';
import { type Composition, Dictionary } from './dictionary';
import { halfWidth } from '../../values';

export type FootWord = 'total' | 'subtotal' | 'grade' | 'remark' | 'closing';

/** A grade by who gave it and of what: 考核等级, 单位自评等次; 评价结果 where one follows. */
const GRADES: Composition<FootWord> = [
  [
    /^(?:本?项目|单位|部门|综合|最终)?(?:绩效)?(?:自评价?|评价|考核|考评|评定|综合)(?:(?:结果|得分)?(?:等级|等次|档次|级别)|结果|结论)$/,
    'grade',
  ],
];

/** Labels below the indicator rows. */
export const FOOT_WORDS = new Dictionary<FootWord>(
  {
    total: [
      '总分',
      '合计',
      '总计',
      '自评总分',
      '得分合计',
      '综合得分',
      '总得分',
      '自评总得分',
      '合计得分',
      '自评得分',
      '总分值',
      '分值合计',
      '评价总分',
      '得分总计',
      '项目总分',
      '总分合计',
      '总分及等级',
      '总分/等级',
      '总分/自评等级',
      '总分和等级',
      '得分及等级',
      '自评总分及等级',
      '综合评分',
    ],
    subtotal: ['小计', '分值小计', '得分小计'],
    grade: [
      '评分等级',
      '自评等级',
      '评价等级',
      '绩效等级',
      '等级',
      '自评结论',
      '评价结论',
      '自评等次',
      '评价等次',
      '绩效评价等级',
      '评定等级',
      '自评结果等级',
      '自评结果',
      '评级',
      '绩效自评等级',
      '等次',
      '绩效评级',
    ],
    remark: [
      '偏差大或目标未完成原因分析',
      '偏差原因分析',
      '偏差原因分析及改进措施',
      '偏差原因及改进措施',
      '未完成原因分析',
      '未完成原因分析及改进措施',
      '未完成原因及改进措施',
      '未完成原因',
      '目标未完成原因分析',
      '绩效目标未完成原因分析',
      '未完成绩效目标原因分析',
      '存在问题及原因分析',
      '偏差情况说明',
      '原因分析',
      '需要说明的问题',
      '说明',
      '其他需要说明事项',
      '其他需要说明的事项',
      '其他需要说明的问题',
    ],
    closing: [
      '存在问题',
      '改进措施',
      '改进措施及结果应用方案',
      '改进措施和结果应用方案',
      '下一步改进措施',
      '项目负责人',
      '财务负责人',
      '单位负责人',
      '部门负责人',
      '负责人',
      '填表人',
      '填报人',
      '联系人',
      '联系电话',
      '审核人',
      '经办人',
      '签字',
      '备注',
      '注',
      '填表说明',
      '填报说明',
      '审核意见',
      '主管部门审核意见',
      '财政部门审核意见',
      '填报日期',
      '评价人员',
      '盖章',
    ],
  },
  GRADES,
);

const GRADE =
  /^(?:自评|评价|等级)?[:：]?(优|良|中|低|差|优秀|良好|中等|一般|合格|较差|不合格|[ABCD])(?:等|级)?$/;

/** Whether a text reads as a grade. */
export function isGrade(text: string): boolean {
  return GRADE.test(
    halfWidth(text)
      .replace(MARKUP, '')
      .replace(/[\s()"“”]/g, ''),
  );
}

/** The grade before a remark in brackets, as 优秀 in 优秀（90分以上）; null when the text is none. */
export function gradeWithRemark(text: string): string | null {
  const told = /^([^()]{1,4})\([^()]{2,}\)$/.exec(halfWidth(text).replace(/\s/g, ''))?.[1];
  return told !== undefined && isGrade(told) ? told : null;
}

const TICKS = '☑✔✓√■●☒🗹';
const BOXES = '□☐○◯';

/** The one grade ticked in a printed choice such as 优☑ 良□ 中□ 差□, □优 ☑良 or （ ）优 （√）良; null when the text is none or nothing is ticked. */
export function tickedGrade(text: string): string | null {
  // an empty bracket is a box, and one around a tick is the tick
  const plain = halfWidth(text).replace(/\s/gu, '').replaceAll('()', '□').replace(/[()]/gu, '');
  const named = [...plain.matchAll(/优秀?|良好?|中等?|低|较?差|合格|不合格/g)];
  if (named.length < 3 || !new RegExp(`[${TICKS}]`, 'u').test(plain)) return null;
  const isBefore = new RegExp(`^[${TICKS}${BOXES}]`, 'u').test(plain);
  const pattern = isBefore
    ? new RegExp(`[${TICKS}]([\\p{Script=Han}]{1,3})`, 'gu')
    : new RegExp(`([\\p{Script=Han}]{1,3})[${TICKS}]`, 'gu');
  const [ticked, ...others] = [...plain.matchAll(pattern)].map(([, grade = '']) => grade);
  return ticked !== undefined && others.length === 0 && isGrade(ticked) ? ticked : null;
}

/** Whether a text says from how many points on which grade is given: 评分等级：90-100分为优、80-90分为良、60-80分为中. */
export function listsGrades(text: string): boolean {
  return (halfWidth(text).match(/\d\D{0,4}[优良中差]/g)?.length ?? 0) >= LISTED_GRADES;
}

/** Whether a text beside a grade says from how many points on it is given: 90-100, 60以下. */
export function isGradeBound(text: string): boolean {
  return /^\D?\d+(?:\.\d+)?分?(?:[-—–~～至到]|\(?含?\)?以[上下])/.test(halfWidth(text));
}

/** So many grades beside one another are those there are, and none of them the form's. */
export const LISTED_GRADES = 3;

/** Whether a text reads as the title of a self-evaluation form; a note that only speaks of 绩效自评 does not. */
export function isTitle(text: string): boolean {
  const plain = halfWidth(text).replace(MARKUP, '').replace(/\s/g, '');
  if (plain.length > 60 || NO_TITLE.test(plain)) return false;
  if (TITLE_OF_TABLE.test(plain)) return true;
  const name = plain.replace(/\([^()]*\)|(?<![\d—-])[\d—-]+$/g, '');
  return (
    /(?:自评价?|自我评价|评价|报告|情况|结果|公开|公示)$/.test(name) && SELF_EVALUATION.test(plain)
  );
}

const SELF_EVALUATION = /自评|自我评价|绩效.{0,12}评价/;
const TITLE_OF_TABLE =
  /(?:自评|自我评价|绩效.{0,12}评价).{0,12}表|绩效.{0,12}(?:情况|完成|目标).{0,6}表/;
/** Labels of the foot, and how a sentence begins or is divided. */
const NO_TITLE =
  /^(?:自评得分|自评总分|自评等级|自评结论|评价结论|评价等级|自评分|[本此该]表|注|说明|备注|提示|填[表报]说明|请|按照|根据|依据|为)|[,。;!?]/;
