import { Select } from '@fluentui/react-components';
import { useSession, useSessionState } from './session-context';

/** The 评分口径; choosing another reviews the form again at once. */
export function StandardChooser({ wide }: { readonly wide?: boolean }) {
  const session = useSession();
  useSessionState();
  return (
    <Select
      size={wide ? 'medium' : 'small'}
      appearance={wide ? 'outline' : 'filled-darker'}
      className={wide ? 'jx-wide' : 'jx-standard'}
      aria-label="评分口径"
      value={session.standard.id}
      onChange={(_, { value }) => void session.change({ standard: value })}
    >
      {session.standards.map((standard) => (
        <option key={standard.id} value={standard.id}>
          {wide ? standard.title : `口径 ${standard.label}`}
        </option>
      ))}
    </Select>
  );
}
