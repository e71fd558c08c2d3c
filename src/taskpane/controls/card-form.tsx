import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';

interface CardFormProps {
  readonly title: string;
  readonly className: string;
  /** What the button that carries it out says. */
  readonly act: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form inside a card: comes into view, is sent with Enter in a field or its button, and left with Escape. */
export function CardForm({ title, className, act, onSubmit, onClose, children }: CardFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <form
      ref={form}
      className={className}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) onSubmit();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
      <div className="jx-form-actions">
        <Button type="submit" size="small" appearance="primary" className="jx-small-action">
          {act}
        </Button>
        <Button size="small" className="jx-small-action" onClick={onClose}>
          取消
        </Button>
      </div>
    </form>
  );
}
