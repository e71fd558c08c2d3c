import { type CellAddress, entriesOf } from '../sheet';
import type { Field, Form, FundRow, Indicator } from './form';
import { fundRows } from './fund-rows';
import type { Claim, ClaimedAs } from './ledger';

type Fields = Pick<
  Form,
  | 'title'
  | 'project'
  | 'department'
  | 'unit'
  | 'fund'
  | 'goals'
  | 'indicators'
  | 'otherPoints'
  | 'total'
  | 'grade'
  | 'remark'
>;

/** The cells of all fields of a form, blank ones included. */
export function fieldClaims(form: Fields): Claim[] {
  const { title, project, department, unit, goals, fund, total, grade, remark } = form;
  const claims: Claim[] = [];
  claim(claims, { title, project, department, unit });
  claim(claims, { goal: goals.planned });
  claim(claims, { goal: goals.achieved });
  for (const row of fundRows(fund)) claimFundRow(claims, row);
  for (const indicator of form.indicators) claimIndicator(claims, indicator);
  for (const { weight, score } of form.otherPoints) {
    claim(claims, { weight, 'given-score': score });
  }
  claim(claims, { total: total?.score, 'weight-total': total?.weight, grade, remark });
  return claims;
}

function claimFundRow(claims: Claim[], row: FundRow): void {
  const { initial, budget, executed, weight, rate, score, reason } = row;
  claim(claims, { initial, budget, executed, weight, rate, score, reason });
}

function claimIndicator(claims: Claim[], indicator: Indicator): void {
  const { name, target, actual, score, reason, level1, level2 } = indicator;
  const weight = indicator.weight ?? indicator.sharedPoints;
  claim(claims, { name, target, actual, weight, score, reason });
  if (level1) claims.push(claimOf(level1.at, 'level'));
  if (level2) claims.push(claimOf(level2.at, 'level'));
}

type Claimable = Readonly<Partial<Record<ClaimedAs, Field | null | undefined>>>;

/** Adds to the claims those of the fields that the form has. */
function claim(claims: Claim[], fields: Claimable): void {
  for (const [as, field] of entriesOf(fields)) {
    if (field) claims.push({ at: field.at, as, inline: field.inline ?? false, why: null });
  }
}

/** A claim of a cell that holds nothing but what it is claimed as. @param why a cell is set aside */
export function claimOf(at: CellAddress, as: ClaimedAs, why: string | null = null): Claim {
  return { at, as, inline: false, why };
}
