import { useEffect, useRef, useState } from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import type { Finding } from '../rules';
import type { Review } from '../review';
import { useSession } from './session-context';

interface SetAsideFormProps {
  readonly finding: Finding;
  readonly review: Review;
  readonly onClose: () => void;
}

/** 暂不处理: asks for the reason; without one nothing is set aside. */
export function SetAsideForm({ finding, review, onClose }: SetAsideFormProps) {
  const session = useSession();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    input.current?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const missing = reason.trim() === '';
  const submit = () => {
    setAsked(true);
    if (missing) return input.current?.focus();
    void session.setAside(finding, review, reason.trim());
    onClose();
  };
  return (
    <form
      ref={form}
      className="jx-set-aside"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Field
        label="暂不处理的理由"
        hint="理由保存在本机；相关单元格改动后，这一项会重新列出。"
        validationMessage={asked && missing ? '请填写理由。' : undefined}
      >
        <Textarea
          ref={input}
          rows={2}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className="jx-form-actions">
        <Button type="submit" size="small" appearance="primary" className="jx-small-action">
          确定
        </Button>
        <Button size="small" className="jx-small-action" onClick={onClose}>
          取消
        </Button>
      </div>
    </form>
  );
}
