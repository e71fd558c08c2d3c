import { Button } from '@fluentui/react-components';
import type { Review } from '../../review';
import { findRule } from '../../rules';
import type { Card } from '../../session';
import { useSession, useSessionState } from '../frame/session-context';

/** 改用…: the standards that give every printed figure, in the card that speaks of the standard. */
export function OtherStandards({ card, review }: { readonly card: Card; readonly review: Review }) {
  const session = useSession();
  const { work } = useSessionState();
  if (!card.findings.some(({ rule }) => findRule(rule)?.settledBy === 'standard')) return null;
  const others = session.standards.filter(
    ({ id }) => id !== review.standard.id && review.reproducedBy.includes(id),
  );
  return (
    <>
      {others.map(({ id, label }) => (
        <Button
          key={id}
          size="small"
          className="jx-small-action"
          disabledFocusable={work !== null}
          onClick={() => void session.change({ standard: id })}
        >
          改用 {label}
        </Button>
      ))}
    </>
  );
}
