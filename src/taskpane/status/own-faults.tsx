import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { type Fault, faultOfForm, faultsOfRules, type Screen } from '../../session';
import { CopyButton } from '../controls/copy-button';
import { useSession } from '../frame/session-context';
import { SupportText } from './support-text';

/** What failed inside while the sheet shown was reviewed: our own fault, apart from all findings. */
export function OwnFaults({ screen }: { readonly screen: Screen }) {
  const { host } = useSession();
  if (screen.kind !== 'result') return null;
  const shown = screen.review.reviews[screen.current];
  const faults = [
    ...screen.review.failed.map((failed) => faultOfForm(failed, host.id)),
    ...(shown ? faultsOfRules(shown, host.id) : []),
  ];
  return faults.map((fault) => <OwnFault key={fault.message} fault={fault} />);
}

export function OwnFault({ fault }: { readonly fault: Fault }) {
  return (
    <MessageBar layout="multiline" intent="error" className="jx-message">
      <MessageBarBody>
        {fault.message}
        <SupportText fault={fault} />
      </MessageBarBody>
      <MessageBarActions>
        <CopyButton label="复制技术信息" text={() => fault.support ?? ''} />
      </MessageBarActions>
    </MessageBar>
  );
}
