import { useEffect, useRef } from 'react';
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Fault } from '../../session';
import { CopyButton } from '../controls/copy-button';
import { useSession, useSessionState } from '../frame/session-context';
import { SupportText } from './support-text';

/** What the host refused or what we did wrong; never mixed with the findings. */
export function FaultBar() {
  const { fault, liveFault } = useSessionState();
  if (fault) return <FaultMessage key={fault.message} fault={fault} focusOnce />;
  if (liveFault) return <FaultMessage fault={liveFault} prefix="实时核验已暂停" />;
  return null;
}

function FaultMessage(props: {
  readonly fault: Fault;
  readonly prefix?: string;
  readonly focusOnce?: boolean;
}) {
  const { fault, prefix, focusOnce } = props;
  const session = useSession();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only within the pane: an officer typing in the sheet keeps his focus.
    if (focusOnce && document.hasFocus()) ref.current?.focus();
  }, [focusOnce]);
  const own = fault.kind === 'own';
  return (
    <MessageBar
      ref={ref}
      tabIndex={-1}
      layout="multiline"
      intent={own ? 'error' : 'warning'}
      className="jx-message"
    >
      <MessageBarBody>
        {prefix && <MessageBarTitle>{prefix}</MessageBarTitle>}
        {fault.again ? (
          <Button
            appearance="transparent"
            className="jx-message-act"
            onClick={() => void session.check()}
          >
            {fault.message}
          </Button>
        ) : (
          fault.message
        )}
        <SupportText fault={fault} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="关闭这条消息"
            onClick={() => session.dismissNotice()}
          />
        }
      >
        {fault.support && <CopyButton label="复制技术信息" text={() => fault.support ?? ''} />}
      </MessageBarActions>
    </MessageBar>
  );
}
