import { indicatorAt } from '../../form';
import { useEffect, useRef, useState } from 'react';
import { scoreAt, type Scored } from '../../scoring';
import type { Review } from '../../review';
import { levelScores, type LevelScore } from '../../session';
import { HowFarGrade, HowFarRow } from './how-far';
import type { BasisEntry } from './basis-entry';
import { BasisRow } from './basis-row';
import { LevelBars } from './level-bars';

/** 得分依据: a bar per part of the form, then a row per number, each with the way it came about. */
export function BasisList({ review }: { readonly review: Review }) {
  // A part asked for twice is led to twice.
  const [asked, setAsked] = useState<{ readonly level: string } | null>(null);
  return (
    <>
      <LevelBars review={review} onOpen={(level) => setAsked({ level })} />
      {levelScores(review).map((one) => (
        <BasisGroup
          key={one.title}
          level={one}
          review={review}
          asked={one.title === asked?.level ? asked : null}
        />
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
  /** Set anew each time the officer asks for this part; null while he has not. */
  readonly asked: object | null;
}) {
  const { level, review, asked } = props;
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) ref.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  const entries =
    level.indicators.length > 0
      ? level.indicators.map((index) => indicatorEntry(review, index))
      : fundEntries(review);
  return (
    <section ref={ref} className="jx-severity jx-basis-group" aria-label={level.title}>
      <h3 className="jx-group-title">
        {level.title}
        <span className="jx-group-figures">
          {`${level.score.toFixed(level.digits)} / ${level.weight.toDecimalPlaces(2).toString()}`}
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
  const scored = scoreAt(review.scores, index);
  return {
    key: `i${index}`,
    title: indicatorAt(review.form, index).name.text,
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
      figure: grade.expected ?? '暂定',
      note: null,
      more: () => <HowFarGrade review={review} />,
      scored: { ...grade, value: grade.expected },
    },
  ];
}

function figureOf(scored: Scored, weight: string | null): string {
  const value = scored.computed ?? scored.value;
  const shown = value ? value.toFixed(scored.digits) : '—';
  return weight === null ? shown : `${shown} / ${weight}`;
}
