import { useEffect } from 'react';
import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';

/** How long a sentence stays, in milliseconds; long enough to read it twice. */
const SHOWN = 12_000;

export interface NoticeProps {
  readonly sentence: string | null;
  /** Whether it says that something could not be done. */
  readonly isProblem: boolean;
  readonly onDismiss: () => void;
}

/** One sentence to the officer at a time, which goes away by itself. */
export function Notice({ sentence, isProblem, onDismiss }: NoticeProps) {
  useEffect(() => {
    if (!sentence) return undefined;
    const timer = setTimeout(onDismiss, SHOWN);
    return () => clearTimeout(timer);
  }, [sentence, onDismiss]);
  return (
    <div className={isProblem ? 'notice notice-problem' : 'notice'} role="status">
      {sentence && (
        <>
          <span>{sentence}</span>
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label="关闭提示"
            onClick={onDismiss}
          />
        </>
      )}
    </div>
  );
}
