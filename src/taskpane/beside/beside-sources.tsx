import { type DragEvent, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { FileRole } from '../../session';
import { HostError } from '../../sheet';
import type { PaneOptions } from '../frame/pane-options';
import { useSession, useSessionState } from '../frame/session-context';

type ReadSheets = NonNullable<PaneOptions['readSheets']>;

/** Where tables to lay beside the form may come from: other sheets of the workbook, and files. */
export function BesideSources({ readSheets }: { readonly readSheets?: ReadSheets }) {
  const session = useSession();
  const { work } = useSessionState();
  return (
    <section aria-label="对照的来源">
      <h3 className="jx-group-title">目标表在哪里</h3>
      <p className="jx-hint">
        工作表名带「目标」「批复」「申报」「调整」「监控」的自动对照；其他名称的点下面查找。
      </p>
      <Button
        className="jx-beside-act"
        disabledFocusable={work !== null}
        onClick={() => void session.beside.look()}
      >
        在其他工作表中查找
      </Button>
      {readSheets ? (
        <FileChoice readSheets={readSheets} />
      ) : (
        <p className="jx-hint">目标表在另一个文件中时，把它复制为本工作簿的一张工作表。</p>
      )}
    </section>
  );
}

/** Files to choose or drop; each is laid beside the forms until it is taken away. */
function FileChoice({ readSheets }: { readonly readSheets: ReadSheets }) {
  const session = useSession();
  const { besideFiles } = useSessionState();
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setIsOver] = useState(false);
  const take = async (files: readonly File[], role: FileRole) => {
    setProblem(null);
    for (const file of files) {
      try {
        setProblem(await session.beside.take(file.name, await readSheets(file), role));
      } catch (error) {
        setProblem(sentenceOf(error, file.name));
      }
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void take(Array.from(event.dataTransfer.files), 'targets');
  };
  return (
    <div
      className={isOver ? 'jx-drop jx-drop-over' : 'jx-drop'}
      data-takes-files
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Chooser title="选择目标表文件" onFiles={(files) => void take(files, 'targets')} />
      <Chooser title="选择上年自评表文件" onFiles={(files) => void take(files, 'last-year')} />
      <p className="jx-hint">也可把目标表文件拖到这里。文件只在本机读取，不会改动。</p>
      {problem && (
        <p className="jx-beside-problem" role="alert">
          {problem}
        </p>
      )}
      {besideFiles.length > 0 && (
        <ul className="jx-beside-said" aria-label="对照的文件">
          {besideFiles.map(({ name, role, tables }) => (
            <li key={name}>
              <span>
                {`${name}（${role === 'targets' ? '目标表' : '上年自评表'}${tables.length}张）`}
              </span>
              <Button
                size="small"
                appearance="subtle"
                className="jx-small-action"
                aria-label={`移除 ${name}`}
                onClick={() => void session.beside.drop(name)}
              >
                移除
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const ACCEPTED = '.xlsx,.xlsm,.xls,.et,.ods,.docx,.html,.htm,.csv,.tsv';

interface ChooserProps {
  readonly title: string;
  readonly onFiles: (files: readonly File[]) => void;
}

function Chooser({ title, onFiles }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        className="jx-offscreen"
        aria-label={title}
        tabIndex={-1}
        onChange={(event) => {
          onFiles(Array.from(event.target.files ?? []));
          event.target.value = '';
        }}
      />
      <Button className="jx-beside-act" onClick={() => input.current?.click()}>
        {title}
      </Button>
    </>
  );
}

function sentenceOf(error: unknown, name: string): string {
  // what a reader says of a file is a sentence for the officer; anything else is our own fault
  const isSaid =
    error instanceof HostError || (error instanceof Error && error.name === 'WorkbookError');
  if (isSaid) return `「${name}」：${error.message}`;
  const detail = error instanceof Error ? error.message : String(error);
  return `「${name}」未能读取，请把以下信息交给维护人员：${detail}`;
}
