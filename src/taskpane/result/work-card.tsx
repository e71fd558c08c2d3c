import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import type { Review } from '../../review';
import { findRule, messageOf } from '../../rules';
import type { Card } from '../../session';
import { CellButton } from '../controls/cell-button';
import { type Doing, takesReason, useDesk } from '../frame/desk';
import { useOpenPage } from '../frame/open-page';
import { OtherStandards } from './other-standards';
import { ReasonForm } from './reason-form';
import { SetAsideForm } from './set-aside-form';
import { SeverityIcon } from '../controls/severity-icon';
import { WaitingMark } from './waiting-marks';

interface WorkCardProps {
  readonly card: Card;
  readonly review: Review;
}

/** One row of the form: its cell and name, all that is to be said of it, and what can be done here. */
export function WorkCard({ card, review }: WorkCardProps) {
  const ref = useRef<HTMLLIElement>(null);
  const open = useOpenPage();
  const { desk, isCurrent, doing, begin } = useDesk(card);
  useEffect(() => {
    if (desk.key === card.key) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [desk, card.key]);
  useReturnedFocus(ref, doing);
  const close = () => begin(null);
  const several = card.findings.length > 1;
  return (
    <li
      ref={ref}
      className={isCurrent ? 'jx-finding jx-finding-selected' : 'jx-finding'}
      aria-current={isCurrent || undefined}
    >
      <div className="jx-finding-where">
        {card.cell && <CellButton cell={card.cell} about={card.title} />}
        <h4 className="jx-finding-subject">{card.title}</h4>
        {card.severity !== 'info' && doing === null && (
          <Button
            data-opens="set-aside"
            size="small"
            appearance="subtle"
            className="jx-small-action jx-set-aside-button"
            aria-label={`暂不处理 ${card.title}`}
            onClick={() => begin('set-aside')}
          >
            暂不处理…
          </Button>
        )}
      </div>
      {card.findings.map((finding, index) => (
        <p key={index} className="jx-finding-text">
          {several && <SeverityIcon severity={finding.severity} />}
          {messageOf(finding)}
        </p>
      ))}
      <WaitingMark card={card} />
      {doing === 'reason' && <ReasonForm card={card} review={review} onClose={close} />}
      {doing === 'set-aside' && <SetAsideForm card={card} review={review} onClose={close} />}
      {doing === null && (
        <div className="jx-finding-actions">
          {takesReason(card, review) && (
            <Button
              data-opens="reason"
              size="small"
              className="jx-small-action"
              onClick={() => begin('reason')}
            >
              填写原因…
            </Button>
          )}
          <OtherStandards card={card} review={review} />
          {card.findings.some(({ rule }) => findRule(rule)?.settledBy === 'reading') && (
            <Button size="small" className="jx-small-action" onClick={() => open('reading')}>
              看识别结果
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** A form that was closed gives the focus back to the button that opened it, before others look for it. */
function useReturnedFocus(card: RefObject<HTMLElement | null>, doing: Doing): void {
  const before = useRef<Doing>(null);
  useLayoutEffect(() => {
    const closed = doing === null ? before.current : null;
    before.current = doing;
    if (closed === null || document.activeElement !== document.body) return;
    card.current?.querySelector<HTMLElement>(`[data-opens="${closed}"]`)?.focus();
  }, [card, doing]);
}
