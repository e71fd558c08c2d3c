import type { FundColumn } from '../fields';
import type { Composition } from './dictionary';
import type { GoalWord, HeadWord, IndicatorWord } from './word-kinds';

/**
 * How header words are put together. The dictionaries list what has been seen printed; what is not
 * listed is read by its parts: 计划 + 完成值 is planned, 实际 + 完成值 is reached.
 */

const PERIOD = '(?:截[至止])?(?:全年|本年|当年|该年)?(?:年度|年初|期初|年末|年底|期末)?';
const OF_FORM = '(?:绩效|项目|指标|目标|任务|工作|考核|评价|三级)*';
const REACHED = '(?:完成|达成|实现|达到)';
// what is made of a 目标 is reached: 目标实现值
const PLANNED =
  '(?:(?:合同)?约定|合同|预期|预计|预定|计划|规划|设定|设置|申报|批复|既定|拟定|应|年初|期初|' +
  `目标(?!${REACHED}))`;
const OF_PLAN = '(?:本年|当年|全年|年度|绩效|指标|目标|任务|完成|达到|实现|达成|设定|要求|的)*';
const VALUE = '(?:值|数|量|数量|数值|水平)';

/** Who besides the unit itself gives points. */
const OTHERS =
  '(?:财政|主管|上级|审核|复核|复评|复审|评审|核定|抽查|抽评|专家|第三方|中介|评价组|上年|去年)';
const POINTS_GIVEN = '(?:得分|评分|打分|实得分)(?:值|数|情况|结果)?';

const SCORED: Composition<'other-score' | 'weight' | 'score' | 'reason' | 'deduction'> = [
  [whole(`.{0,4}${OTHERS}.{0,4}(?:得分|评分|打分|分数)`), 'other-score'],
  [
    whole(
      '(?:单位|部门|项目|本级|自行|自我|实际|指标|单项|三级|最终|评价|自评|自查|考核|考评|绩效|年度)*' +
        POINTS_GIVEN,
    ),
    'score',
  ],
  [
    whole(
      '(?:本年|年度|三级|二级|各项|单项|绩效|考核|考评|评价|设定|设置|规定|标准|基本|基准|应得)*(?:指标)?' +
        '(?:分值|权重|满分|标准分|基准分|基本分|权数)(?:值|数|分|分值|设置|占比)?',
    ),
    'weight',
  ],
  [whole('(?:本年|年度|各项|单项|指标|项目)(?:配分|赋分)'), 'weight'],
  [
    whole(
      '(?=.*(?:原因|偏差|偏离|差异|未完成|未达标|未实现)).{0,16}' +
        '(?:原因|分析|说明|措施|情况)(?:[及和与、].{0,10}(?:措施|建议|打算|办法|说明|分析))?',
    ),
    'reason',
  ],
  [whole('(?:自评|指标|单项)?扣(?:减)?分(?:值|数)?'), 'deduction'],
];

/** Header words of the indicator block; the first that fits holds. */
export const INDICATOR_PARTS: Composition<IndicatorWord> = [
  ...SCORED,
  [whole(`${PERIOD}${OF_FORM}调整后?的?${OF_FORM}${VALUE}`), 'adjusted-target'],
  [whole(`${PERIOD}${OF_FORM}${PLANNED}${OF_PLAN}(?:${VALUE}|标准|要求)`), 'target'],
  [whole(`${PERIOD}${OF_FORM}(?:指标|目标)(?:值|数值|要求)`), 'target'],
  [whole(`(?:绩效|项目)?${PERIOD}(?:工作|考核|任务)(?:目标|计划)(?:任务)?`), 'target'],
  [whole(`${PERIOD}绩效(?:指标|目标)(?:实际)?完成情况`), 'rail'],
  [
    whole(
      `${PERIOD}(?:自评|单位)?${OF_FORM}(?:实际|实绩)?${OF_FORM}${REACHED}${OF_FORM}` +
        `(?:${VALUE}|情况|结果)`,
    ),
    'actual',
  ],
  [whole(`(?:全年|本年|当年|年度|实际)+${REACHED}`), 'actual'],
  [whole(`${PERIOD}${OF_FORM}实(?:际|绩|测)${OF_FORM}(?:${VALUE}|情况|结果)`), 'actual'],
  [
    whole('(?:三级|末级|具体|明细|细化|考核|考评|评价|绩效|监测)*指标(?:名称|名|内容|描述|项目)'),
    'name',
  ],
  [whole('(?:考核|考评|评价|绩效)(?:内容|要点|事项|项目|要素)'), 'name'],
  [whole('(?:考核|考评|评价|绩效|指标)(?:维度|方面|大类)'), 'level1'],
  [whole('(?:指标)?第?(?:一|1|I)级(?:指标|类别|分类)?(?:名称)?'), 'level1'],
  [whole('(?:指标)?第?(?:二|2|II)级(?:指标|类别|分类)?(?:名称)?'), 'level2'],
  [whole('(?:指标)?第?(?:三|3|III)级(?:指标|类别|分类)?(?:名称|内容)?'), 'name'],
  [whole('(?:指标)?第?(?:四|4|IV)级(?:指标|类别|分类)?(?:名称|内容)?'), 'fourth-level'],
  [whole('(?:指标|目标|度量|计量|计算|值|的)+(?:单位|量纲)'), 'target-unit'],
  [
    whole('(?:指标|目标|计算|运算|比较|数学|逻辑)值?(?:的)?(?:符号|运算符|比较符|关系符|关系)'),
    'operator',
  ],
  [whole('(?:评|计|得|扣|赋|打|评扣)分(?:标准|规则|方法|办法|依据|细则|说明|公式)'), 'method'],
];

