import type { ActualField, Indicator, TargetField } from '../../form';
import { type CellAddress, isError } from '../../sheet';
import type { Standard } from '../../standards';
import { isWholeScale, type Result, type Target } from '../../values';
import {
  type Achievement,
  type Incomplete,
  type Levelled,
  type Undecided,
  undecided,
  unreadable,
} from './achievement';
import { achievementOfDate } from './date-achievement';
import { achievementOfNumber } from './number-achievement';
import { achievementOfRange } from './range-achievement';

/** Compares the row's 实际完成值 with its 年度指标值. */
export function achievementOf(indicator: Indicator, standard: Standard): Achievement {
  const { target, actual } = indicator;
  const incomplete = incompleteness(indicator);
  if (incomplete || !target || !actual) return incomplete ?? noColumns(indicator);
  switch (target.parsed.kind) {
    case 'number':
      return achievementOfNumber(indicator, target.parsed, actual.parsed, standard);
    case 'range':
      return achievementOfRange(indicator, target.parsed, actual, standard);
    case 'date':
      return achievementOfDate(target.parsed, actual, standard);
    case 'qualitative':
      return achievementOfText(target, actual);
    default:
      if (isSameText(target.parsed, actual.parsed))
        return { kind: 'level', level: 'met', echo: true };
      return target.parsed.kind === 'unknown'
        ? unreadable('指标值', target.parsed.why, actual.parsed)
        : undecided('年度指标值无法识别', actual.parsed);
  }
}

/** A cell of the row that holds nothing a comparison could use: a blank, an error value, a word for a number. */
function incompleteness({ target, actual }: Indicator): Incomplete | null {
  const faults = [
    ...(target ? faultOf(target, '年度指标值') : []),
    ...(actual ? faultOf(actual, '实际完成值') : []),
  ];
  if (faults.length > 0) return incomplete(faults);
  if (target?.parsed.kind !== 'number' || !actual || !isWord(actual.parsed)) return null;
  // 3000余次 and 约620万元 say about how many: a person knows whether that is enough
  if (actual.parsed.kind === 'unknown' && actual.parsed.isApproximate) return null;
  return incomplete([{ why: '实际完成值不是可比较的数值', at: actual.at }]);
}

interface Fault {
  readonly why: string;
  readonly at: CellAddress;
}

function incomplete(faults: readonly Fault[]): Incomplete {
  return {
    kind: 'incomplete',
    why: faults.map(({ why }) => why).join('，'),
    waitsFor: faults.map(({ at }) => at),
  };
}

function faultOf({ cell, parsed, at }: TargetField | ActualField, name: string): Fault[] {
  if (isError(cell.value)) return [{ why: `${name}为错误值`, at }];
  return parsed.kind === 'blank' ? [{ why: `${name}未填写`, at }] : [];
}

/** Neither a number nor one of the three levels, which a person may still turn into points. */
function isWord(result: Result): boolean {
  return result.kind === 'unknown' || (result.kind === 'qualitative' && result.level === null);
}

/**
 * What cannot be read, word for word the same on both sides (每月5日前, 2:1), is met whatever it means, and
 * 约200人 is met by 200人 however wide 约 may be.
 */
function isSameText(target: Target, result: Result): boolean {
  if (target.kind !== 'unknown' || !/^[^#]*[\p{L}\p{N}]/u.test(target.raw)) return false;
  if (result.kind === 'number') return target.raw.replace(ABOUT, '') === result.raw;
  return result.kind === 'unknown' && target.raw === result.raw;
}

const ABOUT = /^(?:大约|大概|约)|左右$/;

function noColumns({ target, score, name }: Indicator): Incomplete {
  const lost = target ? '实际完成值' : '年度指标值';
  return { kind: 'incomplete', why: `表中没有${lost}`, waitsFor: [(score ?? name).at] };
}

function achievementOfText(target: TargetField, actual: ActualField): Levelled | Undecided {
  const { parsed } = actual;
  if (parsed.kind === 'qualitative' && parsed.level) {
    return { kind: 'level', level: parsed.level, echo: false };
  }
  if (isWholeScale(parsed.raw)) return undecided('实际完成值没有写明是哪一档', parsed);
  // the reference tables print 及时 for 及时, with full marks
  if (parsed.raw === target.parsed.raw) return { kind: 'level', level: 'met', echo: true };
  if (parsed.kind === 'unknown') return unreadable('实际完成值', parsed.why, parsed);
  if (parsed.kind === 'qualitative' && parsed.isBelow) {
    return undecided('实际完成值低于年度指标值，低多少由人工判定', parsed);
  }
  return undecided(
    parsed.kind === 'qualitative'
      ? '实际完成值不是达成、部分达成、未达成之一'
      : '年度指标值是定性描述，实际完成值不是',
    parsed,
  );
}
