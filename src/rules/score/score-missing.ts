import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { bandInWords } from '../shared/words/band-in-words';
import { cellList } from '../shared/words/cell-list';
import { fixed, isUnfilled } from '../shared/words/figures';
import { figuresOf, nameOf, rowsOf, type Row } from '../shared/rows/rows';
import { isUncalculatedAt } from '../shared/words/uncalculated';

export const scoreMissing = defineRule({
  id: 'score-missing',
  title: '得分空白',
  severity: 'info',
  basis: ['自评表「得分」栏', '财预〔2020〕10号：定性指标按达成、部分达成、未达成三档记分'],
  messages: {
    fillable: '{count}项指标的得分空白（{cells}），可由「写回」填入。',
    sign: '{name}分值{weight}，得分栏只写了「{printed}」，没有计入总分，请在{cell}填写得分，或核实该项是否不参加评分。',
    unweighed:
      '{name}的得分栏只写了「{printed}」，没有计入总分，请在{cell}填写得分，或核实该项是否不参加评分。',
    judge: '{name}{figures}，得分须由填报人判定，可在{band}分之间，请填写{cell}。',
  },
  promises: 'fillable',
  page: {
    looksFor: '已有实际完成值而得分空白，或有分值而得分只写「-」「/」的行。',
    why: '能够计算的得分可以直接写回；部分达成、未达成等要由人判定的，只提示允许的区间，不代填。',
    example:
      '实际完成值为「未达成指标且效果较差」，分值4.00，得分空白：可填0.00至2.40之间（不含2.40）。',
    fix: '能计算的点「写回」；要判定的按实际情况在区间内填写。',
  },
  looksAt: rowsThat(({ score }, { form }) => score.cell && !form.unfilled),
  check(input) {
    if (input.form.unfilled) return [];
    const blank = rowsOf(input).filter(
      ({ score: { cell, text } }) => cell && text === '' && !isUncalculatedAt(input.form, cell),
    );
    const fillable = blank.filter(
      ({ score }) => score.outcome === 'missing' && score.computed !== null,
    );
    const judged = blank.filter(
      ({ score }) => score.computed === null && score.state === 'judgement' && score.band,
    );
    return [
      ...(fillable.length > 0 ? [fillableReport(fillable)] : []),
      ...judged.flatMap(judgedReport),
      ...rowsOf(input).filter(isLeftOut).flatMap(signReport),
    ];
  },
});

function fillableReport(rows: readonly Row[]) {
  const cells = rows.flatMap(({ score }) => score.cell ?? []);
  return {
    message: 'fillable' as const,
    data: { count: String(rows.length), cells: cellList(cells) },
    cells,
  };
}

function judgedReport(row: Row) {
  const { band, cell } = row.score;
  if (!band || !cell) return [];
  return {
    message: 'judge' as const,
    data: {
      name: nameOf(row),
      figures: figuresOf(row),
      band: bandInWords(band),
    },
    cells: [cell],
    indicator: row.index,
    outcome: 'review' as const,
  };
}

/**
 * A row that has a result and a sign for its score, or points of a form that asks for neither target nor
 * result; one scored with another has none of its own.
 */
function isLeftOut({ score, indicator }: Row): boolean {
  const isSign = score.state === 'none' && !!score.text && !indicator.scoredWith;
  const { actual, target } = indicator;
  if (!actual && !target) return isSign && score.weight?.gt(0) === true;
  return isSign && !!actual && !isUnfilled(actual);
}

function signReport(row: Row) {
  const { cell, weight, text } = row.score;
  if (!cell) return [];
  const said = { name: nameOf(row), printed: text ?? '' };
  const found = {
    cells: [cell],
    indicator: row.index,
    outcome: 'review' as const,
  };
  return weight
    ? { message: 'sign' as const, data: { ...said, weight: fixed(weight) }, ...found }
    : { message: 'unweighed' as const, data: said, ...found };
}
