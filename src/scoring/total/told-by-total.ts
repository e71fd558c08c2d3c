import { scoreFund } from '../fund/fund-score';
import { scoreIndicator } from '../row/indicator-score';
import { leftBetween } from '../printed/left-between';
import { isLeftBlank } from './lowered-by-total';
import { numberIn } from '../shared/printed-number';
import type { FundScores, IndicatorScore, Scored } from '../shared/scores';
import type { ScoringContext } from '../shared/scoring-context';
import { addendsOf, sumOf, type Worked } from './addends';
import { habitualStandards } from './habitual-standards';

/**
 * Asks for the blank scores that the printed total counts otherwise than the standard would fill them in:
 * rounded otherwise, or by the other documented rule. To fill them in would be to write over a total that
 * may well be right, and nothing on the form says which of the two is.
 */
export function askedByTotal(worked: Worked, context: ScoringContext): Worked {
  const { form } = context;
  const printed = form.total && numberIn(form.total.score);
  const addends = addendsOf(worked);
  if (!printed || !addends.some(isLeftBlank)) return worked;
  if (addends.some(({ state, value }) => state !== 'none' && value === null)) return worked;
  if (sumOf(addends).eq(printed)) return worked;
  for (const standard of habitualStandards(context.standard)) {
    const counted = countedUnder(worked, { ...context, standard, habits: false });
    if (sumOf(addendsOf(counted)).eq(printed)) return asked(worked, counted);
  }
  return worked;
}

/** The scores with the blank ones as another way gives them. */
function countedUnder({ fund, indicators, others }: Worked, other: ScoringContext): Worked {
  const isFundBlank = fund !== null && isLeftBlank(fund.score);
  const counted = isFundBlank ? scoreFund(other) : null;
  return {
    fund: fund && counted ? { ...fund, score: counted.score } : fund,
    indicators: indicators.map((score) =>
      isLeftBlank(score) ? scoreIndicator(other, score.index) : score,
    ),
    others,
  };
}

function asked(worked: Worked, counted: Worked): Worked {
  return {
    fund: worked.fund && counted.fund && askedOfFund(worked.fund, counted.fund.score),
    indicators: worked.indicators.map((score, i) => askedOfRow(score, counted.indicators[i])),
    others: worked.others,
  };
}

function askedOfFund(fund: FundScores, counted: Scored): FundScores {
  const score = openBetween(fund.score, counted);
  if (!score) return fund;
  const said = (score.candidates ?? []).map(
    ({ value, reading }) => `${reading}应得${String(value)}分`,
  );
  const undecided = `预算执行率${said.join('，')}`;
  return { ...fund, score, undecided, waitsFor: score.cell ? [score.cell] : [] };
}

function askedOfRow(score: IndicatorScore, counted: IndicatorScore | undefined): IndicatorScore {
  const open = counted && openBetween(score, counted);
  return open ? { ...score, ...open, waitsFor: open.cell ? [open.cell] : [] } : score;
}

/** The blank score left to a person, between two values; null where both are the same. */
function openBetween(score: Scored, counted: Scored): Scored | null {
  const [own, other] = [score.computed, counted.computed];
  if (!isLeftBlank(score) || !own || !other || own.eq(other)) return null;
  return { ...score, ...leftBetween(score, { value: other, explanation: counted.explanation }) };
}
