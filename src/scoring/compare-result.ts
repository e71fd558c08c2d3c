import type { ActualField, Indicator, TargetField } from '../form';
import type { Standard } from '../standards';
import {
  type Achievement,
  type Incomplete,
  type Levelled,
  type Undecided,
  undecided,
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
      return achievementOfNumber(target.parsed, actual, target, standard);
    case 'range':
      return achievementOfRange(target.parsed, actual, standard);
    case 'date':
      return achievementOfDate(target.parsed, actual, standard);
    case 'qualitative':
      return achievementOfText(target, actual);
    default:
      return undecided(
        target.parsed.kind === 'unknown' ? target.parsed.why : '年度指标值无法识别',
        actual.parsed,
      );
  }
}

function incompleteness({ target, actual }: Indicator): Incomplete | null {
  const blankTarget = target?.parsed.kind === 'blank';
  const blankActual = actual?.parsed.kind === 'blank';
  if (!blankTarget && !blankActual) return null;
  const blanks = [
    ...(blankTarget ? [{ name: '年度指标值', at: target.at }] : []),
    ...(blankActual ? [{ name: '实际完成值', at: actual.at }] : []),
  ];
  return {
    kind: 'incomplete',
    why: `${blanks.map(({ name }) => name).join('和')}未填写`,
    waitsFor: blanks.map(({ at }) => at),
  };
}

function noColumns({ target, score, name }: Indicator): Incomplete {
  const lost = target ? '实际完成值' : '年度指标值';
  return { kind: 'incomplete', why: `表中没有${lost}`, waitsFor: [(score ?? name).at] };
}

function achievementOfText(target: TargetField, actual: ActualField): Levelled | Undecided {
  const { parsed } = actual;
  if (parsed.kind === 'qualitative' && parsed.level) {
    return { kind: 'level', level: parsed.level, echo: false };
  }
  // the reference tables print 及时 for 及时, with full marks
  if (parsed.raw === target.parsed.raw) return { kind: 'level', level: 'met', echo: true };
  if (parsed.kind === 'unknown') return undecided(parsed.why, parsed);
  return undecided(
    parsed.kind === 'qualitative'
      ? '实际完成值不是达成、部分达成、未达成之一'
      : '年度指标值是定性描述，实际完成值不是',
    parsed,
  );
}
