import { readNamed } from './named-result';
import { readOwnUnit } from './own-unit';
import { readRestated } from './restated-result';
import { readScale } from './scale-result';
import { readShare } from './share-result';
import { readShort } from './short-result';
import { readSum } from './sum-result';
import { readTrend } from './trend-result';
import type { Result, Target } from '../value';
import { readWhole } from './whole-result';
import { readZero } from './zero-result';

/** Reads what a result says only because of its target; any other stays as it is. */
type Reader = (target: Target, result: Result, text: string, name: string) => Result;

/**
 * A result with what it says only because of its target: 无 for 0起, 全覆盖 for 100%, 优 for 优良中差, 否 for 是.
 * @param name the 三级指标
 */
export function readBesideTarget(
  target: Target,
  result: Result,
  text: string,
  name: string,
): Result {
  let reading = result;
  for (const read of READERS[target.kind]?.[result.kind] ?? []) {
    reading = read(target, reading, text, name);
  }
  return reading;
}

/** The readers that can tell more of a result, by the kinds of target and result. */
const READERS: Partial<Record<Target['kind'], Partial<Record<Result['kind'], readonly Reader[]>>>> =
  {
    number: {
      number: [readOwnUnit],
      unknown: [readOwnUnit, readShare, readSum, readNamed],
      blank: [readZero],
      qualitative: [readZero, readWhole],
    },
    qualitative: {
      number: [readZero, readWhole, readTrend],
      qualitative: [readZero, readScale, readRestated, readShort],
      blank: [readZero, readShort],
      unknown: [readZero],
      range: [readZero],
      date: [readZero],
    },
    unknown: { qualitative: [readShort], blank: [readShort] },
  };
