import { useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { copyText } from '../frame/clipboard';

/** How long the button says what became of it. */
const SAID_MS = 2500;

/** Copies a text and says so in its own label, which a screen reader hears politely. */
export function CopyButton(props: { readonly label: string; readonly text: () => string }) {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    setSaid((await copyText(props.text())) ? '已复制' : '未能复制，请选中文字后手动复制');
  };
  return (
    <Button
      size="small"
      appearance="subtle"
      className="jx-small-action"
      icon={said ? <CheckmarkRegular /> : <CopyRegular />}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{said ?? props.label}</span>
    </Button>
  );
}
