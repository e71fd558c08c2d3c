import { useEffect } from 'react';
import { Button } from '@fluentui/react-components';
import { VERDICTS } from '../review';
import { verdictCounts, type Book, type BookForm } from '../session';
import { BookFormItem } from './book-form-item';
import { sheetName } from './sheet-name';
import { DoneBar } from './done-bar';
import { FaultBar } from './fault-bar';
import { useSession, useSessionState } from './session-context';
import { WorkBar } from './work-bar';

interface WorkbookPageProps {
  /** The officer chose a form of the list. */
  readonly onShow: () => void;
}

/** 整本核验: every form of the workbook with its verdict, and one write for all of them. */
export function WorkbookPage({ onShow }: WorkbookPageProps) {
  const session = useSession();
  const { book, work } = useSessionState();
  useEffect(() => {
    if (!session.state.book) void session.book.check();
  }, [session]);
  const show = async (form: BookForm) => {
    await session.showForm(form);
    onShow();
  };
  return (
    <>
      <FaultBar />
      <WorkBar />
      {book && <BookSummary book={book} />}
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
        <ul className="jx-book" aria-label="自评表">
          {problemsFirst(book.forms).map((form) => (
            <BookFormItem
              key={`${form.sheet.id} ${form.index}`}
              form={form}
              onShow={() => void show(form)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

/** Forms by how much there is to do, those of one verdict in the order of the workbook. */
function problemsFirst(forms: readonly BookForm[]): BookForm[] {
  return VERDICTS.flatMap((verdict) => forms.filter(({ review }) => review.verdict === verdict));
}

function BookSummary({ book }: { readonly book: Book }) {
  const counts = verdictCounts(book);
  const parts = [
    [counts['must-fix'], '张须修改'],
    [counts['needs-review'], '张待核实'],
    [counts.ready, '张可以上报'],
  ] as const;
  const named = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return (
    <>
      <h2 className="jx-book-summary">
        {book.forms.length === 0
          ? '各工作表中没有找到自评表。'
          : `共 ${book.forms.length} 张自评表：${named.join('，')}。`}
      </h2>
      {book.others.length > 0 && (
        <p className="jx-hint">不是自评表的工作表：{book.others.map(sheetName).join('、')}。</p>
      )}
      {book.stale && <p className="jx-hint">表格在核验后有改动，点「重新核验整本」更新。</p>}
    </>
  );
}

function WriteAll({ book }: { readonly book: Book }) {
  const session = useSession();
  const { work } = useSessionState();
  const count = book.forms.reduce((sum, { review }) => sum + review.edits.length, 0);
  return (
    <div className="jx-actions">
      <Button
        appearance="primary"
        className="jx-primary"
        disabledFocusable={work !== null}
        onClick={() => void session.book.write()}
      >
        {count > 0 && !book.stale ? `全部核验并写回 ${count} 处` : '全部核验并写回'}
      </Button>
    </div>
  );
}
