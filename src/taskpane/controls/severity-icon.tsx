import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../rules';

const ICONS = {
  error: DismissCircleFilled,
  warning: WarningFilled,
  review: QuestionCircleFilled,
  info: InfoFilled,
};

/** A shape and a colour per severity; the word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = ICONS[severity];
  return <Icon className={`jx-icon jx-${severity}`} aria-hidden />;
}
