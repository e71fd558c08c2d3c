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
  return [
    ...claims({ title, project, department, unit }),
    ...claims({ goal: goals.planned }),
    ...claims({ goal: goals.achieved }),
    ...fundRows(fund).flatMap(fundRowClaims),
    ...form.indicators.flatMap(indicatorClaims),
    ...form.otherPoints.flatMap(({ weight, score }) => claims({ weight, 'given-score': score })),
    ...claims({ total: total?.score, 'weight-total': total?.weight, grade, remark }),
  ];
}

function fundRowClaims({ initial, budget, executed, weight, rate, score, reason }: FundRow) {
  return claims({ initial, budget, executed, weight, rate, score, reason });
}

function indicatorClaims({ name, target, actual, weight, score, reason, ...levels }: Indicator) {
  const points = weight ?? levels.sharedPoints;
  const fields = claims({ name, target, actual, weight: points, score, reason });
  if (levels.level1) fields.push(claimOf(levels.level1.at, 'level'));
  if (levels.level2) fields.push(claimOf(levels.level2.at, 'level'));
  return fields;
}

type Claimable = Readonly<Partial<Record<ClaimedAs, Field | null | undefined>>>;

function claims(fields: Claimable): Claim[] {
  const entries = entriesOf(fields);
  const claimed: Claim[] = [];
  for (const [as, field] of entries) {
    if (field) claimed.push({ at: field.at, as, inline: field.inline ?? false, why: null });
  }
  return claimed;
}

/** A claim of a cell that holds nothing but what it is claimed as. @param why a cell is set aside */
export function claimOf(at: CellAddress, as: ClaimedAs, why: string | null = null): Claim {
  return { at, as, inline: false, why };
}
