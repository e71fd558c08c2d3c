import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { returnLetter } from '../../documents';
import type { Review } from '../../review';
import { formName } from '../../session';
import { CopyButton } from '../controls/copy-button';
import { DoneBar } from '../edits/done-bar';
import { FaultBar } from '../status/fault-bar';
import { useOpenPage } from '../frame/open-page';
import type { PaneOptions } from '../frame/pane-options';
import { useSession, useSessionState } from '../frame/session-context';
import { fileName } from '../frame/text-file';
import { WorkBar } from '../status/work-bar';

interface PapersPageProps {
  readonly options: PaneOptions;
}

/** 表单与文书: what the product lays out for the officer to fill, hand in, print or send back. */
export function PapersPage({ options }: PapersPageProps) {
  const session = useSession();
  const { screen } = useSessionState();
  const review = screen.kind === 'result' ? (screen.review.reviews[screen.current] ?? null) : null;
  const canAdd = session.host.capabilities.addSheet;
  return (
    <>
      <FaultBar />
      <WorkBar />
      <DoneBar onUndo={(receipt) => void session.book.undo(receipt)} />
      {canAdd && (
        <Paper title="汇总表" hint="每张自评表一行，合计用公式；已有的汇总表随之更新。">
          <Act title="生成汇总表" onAct={() => session.papers.summary()} />
        </Paper>
      )}
      <CheckPaper review={review} options={options} />
      <HandInPapers hasForm={review !== null} />
      <ReturnPaper review={review} />
      <CleanPaper options={options} />
      {canAdd && (
        <Paper title="空白标准表" hint="按所选口径新增一张空白自评表，可直接填报。">
          <Act title="新增空白标准表" onAct={() => session.papers.template()} />
        </Paper>
      )}
    </>
  );
}

function CheckPaper(props: { readonly review: Review | null; readonly options: PaneOptions }) {
  const { review, options } = props;
  const session = useSession();
  const canAdd = session.host.capabilities.addSheet;
  const { onSaveFile } = options;
  if (!canAdd && !onSaveFile) return null;
  if (!review) return <Paper title="核验单" hint="先核验当前表，再生成它的核验单。" />;
  const download = async () => {
    onSaveFile?.(
      await session.papers.checkPage(review),
      `${fileName(`核验单 ${formName(review)}`)}.html`,
    );
  };
  return (
    <Paper
      title="核验单"
      hint={`「${formName(review)}」的结论、问题、写回清单和依据，可打印存档。`}
    >
      {canAdd && <Act title="新增核验单" onAct={() => session.papers.checkWorksheet(review)} />}
      {onSaveFile && <Act title="下载打印版" onAct={download} />}
    </Paper>
  );
}

/** What an officer looks at before the form is handed in, and takes along to another system. */
function HandInPapers({ hasForm }: { readonly hasForm: boolean }) {
  const open = useOpenPage();
  if (!hasForm) return null;
  return (
    <>
      <Paper title="上报前预审" hint="审核时最可能问到的五个问题，各自的单元格和要备好的材料。">
        <Act title="打开上报前预审" onAct={async () => open('pre-review')} />
      </Paper>
      <Paper
        title="复制到一体化系统"
        hint="把完成值、得分和偏差原因按顺序复制，到系统的表格里一次粘贴。"
      >
        <Act title="打开复制预览" onAct={async () => open('paste')} />
      </Paper>
    </>
  );
}

function ReturnPaper({ review }: { readonly review: Review | null }) {
  if (!review) return <Paper title="退回意见" hint="先核验当前表，再复制它的退回意见。" />;
  const letter = returnLetter(review);
  if (letter === '') return <Paper title="退回意见" hint="没有需要退回修改或核实的问题。" />;
  return (
    <Paper title="退回意见" hint={null}>
      <textarea className="jx-letter" readOnly rows={6} aria-label="退回意见" value={letter} />
      <CopyButton label="复制退回意见" text={() => letter} />
    </Paper>
  );
}

function CleanPaper({ options: { onSaveClean } }: { readonly options: PaneOptions }) {
  const session = useSession();
  if (onSaveClean) {
    return (
      <Paper title="上报版" hint="另存一份不带标记的文件，打开的文件不变。">
        <Act title="另存上报版" onAct={async () => onSaveClean()} />
      </Paper>
    );
  }
  return (
    <Paper title="上报版" hint="先清除各工作表的标记，再用「另存为」保存，即为上报版。">
      <Act title="清除全部标记" onAct={() => session.book.clearMarks()} />
    </Paper>
  );
}

function Paper(props: {
  readonly title: string;
  readonly hint: string | null;
  readonly children?: ReactNode;
}) {
  return (
    <section className="jx-paper" aria-label={props.title}>
      <h2 className="jx-paper-title">{props.title}</h2>
      {props.hint && <p className="jx-hint">{props.hint}</p>}
      {props.children && <div className="jx-paper-actions">{props.children}</div>}
    </section>
  );
}

function Act({ title, onAct }: { readonly title: string; readonly onAct: () => Promise<void> }) {
  const { work } = useSessionState();
  return (
    <Button
      className="jx-paper-action"
      disabledFocusable={work !== null}
      onClick={() => void onAct()}
    >
      {title}
    </Button>
  );
}
