import { Select } from '@fluentui/react-components';
import { keysOf } from '../../sheet';

interface ChoiceProps<Key extends string> {
  /** For those who hear the page. */
  readonly label: string;
  /** What each key is called. */
  readonly choices: Readonly<Record<Key, string>>;
  /** Those that can be chosen, in their order; all where nothing is said. */
  readonly keys?: readonly Key[];
  /** What is chosen; null for nothing yet, where `none` says so. */
  readonly value: Key | null;
  readonly none?: string;
  readonly onChange: (key: Key) => void;
  readonly size?: 'small';
  readonly className?: string;
}

/** One of a few, by the keys of what they are called. */
export function Choice<Key extends string>(props: ChoiceProps<Key>) {
  const { label, choices, keys = keysOf(choices), value, none, onChange, size, className } = props;
  return (
    <Select
      size={size}
      className={className}
      aria-label={label}
      value={value ?? ''}
      onChange={(_, data) => {
        const chosen = keys.find((key) => key === data.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {none !== undefined && <option value="">{none}</option>}
      {keys.map((key) => (
        <option key={key} value={key}>
          {choices[key]}
        </option>
      ))}
    </Select>
  );
}
