import type { Scored } from '../../scoring';
import { defineRule } from '../define-rule';
import type { Report, RuleInput } from '../rule';
import { isJudged, isOpenJudgement } from '../shared/reasons/judged-rows';
import { block, printedRows, rowsThat } from '../shared/looked-at';
import { cellsOf, figuresOf, nameOf, type Row, rowsOf } from '../shared/rows/rows';

export const scoreUndecided = defineRule({
  id: 'score-undecided',
  title: '得分须人工判定',
  outcome: 'review',
  basis: ['财预〔2020〕10号：定性指标由填报人按完成情况判定'],
  messages: {
    fund: '{why}，请核实{cell}。',
    unscored: '{name}{figures}，{why}，是否完成请核实。',
    person: '{name}{figures}，{why}，表内得分{printed}予以保留，请核实。',
    judged: '{name}{figures}，{why}；已经扣分并说明，表内得分{printed}予以保留。',
  },
  page: {
    looksFor:
      '指标值或实际完成值无法由程序比较、得分只能由人判定的行。已经扣分并写明原因的只作提示。',
    why: '拿不准的不代判，也不判错，只请填报人核实。',
    example: '年度指标值「一级≥2个，二级≥3个」，含两个目标，无法合成一个比例。',
    fix: '核对得分与完成情况是否相称；可以的话，把指标值改写成一个可比较的数值。',
  },
  looksAt: (input) => [...fundAsked(input), ...printedRows(input), ...unscoredRows(input)],
  check: (input) => [...ofFund(input), ...ofRows(input), ...ofUnscoredRows(input)],
});

const fundAsked = block('fund', ({ scores: { fund } }) => fund?.score.cell);

/** A fund score that a person has settled, as far as nothing was blank. */
function ofFund({ scores: { fund } }: RuleInput): Report<'fund'>[] {
  if (!fund?.undecided || !fund.score.cell || !isLeft(fund.score)) return [];
  const { cell } = fund.score;
  return [{ message: 'fund', data: { why: fund.undecided }, cells: [cell] }];
}

/** A blank that waits for an amount is told where the amount is. */
function isLeft({ text, state, outcome }: Scored): boolean {
  return state === 'judgement' ? outcome === 'review' : state === 'none' && !!text;
}

function ofRows(input: RuleInput): Report<'person' | 'judged'>[] {
  return rowsOf(input).flatMap((row) => {
    const { undecided, printed } = row.score;
    if (!isOpenJudgement(row.score) || !undecided || !printed) return [];
    // a layout without a 分值 column leaves no row to be judged by itself
    if (row.score.weight === null && !row.indicator.weight) return [];
    return [
      {
        ...(isJudged(input, row) && !isPaidForNothing(row) ? JUDGED : PERSON),
        data: {
          name: nameOf(row),
          figures: figuresOf(row),
          why: undecided,
          printed: row.score.text ?? '',
        },
        cells: cellsOf(row.indicator.score),
        indicator: row.index,
      },
    ];
  });
}

/**
 * Whether points stand beside something that is no part of the number or the day that is due: 未开展 of 98 %, or a
 * result of a target of 3.5 that became the third of May. Of that no reason says how they came about.
 */
function isPaidForNothing({ indicator: { target, actual }, score: { printed } }: Row): boolean {
  const [due, result] = [target?.parsed, actual?.parsed];
  if (!due || !result || (due.kind !== 'number' && due.kind !== 'date')) return false;
  if (printed?.gt(0) !== true) return false;
  if (result.kind === 'qualitative') return result.level === null || result.level === 'unmet';
  return result.kind !== due.kind && result.kind !== 'unknown';
}

const unscoredRows = rowsThat(({ score }) => score.state === 'none' && score.undecided);

/** Nobody scores the row, but whether it was done has to be told all the same. */
function ofUnscoredRows(input: RuleInput): Report<'unscored'>[] {
  return rowsOf(input).flatMap((row) => {
    const { state, undecided, deviation, index } = row.score;
    if (state !== 'none' || undecided === null || deviation !== 'unknown') return [];
    const data = { name: nameOf(row), figures: figuresOf(row), why: undecided };
    return [{ message: 'unscored', data, cells: cellsOf(row.indicator.actual), indicator: index }];
  });
}

const PERSON = { message: 'person' } as const;
const JUDGED = { message: 'judged', severity: 'info' } as const;
