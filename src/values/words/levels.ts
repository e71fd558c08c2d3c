import type { QualitativeLevel } from '../value';

/** Words that may surround a level without changing it. */
const LEAD = '(?:目前|现|本年|本年度|全年)?(?:已经|已|均已|都已|均|都|也已)?';
const DONE = '(?:达成|完成|实现|达到|达标|落实)';
const OBJECT =
  '(?:了)?(?:年度|年初|全年|预期|预定|既定|设定|绩效|总体|目标|工作|计划|任务|指标|要求|效果|成效|值|标准|的)*';
const GOOD = '(?:[,;且并]*(?:效果|成效)(?:较好|良好|好|明显|显著))?';
/** What is still being done is not done: 建设中, 正在招标, 待验收. */
const UNDER_WAY =
  '(?:项目|工程|工作)?(?:建设|新建|在建|建|施工|实施|开展|推进|办理|筹备|筹建|招标|招投标|采购|审批|审核|评审|整改|调试|安装|测试|试运行|研究|研发|制定|制订|起草|编制|编写|修订|修改|进行|执行|落实|申报|验收|论证|设计|谈判|协商|准备|改造|修缮|安排|通过|签订|签约|收集|统计|汇总)';
const SOME = '(?:[,;且并]*(?:具有|有|取得|产生)(?:了)?一定(?:的)?(?:效果|成效))?';
const POOR = '(?:[,;且并]*(?:效果|成效)(?:较差|差|不明显|不佳))?';

export interface LevelWording {
  readonly level: QualitativeLevel;
  readonly wording: RegExp;
  /** What all its texts say: spares most texts the compiling of the longest wordings. */
  readonly sign?: RegExp;
}

/**
 * Wordings of the three 定性 results (财预〔2020〕10号 and local forms); each is tried on the whole text.
 * 基本达成 alone is none of them: older forms call the highest one 全部或基本达成预期指标, so a person decides.
 */
export const LEVEL_WORDINGS: readonly LevelWording[] = [
  { level: 'met', wording: whole(`全部或基本${DONE}${OBJECT}${GOOD}`) },
  {
    level: 'partial',
    wording: whole(
      `(?:部分|大部分|多数|未全部|未完全|未能全部|没有全部)(?:已)?${DONE}${OBJECT}${SOME}`,
    ),
  },
  {
    level: 'partial',
    wording: whole(`(?:部分|少部分|个别)(?:未|没有|尚未)${DONE}${OBJECT}${SOME}`),
  },
  {
    level: 'unmet',
    wording: whole(
      `(?:尚|仍|还|均|都)?(?:未能|未|没有|没)(?:按期|按时|及时|如期)?(?:${DONE}|启动|启用|实施|开展|执行|开始|开工|竣工|完工|建成|建设|交付|采购|发放|支付|拨付|举办|召开|投入使用)${OBJECT}${POOR}`,
    ),
  },
  { level: 'unmet', wording: whole(`不达标`) },
  {
    level: 'unmet',
    sign: /中/,
    wording: whole(
      `(?:尚|仍|还|正){0,2}(?:处于|处在|正在|在)?(?:${UNDER_WAY}){1,2}(?:之|过程|阶段)?中`,
    ),
  },
  {
    level: 'unmet',
    sign: /[在处]/,
    wording: whole(`(?:尚|仍|还)?(?:正在|在|处于|处在)(?:${UNDER_WAY}){1,2}(?:阶段)?`),
  },
  {
    level: 'unmet',
    sign: /[未没待]/,
    wording: whole(
      `(?:尚|仍|还|暂|均|都)?(?:未能|未|没有|没|待)(?:按期|按时|及时|如期)?(?:${UNDER_WAY}){1,2}(?:工作|项目|到位|完毕)?`,
    ),
  },
  {
    level: 'met',
    wording: whole(`(?:全部|全面|全都|圆满|顺利|超额|100%)?(?:已)?${DONE}${OBJECT}${GOOD}`),
  },
];

/** What older forms call the highest level and newer ones may mean as a lower one. */
export const UNDECIDED_WORDING = whole(`(?:已)?基本${DONE}${OBJECT}${GOOD}`);

/** Every wording says one of these: spares most texts the spelling out. */
export const IN_EVERY_WORDING = /[达完实未没待中在处]/;

function whole(pattern: string): RegExp {
  return new RegExp(`^${LEAD}(?:${pattern})$`);
}
