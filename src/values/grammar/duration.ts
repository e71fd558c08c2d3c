/**
 * Writes a length of time in two units, or with a half, as one number: 4分30秒 is 270秒, 4天半 is 4.5天,
 * 半小时 is 30分钟. Any other text stays as it is.
 */
export function joinDuration(text: string): string {
  const whole = text.includes('半')
    ? text.replace(AND_A_HALF, '$1.5$2').replace(HALF_AN_HOUR, '30分钟')
    : text;
  return whole === text && LIKE_TWO_UNITS.test(text) ? joinUnits(text) : whole;
}

const AND_A_HALF = /(?<![\d.])(\d{1,4})(天|个月|年|个小时|小时)半(?!年)/;
const HALF_AN_HOUR = /(?<=^|[≤<≥>=]|不超过|不少于|少于|至少)半个?小时/;

function joinUnits(text: string): string {
  const match = TWO_UNITS.exec(text);
  if (!match) return text;
  const [, before = '', large = '', name = '', small = '', rest = '', behind = ''] = match;
  const pair = PAIRS.find(({ from, to }) => from.test(name) && to.test(rest));
  if (!pair) return text;
  const { times, unit } = pair;
  return `${before}${Number(large) * times + Number(small)}${unit}${behind}`;
}

const LIKE_TWO_UNITS = /\d[^\d]{1,4}\d/;
const TWO_UNITS =
  /^(\D*)(\d{1,4})(年|天|个小时|小时|h|分钟|分)零?(\d{1,3})(个月|个小时|小时|h|分钟|分|min|秒钟|秒|s)(\D*)$/;

/** Pairs that convert exactly. */
const PAIRS: readonly {
  readonly from: RegExp;
  readonly to: RegExp;
  readonly times: number;
  readonly unit: string;
}[] = [
  { from: /^分钟?$/, to: /^秒钟?$|^s$/, times: 60, unit: '秒' },
  { from: /小时$|^h$/, to: /^分钟?$|^min$/, times: 60, unit: '分钟' },
  { from: /^天$/, to: /小时$|^h$/, times: 24, unit: '小时' },
  { from: /^年$/, to: /^个月$/, times: 12, unit: '个月' },
];
