import { halfWidth, isPlaceholderReason } from '../../../values';

/**
 * Whether the text is no reason for a result that falls short: a stub or sign, or words that say
 * nothing but that all went well (按计划完成, 完成较好, 正常).
 */
export function isNoReason(text: string): boolean {
  if (isPlaceholderReason(text)) return true;
  const plain = halfWidth(text).replace(/[\s,，。.;；、!]/g, '');
  return plain !== '' && plain.replace(ALL_WELL, '') === '';
}

/** Made of nothing but words of success and what they are said of. */
const ALL_WELL =
  /已经?|均|都|全部|全面|全年|本年度?|圆满|顺利|有效|基本|总体|整体|一切|较为|较|很|非常|按照?|依照?|计划|期|时|要求|规定|进度|时间|节点|序时|预期|预定|既定|如期|及时|按|照|正常|良好|较好|好|优秀|优良|理想|完成|推进|开展|进行|实施|执行|达标|达成|达到|实现|运行|落实|到位|各项|情况|工作|任务|项目|资金|指标|目标|绩效|年度|质量|效果|成效|状态|符合|无异常|无问题|没有问题|了|的/gu;
