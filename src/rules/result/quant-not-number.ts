import { isError } from '../../sheet';
import type { ActualField } from '../../form';
import { halfWidth, holdsFigure, isDuration } from '../../values';
import { defineRule } from '../define-rule';
import { rowsThat, hasTarget } from '../shared/looked-at';
import { cellsOf, nameOf, rowsOf, textOf } from '../shared/rows/rows';

export const quantNotNumber = defineRule({
  id: 'quant-not-number',
  title: '定量指标的结果不是数值',
  severity: 'error',
  basis: ['自评表「年度指标值」「实际完成值」栏：定量指标以数值填报'],
  messages: {
    about:
      '{name}年度指标值为{target}，实际完成值「{actual}」写的是约数，请核实是否达到，最好填写准确的数值。',
    unclear:
      '{name}年度指标值为{target}，实际完成值「{actual}」{why}，无法比较，请在{cell}填写一个准确的数值。',
    text: '{name}年度指标值为{target}，实际完成值「{actual}」不是可比较的数值，请在{cell}填写数值。',
  },
  page: {
    looksFor: '年度指标值是数值，而实际完成值写成无法比较的文字的行。',
    why: '文字无法与数值比较，得分算不出来，总分只能暂定。',
    example: '年度指标值≥95%，实际完成值写「大部分」。',
    fix: '填写实际达到的数值，单位与年度指标值一致。',
  },
  looksAt: rowsThat(hasTarget('number')),
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const target = row.indicator.target?.parsed;
      const actual = row.indicator.actual;
      if (target?.kind !== 'number' || !actual || isError(actual.cell.value)) return [];
      const { kind } = actual.parsed;
      // 11月 beside a 12 under 度量单位 月 may be a month as well as a number of them
      if (kind === 'date' && target.unit !== null && isDuration(target.unit)) return [];
      const isText =
        kind === 'unknown' || kind === 'date' || (kind === 'qualitative' && !actual.parsed.level);
      if (!isText) return [];
      const why = whyOf(actual);
      const isAbout = kind === 'unknown' && actual.parsed.isApproximate;
      const unclear = isAbout ? ABOUT : UNCLEAR;
      return [
        {
          ...(why === null ? TEXT : unclear),
          data: {
            name: nameOf(row),
            target: textOf(row.indicator.target),
            actual: textOf(actual),
            why: why ?? '',
          },
          cells: cellsOf(actual),
          indicator: row.index,
        },
      ];
    });
  },
});

const TEXT = { message: 'text' } as const;
/** Figures among words say what was reached to whoever reads them: only we cannot reckon with them. */
const UNCLEAR = { message: 'unclear', outcome: 'review' } as const;
/** About how many is not wrong, only not enough to reckon with. */
const ABOUT = { message: 'about', outcome: 'review' } as const;

/** What is unclear about figures that cannot be compared: 写的是约数, 写了不止一个数; null for words and for a day. */
function whyOf({ parsed, text }: ActualField): string | null {
  if (parsed.kind === 'date' || !holdsFigure(halfWidth(text))) return null;
  // 13、已验收 may be thirteen as well as the words of a point 13
  if (parsed.kind !== 'unknown') return '看不出是哪个数';
  return /^(?:数字|日期|区间)/.test(parsed.why) ? `的${parsed.why}` : parsed.why;
}
