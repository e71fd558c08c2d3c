import { indicatorAt } from '../../form';
import { useEffect, useRef, useState } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import { reasonCell, reasonFacts, type Review } from '../../review';
import type { Card } from '../../session';
import { a1 } from '../../sheet';
import { CardForm } from '../controls/card-form';
import { useSession, useSessionState } from '../frame/session-context';

interface ReasonFormProps {
  readonly card: Card;
  readonly review: Review;
  readonly onClose: () => void;
}

/** The reason typed where it is asked for: the facts stand, 原因 and 措施 are the officer's words. */
export function ReasonForm({ card, review, onClose }: ReasonFormProps) {
  const session = useSession();
  const { work } = useSessionState();
  const [cause, setCause] = useState('');
  const [measure, setMeasure] = useState('');
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { indicator } = card;
  const cell = indicator === null ? null : reasonCell(review, indicator);
  if (indicator === null || !cell) return null;
  const facts = reasonFacts(indicatorAt(review.form, indicator));
  const missing = cause.trim() === '';
  const submit = () => {
    if (work !== null) return;
    setAsked(true);
    if (missing) return first.current?.focus();
    void session.fillReason(review, indicator, { cause, measure });
  };
  return (
    <CardForm
      title={`填写原因 ${card.title}`}
      className="jx-reason"
      act={`填入 ${a1(cell)}`}
      onSubmit={submit}
      onClose={onClose}
    >
      {facts !== null && <p className="jx-reason-facts">{facts}。</p>}
      <Field
        label="原因"
        validationMessage={asked && missing ? '请填写没有完成的原因。' : undefined}
      >
        <Textarea ref={first} rows={2} value={cause} onChange={(_, { value }) => setCause(value)} />
      </Field>
      <Field label="措施">
        <Textarea rows={2} value={measure} onChange={(_, { value }) => setMeasure(value)} />
      </Field>
    </CardForm>
  );
}
