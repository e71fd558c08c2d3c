import { useId, useRef } from 'react';
import { Button, Select } from '@fluentui/react-components';
import { FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { type Sample, SAMPLES } from '../samples';

export interface TopBarProps {
  /** The name of the open file. */
  readonly fileName: string | null;
  /** The sample that is open, if one is. */
  readonly sample: number | null;
  readonly onSample: (sample: Sample) => void;
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
}

/** What to open, what is open, and where it is saved. */
export function TopBar({ fileName, sample, onSample, onFile, onSave }: TopBarProps) {
  const picker = useRef<HTMLInputElement>(null);
  const label = useId();
  return (
    <header className="top-bar">
      <h1>绩效自评核验</h1>
      <label id={label} htmlFor={`${label}-samples`}>
        示例
      </label>
      <Select
        id={`${label}-samples`}
        className="samples"
        value={sample ?? ''}
        onChange={(_, { value }) => {
          const chosen = SAMPLES.find(({ number }) => String(number) === value);
          if (chosen) onSample(chosen);
        }}
      >
        <option value="" disabled>
          选择示例工作簿
        </option>
        {SAMPLES.map(({ number, title }) => (
          <option key={number} value={number}>
            {number}. {title}
          </option>
        ))}
      </Select>
      <Button icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
        打开
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        aria-label="选择要打开的 .xlsx 文件"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon={<SaveRegular />} onClick={onSave} disabled={fileName === null}>
        另存为 .xlsx
      </Button>
      <span className="file-name" title={fileName ?? undefined}>
        {fileName ?? '未打开文件'}
      </span>
      <span className="privacy">文件只在本机处理，不会上传</span>
    </header>
  );
}
