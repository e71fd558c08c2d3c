import { Button } from '@fluentui/react-components';
import { SEVERITY_TITLES, type Review, type SheetReview } from '../../review';
import type { Card, Summary } from '../../session';
import type { Severity } from '../../rules';
import { ClickList } from '../edits/click-list';
import { FoldedSection } from '../controls/folded-section';
import { unmarked } from './next-act';
import { SetAsideList } from './set-aside-list';
import { SeverityIcon } from '../controls/severity-icon';
import { useSession, useSessionState } from '../frame/session-context';
import { LeftMarks } from './waiting-marks';
import { WorkCard } from './work-card';

interface WorkListsProps {
  readonly review: Review;
  readonly summary: Summary;
  readonly all: SheetReview;
  /** The key of the card the officer is at. */
  readonly at: string | null;
}

/** 点一下就改好, 需要您填, then what to confirm and what could be better; hints and what was set aside last. */
export function WorkLists({ review, summary, all, at }: WorkListsProps) {
  const { fill, confirm, improve, hints } = summary.work;
  const isDuty = fill.length + confirm.length > 0;
  return (
    <>
      <ClickList all={all} startOpen={!isDuty} />
      <CardList title="需要您填" severity="error" cards={fill} review={review}>
        <MarkThem review={review} />
      </CardList>
      <CardList title={SEVERITY_TITLES.review} severity="review" cards={confirm} review={review} />
      <CardList
        title={SEVERITY_TITLES.warning}
        severity="warning"
        cards={improve}
        review={review}
      />
      <SetAsideList review={review} setAside={summary.setAside} />
      {hints.length > 0 && (
        <FoldedSection
          title={SEVERITY_TITLES.info}
          count={hints.length}
          severity="info"
          openFor={hints.some(({ key }) => key === at)}
        >
          <Cards cards={hints} review={review} />
        </FoldedSection>
      )}
      <LeftMarks />
      <p className="jx-hint jx-checked">{summary.checked}。</p>
    </>
  );
}

interface CardListProps {
  readonly title: string;
  readonly severity: Severity;
  readonly cards: readonly Card[];
  readonly review: Review;
  readonly children?: React.ReactNode;
}

function CardList({ title, severity, cards, review, children }: CardListProps) {
  if (cards.length === 0) return null;
  return (
    <section className="jx-severity" aria-label={title}>
      <div className="jx-list-head">
        <h3 className={`jx-group-title jx-${severity}`}>
          <SeverityIcon severity={severity} />
          {title} {cards.length}
        </h3>
        {children}
      </div>
      <Cards cards={cards} review={review} />
    </section>
  );
}

function Cards(props: Pick<CardListProps, 'cards' | 'review'>) {
  return (
    <ul className="jx-findings">
      {props.cards.map((card) => (
        <WorkCard key={card.key} card={card} review={props.review} />
      ))}
    </ul>
  );
}

/** 在表中标出: where nothing is to be written, marks have no write to come with. */
function MarkThem({ review }: { readonly review: Review }) {
  const session = useSession();
  const { settings, work } = useSessionState();
  if (!settings.marks || review.edits.length > 0 || unmarked(review) === 0) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className="jx-small-action"
      disabledFocusable={work !== null}
      onClick={() => void session.write()}
    >
      在表中标出
    </Button>
  );
}
