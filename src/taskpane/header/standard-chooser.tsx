import { Select } from '@fluentui/react-components';
import type { Review } from '../../review';
import { useSession, useSessionState } from '../frame/session-context';

/** The value of the choice that leaves the standard to the form's own figures, or to the bureau. */
const BY_ITSELF = '';

/** The 评分口径; choosing another reviews the form again at once. */
export function StandardChooser(props: {
  readonly review: Review | null;
  /** Another was chosen, and the form shown is reviewed by it. */
  readonly onChosen?: () => void;
}) {
  const { review, onChosen } = props;
  const session = useSession();
  const { settings } = useSessionState();
  const own = session.standards.find(({ id }) => id === settings.standard);
  return (
    <Select
      size="small"
      appearance="filled-darker"
      className="jx-standard"
      aria-label="评分口径"
      value={own?.id ?? BY_ITSELF}
      onChange={(_, { value }) => void session.change({ standard: value || null }).then(onChosen)}
    >
      <option value={BY_ITSELF}>{useDefaultWords(review)}</option>
      {session.standards.map((standard) => (
        <option key={standard.id} value={standard.id}>
          {`口径 ${standard.label}`}
        </option>
      ))}
    </Select>
  );
}

/** 口径自动 上海（截断两位）; where the bureau has set one, that one. */
function useDefaultWords(review: Review | null): string {
  const { bureau, standards } = useSession();
  const ofBureau = standards.find(({ id }) => id === bureau?.standard);
  if (ofBureau) return `统一口径 ${ofBureau.label}`;
  const isTold = review?.standardChoice.by === 'auto';
  return isTold ? `口径自动 ${review.standard.label}` : '口径自动（看表内数字）';
}
