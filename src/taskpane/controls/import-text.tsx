import { useRef, useState } from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import { readText } from '../frame/text-file';

interface ImportTextProps {
  /** 导入口径. */
  readonly title: string;
  /** 口径文件. */
  readonly what: string;
  /** Takes the text over; resolves to why it could not, or null. */
  readonly onText: (text: string) => Promise<string | null>;
}

/** A file to choose, or its content to paste where the host opens no files. */
export function ImportText({ title, what, onText }: ImportTextProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (content: string) => {
    const said = await onText(content);
    setProblem(said);
    if (said === null) setText('');
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    try {
      await take(await readText(file));
    } catch {
      setProblem(`未能读取「${file.name}」，请改为粘贴文件内容。`);
    }
  };
  return (
    <details className="jx-fold">
      <summary>{title}…</summary>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="jx-offscreen"
        aria-label={what}
        tabIndex={-1}
        onChange={(event) => {
          void takeFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button className="jx-paper-action" onClick={() => input.current?.click()}>
        选择{what}
      </Button>
      <Field
        label={`或粘贴${what}的内容`}
        className="jx-paste"
        validationState={problem ? 'error' : 'none'}
        validationMessage={problem}
      >
        <Textarea rows={3} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button
        className="jx-paper-action"
        disabledFocusable={text.trim() === ''}
        onClick={() => void take(text)}
      >
        {title}
      </Button>
    </details>
  );
}
