/** Words before a number that change nothing about it: 共12次, 已完成3项, 比上年增长8%. */
export const NEUTRAL_PREFIXES: readonly string[] =
  '已 已经 均 共 共计 合计 累计 总计 总共 实际 平均 年均 约定 计划 力争 确保 需 应 须 要 为 是 全年 全年共 年度 本年 本年度 完成 实现 完成率 比上年 较上年 比去年 较去年 同比 环比 与上年相比 上年 增长 增长率 增加 新增 提高 提升 上升 上涨 增幅 增收 下降 降低 减少 缩短 压缩 降幅 节约 发放 拨付 支付 培训 举办 开展 组织 召开 形成 编制 印发 制作 采购 购置 建设 新建 改造 维修 服务 惠及 受益'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** Words behind a number (and its unit or 以上) that change nothing about it: 100%完成, 3天内办结. */
export const NEUTRAL_SUFFIXES: readonly string[] =
  '完成 全部完成 办结 到位 达标 达成 落实 覆盖 全覆盖 合格 通过 响应 处理 解决 修复 发放 拨付 支付 到账 足额到位 的标准 之间 满意'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** How often: moved behind the unit, so that 每年2次 is 2次/年. */
export const PER_PERIODS: readonly string[] = [
  '年度',
  '年',
  '半年',
  '季度',
  '季',
  '月',
  '周',
  '日',
  '天',
  '人',
  '次',
];

/** Of what a sum of money is the price or the share: 每户2万元, 人均增收860元. */
export const PER_OBJECTS: readonly string[] = '人 户 亩 名 生 村 校 家 台 套 件 辆 场 期 次'.split(
  ' ',
);

/** What makes a number approximate. */
export const APPROXIMATE_BEFORE = /^(?:大约|大概|约|近|将近|接近|超近)/;
export const APPROXIMATE_AFTER = /左右|上下|余|多|许|约/;

/** Nouns of which 「零…」 counts none: 零事故 is 0. */
export const ZERO_NOUNS: readonly string[] =
  '事故 投诉 差错 失误 伤亡 死亡 违规 违法 违纪 缺陷 故障 延误 上访 信访 事件 案件 发生 感染 泄露 泄漏 逾期 纠纷 举报 污染 舆情'.split(
    ' ',
  );
