/** A family of units that convert exactly; the number says how many of the first one it is. */
export type UnitFamily = ReadonlyMap<string, string>;

/** Decimal strings, so that no factor passes through a double. */
export const CONVERTIBLE: readonly UnitFamily[] = [
  { 元: '1', 块: '1', 角: '0.1', 分钱: '0.01' },
  {
    米: '1',
    m: '1',
    公里: '1000',
    千米: '1000',
    km: '1000',
    延米: '1',
    厘米: '0.01',
    cm: '0.01',
    毫米: '0.001',
    mm: '0.001',
    里: '500',
  },
  { 平方米: '1', 平米: '1', 平方公里: '1000000', 平方千米: '1000000', 公顷: '10000' },
  { 公顷: '15', 亩: '1' },
  { 立方米: '1', 立方: '1', 方: '1', 升: '0.001', 毫升: '0.000001' },
  { 公斤: '1', 千克: '1', kg: '1', 克: '0.001', g: '0.001', 斤: '0.5', 吨: '1000', t: '1000' },
  { 秒: '1', s: '1', 分钟: '60', 分: '60', min: '60', 小时: '3600', 个小时: '3600', h: '3600' },
  { 千瓦时: '1', 度: '1', kWh: '1' },
  { MB: '1', GB: '1024', TB: '1048576' },
  { 个月: '1', 月: '1', 年: '12' },
  { 天: '1', 日: '1', 个自然日: '1', 自然日: '1' },
  { 工作日: '1', 个工作日: '1' },
  { 人: '1', 名: '1', 位: '1', 个人: '1' },
  { 人次: '1', 人次数: '1', '人/次': '1' },
  { 户: '1', 户数: '1' },
  { 家: '1', 个单位: '1', 家单位: '1', 个企业: '1', 家企业: '1', 个公司: '1', 家公司: '1' },
  { 场: '1', 场次: '1' },
  { 批: '1', 批次: '1' },
  { 期: '1', 期次: '1' },
  { 册: '1', 本: '1' },
].map((family) => new Map(Object.entries(family)));

/** Units in letters by how they are written in small ones: KM is km, gb is GB; one letter may be another unit. */
const IN_LETTERS: ReadonlyMap<string, string> = new Map(
  CONVERTIBLE.flatMap((family) => [...family.keys()])
    .filter((unit) => /^[a-z]{2,}$/i.test(unit))
    .map((unit) => [unit.toLowerCase(), unit]),
);

/** The unit as the tables spell it, whichever letters of it are capitals. */
export function spelled(unit: string): string {
  return IN_LETTERS.get(unit.toLowerCase()) ?? unit;
}

/** Counting words that 个 may stand for: 3个 and 3项 count the same things on a form. */
export const GENERIC_COUNTER = '个';
export const COUNTERS: ReadonlySet<string> = new Set(
  '个 项 家 所 座 处 种 类 件 台 套 份 条 篇 场 期 批 支 只 块 辆 间'.split(' '),
);

/** Counting words of which two may stand for the same things: 4期 and 4次, 120家 and 120户. */
export const COUNTING: readonly string[] = [
  ...COUNTERS,
  ...'次 起 例 宗 轮 届 户 册 本 单 盏 根 棵 株 头'.split(' '),
  ...'场次 批次 期次 家次 户次 项次 篇次 件次 台次'.split(' '),
];

/** Lengths of time; those that do not convert exactly still may be compared by a person. */
export const DURATIONS: readonly string[] =
  '秒 分 分钟 小时 个小时 天 日 自然日 个自然日 日历天 工作日 个工作日 周 个月 月 季度 个季度 年'.split(
    ' ',
  );

/** Units that may follow a number written in Chinese digits (三次, 五个工作日); 十分 and 百分 are words. */
export const SPOKEN_UNITS: ReadonlySet<string> = new Set([
  ...COUNTERS,
  ...CONVERTIBLE.flatMap((family) => [...family.keys()]).filter((unit) => unit !== '分'),
  ...'成 次 人次 户 户次 名 起 例 宗 轮 届 部 张 幅 集 卷 首 栋 幢 艘 顶 节 趟 周 季度 个季度 个月 小时 分钟 本 册 亩 株 头 场次 批次 课时 学时 吨 年'.split(
    ' ',
  ),
]);

/** The periods a form of one year makes meaningless: 2次/年 is 2次. */
export const YEARLY: readonly string[] = ['/年', '/年度', '·年'];
