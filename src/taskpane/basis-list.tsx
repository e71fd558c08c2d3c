import { useEffect, useRef } from 'react';
import type { Scored } from '../scoring';
import type { Review } from '../review';
import { levelScores, type LevelScore } from '../session';
import { HowFarGrade, HowFarRow } from './how-far';
import { BasisRow, type BasisEntry } from './basis-row';

interface BasisListProps {
  readonly review: Review;
  /** The part of the form to begin with; null begins at the top. */
  readonly level: string | null;
}

/** 得分依据: a row per number of the form, each with the way it came about. */
export function BasisList({ review, level }: BasisListProps) {
  return (
    <>
      {levelScores(review).map((one) => (
        <BasisGroup key={one.title} level={one} review={review} first={one.title === level} />
      ))}
      <section className="jx-severity" aria-label="总分和等级">
        <h3 className="jx-group-title">总分和等级</h3>
        <ul className="jx-basis">
          {totalEntries(review).map((entry) => (
            <BasisRow key={entry.key} entry={entry} />
          ))}
        </ul>
      </section>
    </>
  );
}

function BasisGroup(props: {
  readonly level: LevelScore;
  readonly review: Review;
  readonly first: boolean;
}) {
  const { level, review, first } = props;
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (first) ref.current?.scrollIntoView({ block: 'start' });
  }, [first]);
  const entries =
    level.indicators.length > 0
      ? level.indicators.map((index) => indicatorEntry(review, index))
      : fundEntries(review);
  return (
    <section ref={ref} className="jx-severity jx-basis-group" aria-label={level.title}>
      <h3 className="jx-group-title">
        {level.title}
        <span className="jx-group-figures">
          {`${level.score.toDecimalPlaces(2).toString()}/${level.weight.toDecimalPlaces(2).toString()}`}
        </span>
      </h3>
      <ul className="jx-basis">
        {entries.map((entry) => (
          <BasisRow key={entry.key} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function indicatorEntry(review: Review, index: number): BasisEntry {
  const scored = review.scores.indicators[index]!;
  return {
    key: `i${index}`,
    title: review.form.indicators[index]!.name.text,
    figure: figureOf(scored, scored.weight?.toDecimalPlaces(2).toString() ?? null),
    note: scored.undecided,
    more: () => <HowFarRow review={review} indicator={index} />,
    scored,
  };
}

function fundEntries({ scores: { fund }, form }: Review): BasisEntry[] {
  if (!fund) return [];
  const weight = fund.weight.value?.toDecimalPlaces(2).toString() ?? null;
  const sources = fund.sources.map((scored, index) => ({
    key: `s${index}`,
    title: `执行率 ${form.fund?.sources[index]?.label ?? ''}`,
    figure: figureOf(scored, null),
    note: null,
    scored,
  }));
  return [
    {
      key: 'rate',
      title: '执行率 年度资金总额',
      figure: figureOf(fund.rate, null),
      note: null,
      scored: fund.rate,
    },
    {
      key: 'score',
      title: '预算执行得分',
      figure: figureOf(fund.score, weight),
      note: null,
      scored: fund.score,
    },
    ...sources.filter(({ scored }) => scored.state !== 'none'),
  ];
}

function totalEntries(review: Review): BasisEntry[] {
  const { total, grade } = review.scores;
  const figure = total.provisional
    ? `${total.provisional.value.toFixed(total.digits)} 暂定`
    : figureOf(total, null);
  return [
    { key: 'total', title: '总分', figure, note: null, scored: total },
    {
      key: 'grade',
      title: '评分等级',
      figure: grade.expected ?? '待定',
      note: null,
      more: () => <HowFarGrade review={review} />,
      scored: grade,
    },
  ];
}

function figureOf(scored: Scored, weight: string | null): string {
  const value = scored.computed ?? scored.value;
  const shown = value ? value.toFixed(scored.digits) : '—';
  return weight === null ? shown : `${shown} / ${weight}`;
}
