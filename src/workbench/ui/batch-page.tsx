import { useRef, useSyncExternalStore } from 'react';
import { Button, ProgressBar } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { DOCUMENT_EXTENSIONS } from '../../hosts/file/formats/document-kind';
import type { Batch, BatchEntry, BatchState, BatchWork } from '../batch/batch';
import { type Chosen, pickedFiles } from '../batch/chosen-files';
import { BatchItem } from './batch-item';
import './batch.css';

export interface BatchPageProps {
  readonly batch: Batch;
  readonly onFiles: (chosen: Chosen) => void;
  /** Opens one of the files in the grid. */
  readonly onOpen: (file: File) => void;
}

/** 批量核验: the files chosen, what each came to, and all of them written back as one zip. */
export function BatchPage({ batch, onFiles, onOpen }: BatchPageProps) {
  const state = useSyncExternalStore(batch.subscribe, batch.state);
  const { entries, work } = state;
  return (
    <main className="batch" aria-labelledby="batch-title">
      <div className={entries.length > 0 ? 'batch-head' : 'batch-head batch-none'}>
        <h2 id="batch-title">批量核验</h2>
        {/* Figures that change with every file are for the eye; the last ones are told. */}
        <p aria-live={work ? 'off' : 'polite'} className="batch-summary">
          {state.said ?? summaryOf(state)}
        </p>
        {entries.length === 0 && <p className="batch-kinds">能读的文件类型：{KINDS}</p>}
        {work && <Progress work={work} onCancel={batch.cancel} />}
        <div className="batch-actions">
          {entries.length > 0 && <MainAction batch={batch} state={state} />}
          <Picker
            title="选择文件"
            primary={entries.length === 0}
            disabled={work !== null}
            onFiles={onFiles}
          />
          <Picker title="选择文件夹" folder disabled={work !== null} onFiles={onFiles} />
        </div>
      </div>
      {entries.length > 0 && (
        <ul className="batch-list" aria-label="文件">
          {entries.map((entry, i) => (
            <BatchItem key={`${i} ${entry.path}`} entry={entry} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </main>
  );
}

/** Downloads what was reviewed, or goes on where it was stopped. */
function MainAction({ batch, state }: { readonly batch: Batch; readonly state: BatchState }) {
  const { entries, work } = state;
  const waiting = entries.filter(({ outcome }) => outcome === null).length;
  if (waiting > 0 && !work) {
    return (
      <Button appearance="primary" onClick={() => void batch.review()}>
        继续核验其余 {waiting} 个文件
      </Button>
    );
  }
  const isEmpty = formsOf(entries).length === 0;
  return (
    <Button
      appearance="primary"
      icon={<ArrowDownloadRegular />}
      disabledFocusable={work !== null || isEmpty}
      onClick={() => void batch.download()}
    >
      下载核验后的文件（.zip）
    </Button>
  );
}

function Progress({ work, onCancel }: { readonly work: BatchWork; readonly onCancel: () => void }) {
  const { kind, done, total, path } = work;
  return (
    <div className="batch-progress">
      <span>
        正在{kind === 'reviewing' ? '核验' : '写回'}第 {done + 1}/{total} 个文件：{path}
      </span>
      <ProgressBar value={done} max={total} aria-label="进度" />
      <Button onClick={onCancel}>取消</Button>
    </div>
  );
}

interface PickerProps {
  readonly title: string;
  /** Whether a whole folder is chosen. */
  readonly folder?: true;
  readonly primary?: boolean;
  readonly disabled: boolean;
  readonly onFiles: (chosen: Chosen) => void;
}

function Picker({ title, folder, primary, disabled, onFiles }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {title}
      </Button>
      <input
        ref={input}
        type="file"
        accept={folder ? undefined : DOCUMENT_EXTENSIONS}
        multiple
        hidden
        aria-label={`批量核验${title}`}
        {...(folder && { webkitdirectory: '' })}
        onChange={({ target }) => {
          const chosen = pickedFiles(target.files ?? []);
          target.value = '';
          if (chosen.files.length > 0) onFiles(chosen);
        }}
      />
    </>
  );
}

/** The endings of file names, without the dots, before which a line is not broken. */
const KINDS = DOCUMENT_EXTENSIONS.replace(/\./g, '').split(',').join('、');

function summaryOf({ entries, others }: BatchState): string {
  const left = others > 0 ? `另有 ${others} 个文件不是表格，未列入。` : '';
  if (entries.length === 0) {
    return `${left}把几个自评表或整个文件夹拖到这里，一次核验全部；文件只在本机处理。`;
  }
  const forms = formsOf(entries);
  const count = (verdict: string) => forms.filter((form) => form.verdict === verdict).length;
  const failed = entries.filter(({ outcome }) => outcome && 'failed' in outcome).length;
  const parts = [
    [count('must-fix'), '张须修改'],
    [count('needs-review'), '张待核实'],
    [count('ready'), '张可以上报'],
    [failed, '个文件未能核验'],
  ] as const;
  const named = parts.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`);
  const found = `共 ${entries.length} 个文件、${forms.length} 张自评表`;
  return `${found}${named.length > 0 ? `：${named.join('，')}` : ''}。${left}`;
}

function formsOf(entries: readonly BatchEntry[]) {
  return entries.flatMap(({ outcome }) => (outcome && 'forms' in outcome ? outcome.forms : []));
}
