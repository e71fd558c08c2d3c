import { indicatorAt } from '../../form';
import type { Review } from '../../review';
import { type Scored, scoreForm, type Scores } from '../../scoring';
import type { Standard } from '../../standards';

/** A number of the form that another standard computes otherwise. */
export interface StandardEffect {
  /** 得分 博物馆年开放时间, 总分, 评分等级. */
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Which numbers of a reviewed form change under another standard, in the order of the form: both as they are
 * where the standard was chosen, so that no habit stands between them.
 */
export function standardEffects(review: Review, standard: Standard): StandardEffect[] {
  const { form } = review;
  const after = figures(scoreForm(form, standard), form);
  return figures(scoreForm(form, review.standard), form).flatMap(([title, before], index) => {
    const changed = after[index]?.[1] ?? before;
    return changed === before ? [] : [{ title, before, after: changed }];
  });
}

function figures(scores: Scores, form: Review['form']): [string, string][] {
  const { fund, indicators, total, grade } = scores;
  const value = total.provisional?.value ?? total.computed ?? total.value;
  return [
    ['执行率', fund ? shown(fund.rate) : '—'],
    ['预算执行得分', fund ? shown(fund.score) : '—'],
    ...indicators.map((scored, index): [string, string] => [
      `得分 ${indicatorAt(form, index).name.text}`,
      shown(scored),
    ]),
    ['总分', value ? value.toFixed(total.digits) : '—'],
    ['评分等级', grade.expected ?? '—'],
  ];
}

function shown(scored: Scored): string {
  const value = scored.computed ?? scored.value;
  return value ? value.toFixed(scored.digits) : '—';
}
