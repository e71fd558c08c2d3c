import type { CellAddress } from '../../../sheet';
import type { ActualField, Field, Form, Indicator, TargetField } from '../../../form';
import type { IndicatorScore } from '../../../scoring';
import { halfWidth, oncePer, oncePerText, type Remembering } from '../../../values';
import { fixed, isFilled } from '../words/figures';
import type { RuleInput } from '../../rule';

/** One indicator with what was computed for it. */
export interface Row extends Remembering {
  readonly index: number;
  readonly indicator: Indicator;
  readonly score: IndicatorScore;
}

/** The indicators beside their scores, in sheet order. */
export const rowsOf = oncePer(({ form, scores }: RuleInput): readonly Row[] =>
  form.indicators.flatMap((indicator, index) => {
    const score = scores.indicators[index];
    return score ? [{ index, indicator, score }] : [];
  }),
);

/** 「博物馆年开放时间」, or 第20行 where the row has no name. */
export function nameOf({ indicator }: Row): string {
  return indicator.name.text ? `「${indicator.name.text}」` : `第${indicator.row + 1}行`;
}

/** The name alone, without the points that layouts without a 分值 column print in it: 监测点数量（20分）. */
export function bareName({ indicator: { name, namePoints } }: Row): string {
  return namePoints === undefined
    ? name.text
    : name.text.trimEnd().replace(/(?<!\s)\s*[(（][^()（）]*分[)）]$/, '');
}

/** 指标值≥120.00，实际55.00 with the officer's own texts; words are quoted, figures are not. */
export function figuresOf({ indicator }: Row): string {
  return `指标值${quoted(indicator.target)}，实际${quoted(indicator.actual)}`;
}

function quoted(field: TargetField | ActualField | null): string {
  const isWords = field?.parsed.kind === 'qualitative' || field?.parsed.kind === 'unknown';
  const text = textOf(field);
  return isWords || SENTENCE.test(text) ? `「${text}」` : text;
}

/** Signs within a figure's text that would run it into the sentence around it. */
const SENTENCE = /[，；。;]/;

/** The printed text (operator, value and unit joined), or 空白. */
export function textOf(
  field: (Field & { readonly joined?: string; readonly phrase?: string }) | null,
): string {
  return field?.phrase || field?.joined || field?.text || '空白';
}

/** The weight as the form prints it; its value where the row has no cell of its own. */
export function weightText({ indicator, score }: Row): string {
  if (isFilled(indicator.weight) && !score.ofSeveral) return indicator.weight.text;
  return score.weight ? fixed(score.weight) : '';
}

type RowField = 'target' | 'actual' | 'weight' | 'score' | 'reason';

/** A field of a row that was chosen for having it. @throws RangeError where it has none */
export function fieldOf<F extends RowField>(
  { indicator }: Row,
  field: F,
): NonNullable<Indicator[F]> {
  const own = indicator[field];
  if (!own) throw new RangeError(`the row ${indicator.row + 1} has no ${field}`);
  return own;
}

/** The cell of a field, of rows that were chosen for having it. */
export function cellOf(field: RowField): (row: Row) => CellAddress {
  return (row) => fieldOf(row, field).at;
}

/** The addresses of the fields that have a cell. */
export function cellsOf(...fields: readonly (Field | null | undefined)[]): CellAddress[] {
  return fields.flatMap((field) => (field ? [field.at] : []));
}

/** Where to send the officer for something the form lacks as a whole: its title or first cell. */
export function formCell(form: Form): CellAddress {
  return form.title?.at ?? form.project?.at ?? { row: form.area.top, column: form.area.left };
}

/** Level-1 group of a row without its suffix and points: 产出, 效益, 满意度, 成本. */
export function level1Of({ indicator }: Row): string {
  return indicator.level1 ? groupName(indicator.level1.text) : '';
}

/** Level-2 group of a row: 数量, 质量, 时效, 社会效益. */
export function level2Of({ indicator }: Row): string {
  return indicator.level2 ? groupName(indicator.level2.text) : '';
}

const groupName = oncePerText((text): string =>
  halfWidth(text)
    .replace(/\s/g, '')
    .replace(/[(（][\s\S]*$/, '')
    .replace(/指标$/, ''),
);
