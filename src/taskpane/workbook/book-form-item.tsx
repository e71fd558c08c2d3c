import { Button } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { a1Area } from '../../sheet';
import {
  countWrites,
  formName,
  summarize,
  ticksOf,
  totalWords,
  type BookForm,
} from '../../session';
import { SeverityIcon } from '../controls/severity-icon';
import { useSession, useSessionState } from '../frame/session-context';
import { sheetName } from '../frame/sheet-name';

interface BookFormItemProps {
  readonly form: BookForm;
  readonly onShow: () => void;
}

/** One form of the workbook: its project and sheet, verdict, total and grade; a click goes there. */
export function BookFormItem({ form, onShow }: BookFormItemProps) {
  const session = useSession();
  const state = useSessionState();
  const { work, book } = state;
  const { review, sheet, all } = form;
  const several = all.reviews.length > 1;
  const count = countWrites(form, state);
  const { verdict, headline } = summarize(review, ticksOf(sheet, state));
  return (
    <li className="jx-book-form">
      <button type="button" className="jx-book-button" onClick={onShow}>
        <span className="jx-book-name">{formName(review)}</span>
        <span className="jx-book-total">{totalWords(review)}</span>
        <span className="jx-book-sheet">
          {sheetName(sheet)}
          {several && ` ${a1Area(review.form.area)}`}
          {review.standardChoice.by === 'auto' && ` · 口径 ${review.standard.label}`}
        </span>
        <span className="jx-book-verdict">
          {verdict === 'ready' ? (
            <CheckmarkCircleFilled className="jx-icon jx-ok" aria-hidden />
          ) : (
            <SeverityIcon severity={verdict === 'must-fix' ? 'error' : 'review'} />
          )}
          {headline}
        </span>
      </button>
      {count > 0 && !book?.stale && (
        <Button
          size="small"
          className="jx-small-action"
          aria-label={`写回 ${count} 处：${formName(review)}`}
          disabledFocusable={work !== null}
          onClick={() => void session.book.write(form)}
        >
          写回 {count} 处
        </Button>
      )}
    </li>
  );
}