const OF_MONEY = '(?:全年|本年|当年|年度|累计|实际|项目|部门|财政|预算|资金|经费)*';
// 数额 is 数 and 额: a word that others make up would be read in several ways.
const SUM = '(?:数|额|金额|总额|资金|经费)';
const SPENT = '(?:执行|支出|支付|使用|列支|支用)';

/** Header words of the fund block; the first that fits holds. */
export const FUND_PARTS: Composition<FundColumn> = [
  ...SCORED.filter((part): part is readonly [RegExp, 'weight' | 'score' | 'reason'] =>
    ['weight', 'score', 'reason'].includes(part[1]),
  ),
  [
    whole(`(?:年初|期初|初始|原)(?:部门|财政|预算|批复|下达|安排|核定|批准|申报|计划|的|${SUM})+`),
    'initial',
  ],
  [whole(`(?:批复|批准|核定)的?预算${SUM}*`), 'initial'],
  [whole(`${OF_MONEY}调整后?的?(?:全年|年度|本年|当年|项目|财政)*预算${SUM}*`), 'budget'],
  [whole(`${OF_MONEY}预算?调整后${SUM}*`), 'budget'],
  [whole(`(?:全年|本年|当年|年度|财政|项目|部门)*预算(?:下达|安排|批复|到位)?${SUM}+`), 'budget'],
  [whole(`(?:全年|本年|当年|年度|财政)*(?:下达|安排|批复|核定)${SUM}+`), 'budget'],
  [whole(`${OF_MONEY}${SPENT}(?:预算)?${SUM}+`), 'executed'],
  [whole(`(?:全年|本年|当年|年度|累计|实际)(?:预算|资金|财政)*${SPENT}`), 'executed'],
  [whole(`${OF_MONEY}(?:${SPENT}|完成)(?:率|进度|比例|比率|百分比|占比)`), 'rate'],
];

const CODE = '(?:[及和与/]?(?:代码|编码|编号|盖章))?';

/** Labels of the head; the first that fits holds. */
export const HEAD_PARTS: Composition<HeadWord> = [
  [
    whole(`(?:预算|财政|支出|二级|一级|专项|政策|资金)*项目(?:支出)?(?:名称|全称)${CODE}`),
    'project',
  ],
  [
    whole(
      '(?:[省市区县]级?|本级|中央|地方|项目|业务|一级|上级)*(?:主管|归口|牵头|所属)(?:管理)?(?:预算)?' +
        `(?:部门|单位|处室|科室)(?:名称)?${CODE}`,
    ),
    'department',
  ],
  [
    whole(
      '(?:项目|具体|资金|预算|基层|二级)*(?:实施|承担|使用|执行|建设|责任|申报|填报|承办|落实|自评)' +
        `(?:单位|部门|处室|科室|机构|主体)(?:名称)?${CODE}`,
    ),
    'unit',
  ],
  [whole('(?:预算|评价|自评|项目|所属|资金|考核|实施|绩效)*(?:年度|年份)'), 'year'],
  [
    whole('(?:项目|单位|财务|部门)?(?:负责人|联系人|经办人|填[报表]人)(?:[及和]?.{0,4}电话)?'),
    'other',
  ],
  [whole('(?:填[报表]|评价|自评|报送|项目|实施|起止)+(?:日期|时间|期限|周期)'), 'other'],
];

const OF_GOAL = '(?:年度|全年|年初|年末|本年|当年|项目|绩效|总体|的)*';
const TOLD = '(?:情况|综述|说明|结果)*';

/** Labels of the year's general goal; the first that fits holds. */
export const GOAL_PARTS: Composition<GoalWord> = [
  [whole(`${OF_GOAL}(?:设定|预期|计划|申报|预计)${OF_GOAL}目标(?:内容|情况)?`), 'planned'],
  [whole(`${OF_GOAL}目标(?:设定|计划|申报|预期)(?:内容|情况)?`), 'planned'],
  [whole(`${OF_GOAL}目标(?:的)?(?:实际)?(?:完成|达成|实现)${TOLD}`), 'achieved'],
  [whole(`${OF_GOAL}实际(?:完成|达成|实现)(?:目标|任务)?${TOLD}`), 'achieved'],
];

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}
