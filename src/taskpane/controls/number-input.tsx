import { useState } from 'react';
import { Input } from '@fluentui/react-components';
import { halfWidth } from '../../values';

/** A number as typed; null stands for a text that is none, so that the check can say so. */
export function NumberInput(props: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) {
  const [text, setText] = useState(String(props.value ?? ''));
  return (
    <Input
      className="jx-number"
      inputMode="decimal"
      aria-label={props.label}
      value={text}
      onChange={(_, { value }) => {
        setText(value);
        const number = Number(halfWidth(value));
        props.onChange(value.trim() === '' || !Number.isFinite(number) ? null : number);
      }}
    />
  );
}
