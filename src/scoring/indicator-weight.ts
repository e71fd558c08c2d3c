import type { Field, Form, Indicator } from '../form';
import { Decimal } from '../values';
import { numberIn, readNumber } from './printed-number';

/**
 * The points of a row: from its 分值 cell, else from the points printed in the heading of a group
 * that holds this row alone (产出指标(50分)). Null when neither says.
 */
export function weightOf(indicator: Indicator, form: Form): Decimal | null {
  if (indicator.weight && readNumber(indicator.weight).kind !== 'blank') {
    return numberIn(indicator.weight);
  }
  return headingPoints(indicator, form, 'level2') ?? headingPoints(indicator, form, 'level1');
}

/** Whether the form asks for points at all: transfer-payment forms print neither 分值 nor 得分. */
export function isScored(form: Form): boolean {
  const has = (field: Field | null) => field !== null;
  return form.indicators.some(
    (indicator) => has(indicator.score) || has(indicator.weight) || weightOf(indicator, form),
  );
}

function headingPoints(indicator: Indicator, form: Form, level: 'level1' | 'level2') {
  const own = indicator[level];
  if (!own?.points) return null;
  const group = form.indicators.filter((other) => other[level]?.text === own.text);
  return group.length === 1 ? new Decimal(own.points) : null;
}
