import { COUNTING, DURATIONS, SPOKEN_UNITS } from '../words/units';
import { PER_OBJECTS, PER_PERIODS } from '../words/phrases';
import type { Quantity } from '../value';

/**
 * Whether two units that differ may count the same all the same: 台 and 套, 村 and 行政村, 天 and 工作日,
 * 次/月 and 次, 学时/人 and 学时, 元/人·月 and 元/月, % and 分, 次 and 人次 where the numbers are alike. 人 and 人次 never do.
 */
export function mayCompare(target: Quantity, result: Quantity): boolean {
  const [own, other] = [target.unit ?? '', result.unit ?? ''];
  if (target.percent || result.percent) return own + other === '分';
  if (isVisits(own, other)) return isAlike(target, result);
  return PAIRS.some((isKind) => isKind(own) && isKind(other)) || leavesOutPer(own, other);
}

/** 阅读100万次 and 156万人次 count the same; 培训4次 and 120人次 do not. */
function isVisits(own: string, other: string): boolean {
  return [own, other].sort().join() === '人次,次';
}

function isAlike({ value }: Quantity, result: Quantity): boolean {
  return value.gt(0) && result.value.div(value).gte('0.3') && result.value.div(value).lte(3);
}

const COUNTED = new RegExp(`^(?:${COUNTING.join('|')})$|^(?:个|所|家|座|处)\\p{Script=Han}+$`, 'u');
const PRICE = /^元(?:\/|$)/;

const PAIRS: readonly ((unit: string) => boolean)[] = [
  (unit) => COUNTED.test(unit),
  isDuration,
  (unit) => PRICE.test(unit),
  (unit) => /^(?:个?小时|课时|学时)$/.test(unit),
];

/** A unit that counts people or things (人, 次, 个, 套); cases and incidents (起, 例) are counted without being wanted. */
export function isCounter(unit: string): boolean {
  return /^(?:人|人次|名)$/.test(unit) || (COUNTED.test(unit) && !/^[起例]$/.test(unit));
}

/**
 * Whether a unit is one of the tables, or of parts that are: 人, 个行政村, 元/人·月. Of any other word nobody
 * can say that it is a unit at all, and not a remark.
 */
export function isKnownUnit(unit: string): boolean {
  const [what = '', ...per] = unit.split(/[/·]/);
  const isPer = (part: string) =>
    isSimple(part) || PER_PERIODS.includes(part) || PER_OBJECTS.includes(part);
  return isSimple(what) && per.every(isPer);
}

function isSimple(unit: string): boolean {
  return SPOKEN_UNITS.has(unit) || COUNTED.test(unit) || isDuration(unit);
}

/** A length of time: 天, 个工作日, 小时. */
export function isDuration(unit: string): boolean {
  return DURATIONS.includes(unit);
}

/** 1次/月 and 12次, 40学时/人 and 42学时: one of them only adds what it is counted for, and the other may leave it out. */
function leavesOutPer(own: string, other: string): boolean {
  const [short = '', long = ''] = [own, other].sort((a, b) => a.length - b.length);
  return short !== '' && long.startsWith(`${short}/`) && isKnownUnit(long);
}
