import { useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';

/** What was just done on a page, and the way back where there is one. */
export interface Said {
  readonly text: string;
  readonly onBack?: () => Promise<void>;
}

/** One sentence told politely; with 「撤销」 beside it after a deletion, which takes the focus of what went. */
export function SaidLine(props: {
  readonly said: Said | null;
  /** What the line says before anything was done. */
  readonly otherwise: string;
}) {
  const { said, otherwise } = props;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (said?.onBack && document.activeElement === document.body) back.current?.focus();
  }, [said]);
  return (
    <div className="jx-said">
      <span role="status" className="jx-hint">
        {said?.text ?? otherwise}
      </span>
      {said?.onBack && (
        <Button
          ref={back}
          size="small"
          className="jx-small-action"
          onClick={() => void said.onBack?.()}
        >
          撤销
        </Button>
      )}
    </div>
  );
}
