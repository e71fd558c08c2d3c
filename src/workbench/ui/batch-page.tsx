import { useRef, useState, useSyncExternalStore } from 'react';
import { Button, ProgressBar } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DOCUMENT_EXTENSIONS } from '../../hosts/file/formats/document-kind';
import { besideSentence } from '../../review';
import type { Session } from '../../session';
import {
  EVERYTHING,
  isWanted,
  KIND_TITLES,
  KINDS as FORM_KINDS,
  type Kind,
  type Listed,
  problemsFirst,
  type Wanted,
} from '../../taskpane/workbook/form-filter';
import { FormFilterBar } from '../../taskpane/workbook/form-filter-bar';
import { SessionContext } from '../../taskpane/frame/session-context';
import { StandardChooser } from '../../taskpane/header/standard-chooser';
import {
  type Batch,
  type BatchEntry,
  type BatchState,
  type BatchWork,
  formsOf,
} from '../batch/batch';
import { PAPER_TITLES } from '../batch/paper-work';
import type { ListedForm } from '../batch/review-file';
import { type Chosen, pickedFiles } from '../batch/chosen-files';
import { BatchItem, type OpenForm } from './batch-item';
import './batch.css';
import { entriesOf } from '../../sheet';

export interface BatchPageProps {
  readonly batch: Batch;
  /** The pane's session, whose standard holds here too. */
  readonly session: Session | null;
  readonly onFiles: (chosen: Chosen) => void;
  /** Opens one of the files in the grid, at one of its forms. */
  readonly onOpen: OpenForm;
}

/** 批量核验: the files chosen, what each came to, and all of them written back as one zip. */
export function BatchPage({ batch, session, onFiles, onOpen }: BatchPageProps) {
  const state = useSyncExternalStore(batch.subscribe, batch.state);
  const [wanted, setWanted] = useState(EVERYTHING);
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
          {session && <Standards session={session} batch={batch} />}
        </div>
        {entries.length > 0 && <Papers batch={batch} state={state} wanted={wanted} />}
        <FormFilterBar listed={entries.flatMap(listed)} wanted={wanted} onWanted={setWanted} />
      </div>
      {entries.length > 0 && <Files state={state} wanted={wanted} onOpen={onOpen} />}
    </main>
  );
}

/** 口径, as in the pane's head; another one reviews the files again. */
function Standards({ session, batch }: { readonly session: Session; readonly batch: Batch }) {
  return (
    <SessionContext.Provider value={session}>
      <StandardChooser review={null} onChosen={() => void batch.again()} />
    </SessionContext.Provider>
  );
}

function Papers(props: {
  readonly batch: Batch;
  readonly state: BatchState;
  readonly wanted: Wanted;
}) {
  const { batch, state, wanted } = props;
  const isMeant = (entry: BatchEntry, form: ListedForm) => isWanted(asListed(entry, form), wanted);
  const count = state.entries.flatMap((entry) =>
    formsOf(entry).filter((form) => isMeant(entry, form)),
  ).length;
  const papers = entriesOf(PAPER_TITLES);
  return (
    <div className="batch-actions batch-papers">
      {papers.map(([paper, title]) => (
        <Button
          key={paper}
          size="small"
          disabledFocusable={state.work !== null || count === 0}
          onClick={() => void batch.paper(paper, isMeant)}
        >
          下载{title}
        </Button>
      ))}
      <span>按列出的 {count} 张</span>
    </div>
  );
}

/** The files, those with most to do first once all are done; what is not looked for is left out. */
function Files(props: {
  readonly state: BatchState;
  readonly wanted: Wanted;
  readonly onOpen: OpenForm;
}) {
  const { state, wanted, onOpen } = props;
  const numbered = state.entries.map((entry, number) => ({ entry, number }));
  const isWaiting = state.entries.some(({ outcome }) => outcome === null);
  const sorted = isWaiting ? numbered : problemsFirst(numbered, ({ entry }) => kindOf(entry));
  const shown = sorted.filter(({ entry }) => listed(entry).some((one) => isWanted(one, wanted)));
  if (shown.length === 0) return <p className="batch-head">没有符合筛选条件的自评表。</p>;
  return (
    <ul className="batch-list" aria-label="文件">
      {shown.map(({ entry, number }) => (
        <BatchItem key={`${number} ${entry.path}`} entry={entry} onOpen={onOpen} />
      ))}
    </ul>
  );
}

function listed(entry: BatchEntry): Listed[] {
  const forms = formsOf(entry);
  if (forms.length > 0) return forms.map((form) => asListed(entry, form));
  const isFailed = entry.outcome !== null && 'failed' in entry.outcome;
  return [{ kind: isFailed ? 'failed' : null, names: [entry.path] }];
}

function asListed({ path }: BatchEntry, { name, sheet, verdict }: ListedForm): Listed {
  return { kind: verdict, names: [name, sheet ?? '', path] };
}

/** The gravest kind a file has. */
function kindOf(entry: BatchEntry): Kind | null {
  return FORM_KINDS.find((kind) => listed(entry).some((one) => one.kind === kind)) ?? null;
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
  const isEmpty = entries.every((entry) => formsOf(entry).length === 0);
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

const WORK_WORDS: Readonly<Record<BatchWork['kind'], string>> = {
  reviewing: '核验',
  packing: '写回',
  papers: '整理',
};

function Progress({ work, onCancel }: { readonly work: BatchWork; readonly onCancel: () => void }) {
  const { kind, done, total, path } = work;
  return (
    <div className="batch-progress">
      <span>
        正在{WORK_WORDS[kind]}第 {done + 1}/{total} 个文件：{path}
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
  const forms = entries.flatMap(formsOf);
  const all = entries.flatMap(listed);
  const kinds: readonly Kind[] = [...FORM_KINDS.filter((kind) => kind !== 'failed'), 'failed'];
  const parts = kinds.map((kind) => {
    const count = all.filter((one) => one.kind === kind).length;
    return [count, `${kind === 'failed' ? '个文件' : '张'}${KIND_TITLES[kind]}`] as const;
  });
  const named = parts.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`);
  const beside = besideSentence(forms.map((form) => form.beside));
  const found = `共 ${entries.length} 个文件、${forms.length} 张自评表`;
  return `${found}${named.length > 0 ? `：${named.join('，')}` : ''}。${beside ?? ''}${left}`;
}
