import { useId, useRef } from 'react';
import { Button, Select } from '@fluentui/react-components';
import { DocumentMultipleRegular } from '@fluentui/react-icons/svg/document-multiple';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { DOCUMENT_EXTENSIONS } from '../../hosts/file/formats/document-kind';
import { type Chosen, pickedFiles } from '../batch/chosen-files';
import { type Sample, SAMPLES } from '../samples';

export interface TopBarProps {
  /** The name of the open file. */
  readonly fileName: string | null;
  /** The sample that is open, if one is. */
  readonly sample: number | null;
  readonly onSample: (sample: Sample) => void;
  /** Whether the list of 批量核验 is shown. */
  readonly listing: boolean;
  readonly onFiles: (chosen: Chosen) => void;
  readonly onList: (listing: boolean) => void;
  readonly onSave: () => void;
}

/** What to open, what is open, and where it is saved. */
export function TopBar(props: TopBarProps) {
  const { fileName, sample, listing, onSample, onFiles, onList, onSave } = props;
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
        aria-label="示例工作簿"
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
        accept={DOCUMENT_EXTENSIONS}
        multiple
        hidden
        aria-label="选择要打开的自评表，可多选"
        onChange={({ target }) => {
          const chosen = pickedFiles(target.files ?? []);
          target.value = '';
          onFiles(chosen);
        }}
      />
      <Button icon={<SaveRegular />} onClick={onSave} disabled={fileName === null}>
        另存为 .xlsx
      </Button>
      <Button
        icon={listing ? <TableRegular /> : <DocumentMultipleRegular />}
        onClick={() => onList(!listing)}
      >
        {listing ? '返回表格' : '批量核验'}
      </Button>
      <span className="file-name" title={fileName ?? undefined}>
        {fileName ?? '未打开文件'}
      </span>
      <span className="privacy">文件只在本机处理，不会上传</span>
    </header>
  );
}
