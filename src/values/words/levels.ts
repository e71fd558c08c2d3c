import type { QualitativeLevel } from '../value';

/** Words that may surround a level without changing it. */
const LEAD = '(?:目前|现|本年|本年度|全年)?(?:已经|已|均已|都已|均|都|也已)?';
const DONE = '(?:达成|完成|实现|达到|达标|落实)';
const OBJECT =
  '(?:了)?(?:年度|年初|全年|预期|预定|既定|设定|绩效|总体|目标|工作|计划|任务|指标|要求|效果|成效|值|标准|的)*';
const GOOD = '(?:[,;且并]*(?:效果|成效)(?:较好|良好|好|明显|显著))?';
const SOME = '(?:[,;且并]*(?:具有|有|取得|产生)(?:了)?一定(?:的)?(?:效果|成效))?';
const POOR = '(?:[,;且并]*(?:效果|成效)(?:较差|差|不明显|不佳))?';

/**
 * Wordings of the three 定性 results (财预〔2020〕10号 and local forms); each is tried on the whole text.
 * 基本达成 alone is none of them: older forms call the highest one 全部或基本达成预期指标, so a person decides.
 */
export const LEVEL_WORDINGS: readonly {
  readonly level: QualitativeLevel;
  readonly wording: RegExp;
}[] = [
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
    level: 'met',
    wording: whole(`(?:全部|全面|全都|圆满|顺利|超额|100%)?(?:已)?${DONE}${OBJECT}${GOOD}`),
  },
];

function whole(pattern: string): RegExp {
  return new RegExp(`^${LEAD}(?:${pattern})$`);
}
