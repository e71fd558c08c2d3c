import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type Screen, unreadSentence } from '../../session';

/** What the spreadsheet did not give of the sheet shown; nothing where it gave all. */
export function UnreadParts({ screen }: { readonly screen: Screen }) {
  const sentence = screen.kind === 'result' ? unreadSentence(screen.review) : null;
  if (!sentence) return null;
  return (
    <MessageBar layout="multiline" intent="info" className="jx-message">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}
