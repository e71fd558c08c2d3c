import { useSessionState } from './session-context';
import type { SheetReview } from '../review';
import { formName } from '../session';
import { EditItem } from './edit-item';
import { ReceiptView } from './receipt-view';

/** 写回清单: what will be written, before → after; after writing, the receipt. */
export function EditList({ all }: { readonly all: SheetReview }) {
  const { done } = useSessionState();
  const receipt = done?.kind === 'written' && done.receipt.written.length > 0 ? done.receipt : null;
  const pending = all.reviews.filter(({ edits }) => edits.length > 0);
  return (
    <>
      {receipt && <ReceiptView receipt={receipt} />}
      {pending.map((review, index) => (
        <section key={index} className="jx-severity" aria-label={`写回清单 ${formName(review)}`}>
          {all.reviews.length > 1 && <h3 className="jx-group-title">{formName(review)}</h3>}
          <ul className="jx-edits">
            {review.edits.map((edit) => (
              <EditItem key={`${edit.cell.row}:${edit.cell.column}`} edit={edit} review={review} />
            ))}
          </ul>
        </section>
      ))}
      {pending.length > 0 && (
        <p className="jx-hint">去掉勾选的单元格不写入。写回前会重新读取并核对表格。</p>
      )}
      {pending.length === 0 && !receipt && (
        <p className="jx-empty">
          没有需要写回的单元格。执行率、得分、总分、等级与核算结果一致，或需由人判定。
        </p>
      )}
    </>
  );
}
