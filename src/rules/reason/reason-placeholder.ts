import type { Field, Form } from '../../form';
import { a1, type CellAddress } from '../../sheet';
import { halfWidth } from '../../values';
import { isNoReason } from '../shared/reasons/no-reason';
import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { owesReason, reasonField } from '../shared/reasons/owed-reason';
import { pointsOf } from '../shared/rows/points-text';
import { cellsOf, figuresOf, nameOf, rowsOf } from '../shared/rows/rows';

export const reasonPlaceholder = defineRule({
  id: 'reason-placeholder',
  title: '偏差原因没有内容',
  severity: 'error',
  basis: ['财预〔2020〕10号：未完成绩效目标的，应说明原因及改进措施', '自评表「偏差原因分析」栏'],
  messages: {
    placeholder:
      '{name}{figures}{points}，{cell}只写了「{text}」，没有说明原因，请写明具体的偏差原因。',
    'note-below':
      '{name}{figures}{points}，{cell}只写了「{text}」，请核实{note}所写的是否就是本指标没有完成的原因。',
    'as-above':
      '{name}{figures}{points}，{cell}写的是「{text}」，即{above}的原因，请核实是否也是本指标没有完成的原因，并各自写清。',
  },
  page: {
    looksFor:
      '应当说明原因的行，偏差原因分析栏里是否只有「无」「/」「同上」「见附件」这类没有内容的字样，或者只有一个数字、日期、符号，只有指标值和完成值而「原因」「措施」后面空着，或者只写「按计划完成」「正常」。',
    why: '这类字样等于没有填写，审核时按空白处理；「同上」指着上面的原因时，是否也适用于本指标由人核实。',
    example: '实际完成70.00，指标值=100.00，偏差原因分析栏写「同上」。',
    fix: '改为本指标自己的原因和改进措施；与其他行原因相同的，也请各自写清。',
  },
  looksAt: rowsThat((row, input) => owesReason(row) && reasonField(input, row)?.text),
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const field = reasonField(input, row);
      if (!field || field.text === '' || !isNoReason(field.text) || !owesReason(row)) {
        return [];
      }
      const data = {
        name: nameOf(row),
        figures: figuresOf(row),
        points: pointsOf(row),
        text: field.text,
      };
      const found = { cells: cellsOf(field), indicator: row.index };
      const note = noteBelow(input.form, field);
      if (note) {
        const pointed = { ...data, note: a1(note) };
        return {
          message: 'note-below' as const,
          data: pointed,
          ...found,
          outcome: 'review' as const,
        };
      }
      const above = AS_ABOVE.test(halfWidth(field.text)) ? reasonAbove(input.form, field) : null;
      return above
        ? {
            message: 'as-above' as const,
            data: { ...data, above: a1(above.at) },
            ...found,
            outcome: 'review' as const,
          }
        : { message: 'placeholder' as const, data, ...found };
    });
  },
});

const AS_ABOVE = /^\s*(?:原因)?(?:[同如][上前]|见上行?)(?:所述)?[。.]?\s*$/;

/** The cell below the indicators that says more behind the same mark: ② of 「②年末调价」; null where none does. */
function noteBelow({ indicators, snapshot }: Form, { text }: Field): CellAddress | null {
  const mark = text.trim();
  const last = indicators.at(-1)?.row ?? 0;
  if (!MARK.test(mark)) return null;
  for (const row of snapshot.rowNumbers().filter((one) => one > last)) {
    for (const { column, cell } of snapshot.cellsInRow(row)) {
      if (cell.text.includes(mark) && cell.text.length > mark.length + LEAST_SAID)
        return { row, column };
    }
  }
  return null;
}

/** What stands for a note: ②, (2), 见注2, ※. */
const MARK = /^(?:[①-⑳⑴-⒇※*]|[(（]\d{1,2}[)）]|(?:详?见)?(?:备?注|说明)[①-⑳\d]{1,2})$/u;

/** A note has more signs than its mark by so many at least. */
const LEAST_SAID = 4;

/** The last reason above that says something, that of 预算执行率 among them; null where there is none, and 同上 points at nothing. */
function reasonAbove({ fund, indicators }: Form, { at }: Field): Field | null {
  const reasons = [fund?.total?.reason, ...indicators.map(({ reason }) => reason)];
  const above = reasons.flatMap((reason) =>
    reason?.text && reason.at.row < at.row && !isNoReason(reason.text) ? [reason] : [],
  );
  return above.sort((a, b) => a.at.row - b.at.row).at(-1) ?? null;
}
