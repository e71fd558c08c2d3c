import { useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { returnLetter } from '../../documents';
import { besideCounts, besideSentence, VERDICT_WORDS, VERDICTS } from '../../review';
import {
  countWrites,
  faultOfForm,
  formName,
  verdictCounts,
  type Book,
  type BookForm,
} from '../../session';
import { BookFormItem } from './book-form-item';
import { CopyButton } from '../controls/copy-button';
import { DoneBar } from '../edits/done-bar';
import { FaultBar } from '../status/fault-bar';
import { EVERYTHING, isWanted, type Listed, problemsFirst } from './form-filter';
import { FormFilterBar } from './form-filter-bar';
import { OwnFault } from '../status/own-faults';
import type { PaneOptions } from '../frame/pane-options';
import { sheetName } from '../frame/sheet-name';
import { StandardChooser } from '../header/standard-chooser';
import { useSession, useSessionState } from '../frame/session-context';
import { WorkBar } from '../status/work-bar';

interface WorkbookPageProps {
  readonly options: PaneOptions;
  /** The officer chose a form of the list. */
  readonly onShow: () => void;
}

/** 整本核验: every form of the workbook with its verdict, and one write for all of them. */
export function WorkbookPage({ options, onShow }: WorkbookPageProps) {
  const session = useSession();
  const { book, work } = useSessionState();
  const [wanted, setWanted] = useState(EVERYTHING);
  useEffect(() => {
    if (!session.state.book) void session.book.check();
  }, [session]);
  const forms = problemsFirst(book?.forms ?? [], ({ review }) => review.verdict);
  const shown = forms.filter((form) => isWanted(listedAs(form), wanted));
  const show = async (form: BookForm) => {
    await session.showForm(form);
    onShow();
  };
  return (
    <>
      <FaultBar />
      <WorkBar />
      {book && <BookSummary book={book} />}
      {book && <BookFaults book={book} />}
      <div className="jx-standard-line">
        <StandardChooser review={null} onChosen={() => void session.book.check()} />
      </div>
      {book && book.forms.length > 0 && <WriteAll book={book} />}
      <DoneBar onUndo={(receipt) => void session.book.undo(receipt)} />
      <Button
        className="jx-wide jx-below"
        disabledFocusable={work !== null}
        onClick={() => void session.book.check()}
      >
        {book ? '重新核验整本' : '核验整本'}
      </Button>
      {book && book.forms.length > 0 && (
        <FormFilterBar listed={book.forms.map(listedAs)} wanted={wanted} onWanted={setWanted} />
      )}
      {shown.length > 0 && (
        <ul className="jx-book" aria-label="自评表">
          {shown.map((form) => (
            <BookFormItem
              key={`${form.sheet.id} ${form.index}`}
              form={form}
              onShow={() => void show(form)}
            />
          ))}
        </ul>
      )}
      {book && book.forms.length > 0 && shown.length === 0 && (
        <p className="jx-hint jx-below">没有符合筛选条件的自评表。</p>
      )}
      {shown.length > 0 && <BookPapers forms={shown} options={options} />}
    </>
  );
}

function listedAs({ sheet, review }: BookForm): Listed {
  return { kind: review.verdict, names: [formName(review), sheet.name] };
}

/** 汇总表 of the whole workbook, 核验单 and 退回意见 of the forms listed. */
function BookPapers(props: { readonly forms: readonly BookForm[]; readonly options: PaneOptions }) {
  const session = useSession();
  const { work } = useSessionState();
  const { onSaveFile } = props.options;
  const reviews = props.forms.map(({ review }) => review);
  const saveChecks = async () => {
    onSaveFile?.(await session.papers.checkPage(...reviews), '核验单.html');
  };
  return (
    <details className="jx-fold">
      <summary>文书（按列出的 {reviews.length} 张）</summary>
      <div className="jx-paper-actions">
        {session.host.capabilities.addSheet && (
          <Button
            className="jx-paper-action"
            disabledFocusable={work !== null}
            onClick={() => void session.papers.summary()}
          >
            生成整本汇总表
          </Button>
        )}
        {onSaveFile && (
          <Button
            className="jx-paper-action"
            disabledFocusable={work !== null}
            onClick={() => void saveChecks()}
          >
            下载核验单
          </Button>
        )}
        <CopyButton label="复制退回意见" text={() => reviews.map(returnLetter).join('\n\n')} />
      </div>
    </details>
  );
}

/** Forms that were not reviewed because the product failed on them. */
function BookFaults({ book }: { readonly book: Book }) {
  const { host } = useSession();
  return book.failed.map(({ sheet, failed }) => {
    const fault = faultOfForm(failed, host.id);
    const message = `工作表「${sheet.name}」${fault.message}`;
    return <OwnFault key={message} fault={{ ...fault, message }} />;
  });
}

function BookSummary({ book }: { readonly book: Book }) {
  const counts = verdictCounts(book);
  const named = VERDICTS.filter((verdict) => counts[verdict] > 0).map(
    (verdict) => `${counts[verdict]} 张${VERDICT_WORDS[verdict]}`,
  );
  const beside = besideSentence(book.forms.map(({ review }) => besideCounts(review)));
  return (
    <>
      <h2 className="jx-book-summary">
        {book.forms.length === 0
          ? '各工作表中没有找到自评表。'
          : `共 ${book.forms.length} 张自评表：${named.join('，')}。`}
      </h2>
      {beside && <p className="jx-hint">{beside}</p>}
      {book.others.length > 0 && (
        <p className="jx-hint">不是自评表的工作表：{book.others.map(sheetName).join('、')}。</p>
      )}
      {book.stale && <p className="jx-hint">表格在核验后有改动，点「重新核验整本」更新。</p>}
    </>
  );
}

function WriteAll({ book }: { readonly book: Book }) {
  const session = useSession();
  const state = useSessionState();
  const { work } = state;
  const count = book.forms.reduce((sum, form) => sum + countWrites(form, state), 0);
  return (
    <div className="jx-actions">
      <Button
        appearance="primary"
        className="jx-primary"
        disabledFocusable={work !== null}
        onClick={() => void session.book.write()}
      >
        {count > 0 && !book.stale ? `全部写回 ${count} 处` : '全部写回'}
      </Button>
    </div>
  );
}
