import { Decimal } from './decimal';
import { countsUnwelcome } from './direction';
import type { Target } from './value';

/** 无 under a name that counts something unwelcome (投诉, 事故) is none of it, not an empty cell. */
export function readNone(reading: Target, name = ''): Target {
  if (reading.kind !== 'blank' || !NONE.test(reading.sign) || !countsUnwelcome(name))
    return reading;
  const none = { value: new Decimal(0), unit: null, percent: false };
  return { kind: 'number', operator: '=', ...none, raw: reading.raw };
}

const NONE = /^(?:无|没有|零)$/;
