import { useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { parseLayoutCorrection, serialiseLayoutCorrection } from '../form';
import { useSession, useSessionState } from './session-context';

/** What can be done with corrections of the reading: forget, export as files, import one. */
export function LayoutActions() {
  const session = useSession();
  useSessionState();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { layouts } = session;
  const read = async (file: File | undefined) => {
    if (!file) return;
    const parsed = parseLayoutCorrection(await textOf(file));
    if ('problem' in parsed) return setSaid(parsed.problem);
    const { correction } = parsed;
    const others = layouts.filter(({ name, sheet }) => `${name}${sheet}` !== nameOf(correction));
    await session.setLayouts([...others, correction]);
    setSaid(`已导入版式「${correction.name}」。`);
  };
  return (
    <div className="jx-layout-actions">
      <p className="jx-hint" role="status">
        {said ?? sayHeld(layouts.length)}
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="jx-offscreen"
        aria-label="版式文件"
        tabIndex={-1}
        onChange={(event) => void read(event.target.files?.[0])}
      />
      <Button size="small" className="jx-small-action" onClick={() => input.current?.click()}>
        导入版式
      </Button>
      {layouts.length > 0 && (
        <Button
          size="small"
          className="jx-small-action"
          onClick={() => layouts.forEach((one) => save(one.name, serialiseLayoutCorrection(one)))}
        >
          导出版式
        </Button>
      )}
      {layouts.length > 0 && (
        <Button
          size="small"
          className="jx-small-action"
          onClick={() => {
            setSaid(null);
            void session.setLayouts([]);
          }}
        >
          恢复自动识别
        </Button>
      )}
    </div>
  );
}

function nameOf({ name, sheet }: { readonly name: string; readonly sheet: string | null }): string {
  return `${name}${sheet}`;
}

function sayHeld(count: number): string {
  return count > 0
    ? '已按校正读取；校正保存在本机，可导出给同事使用。'
    : '识别有误时，改选该列的内容，立即重新核验。';
}

/** A file's text; Chromium before 76 has no File.text. */
function textOf(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsText(file);
  });
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.json`;
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
