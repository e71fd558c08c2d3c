import { a1, type CellAddress } from '../../sheet';
import type { ActualField, Form, TargetField } from '../../form';
import { type IndicatorScore, renderExplanation, scoreAt, type Scores } from '../../scoring';
import type { Quantity, Result, Target } from '../../values';
import { figure, text } from './report-figures';
import type { ReportedIndicator, ReportedTarget, ReportedValue } from './report-types';

/** The indicator rows of a report, in sheet order. */
export function reportIndicators(
  form: Form,
  scores: Scores,
  asked: readonly CellAddress[] = [],
): ReportedIndicator[] {
  return form.indicators.map((indicator, index) => {
    const score = scoreAt(scores, index);
    return {
      row: indicator.row + 1,
      level1: indicator.level1?.text ?? null,
      level2: indicator.level2?.text ?? null,
      name: indicator.name.text,
      target: target(indicator.target),
      actual: value(indicator.actual),
      weight: { ...text(indicator.weight), value: score.weight?.toFixed() ?? null },
      score: scoreOf(score, asked),
      reason: text(indicator.reason),
      deviation: score.deviation,
      explanation: score.explanation ? renderExplanation(score.explanation) : score.undecided,
    };
  });
}

/** The band is given where a person decides; a proposed full weight is no such case. */
function scoreOf(score: IndicatorScore, asked: readonly CellAddress[]): ReportedIndicator['score'] {
  const band = score.state === 'judgement' ? score.band : null;
  const { cell, text: printed, expected, ...rest } = figure(score, asked);
  return {
    cell,
    text: printed,
    expected,
    min: band?.min.toFixed(score.digits) ?? null,
    max: band?.max.toFixed(score.digits) ?? null,
    ...rest,
  };
}

function target(field: TargetField | null): ReportedTarget {
  const parsed = field?.parsed;
  const { cell, text: printed, kind, ...rest } = value(field);
  const operator = parsed?.kind === 'number' ? parsed.operator : null;
  return { cell, text: printed, kind, operator, ...rest };
}

function value(field: TargetField | ActualField | null): ReportedValue {
  const parsed: Target | Result | null = field?.parsed ?? null;
  return {
    cell: field && a1(field.at),
    text: field && field.joined,
    kind: parsed?.kind ?? 'blank',
    ...numberOf(parsed),
  };
}

function numberOf(parsed: Target | Result | null): Pick<ReportedValue, 'value' | 'unit'> {
  switch (parsed?.kind) {
    case 'number':
      return { value: parsed.value.toFixed(), unit: unitOf(parsed) };
    case 'range':
      return {
        value: `${parsed.low.value.toFixed()}-${parsed.high.value.toFixed()}`,
        unit: unitOf(parsed.high),
      };
    case 'date':
      return { value: parsed.date, unit: null };
    default:
      return { value: null, unit: null };
  }
}

function unitOf({ unit, percent }: Quantity): string | null {
  return unit ?? (percent ? '%' : null);
}
