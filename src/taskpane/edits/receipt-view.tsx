import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Edit, Receipt } from '../../sheet';
import { BeforeAfter, editTitle } from './edit-item';
import { CellButton } from '../controls/cell-button';
import { clockTime } from './done-sentence';
import { REFUSAL_WORDS } from './refusal-words';

/** What was written and when, and what was not. */
export function ReceiptView({ receipt }: { readonly receipt: Receipt }) {
  return (
    <section className="jx-receipt" aria-label="写回回执">
      <h3 className="jx-group-title">
        已写回 {receipt.written.length} 处 · {clockTime(receipt.at)}
      </h3>
      <ul className="jx-edits">
        {receipt.written.map(({ edit }) => (
          <ReceiptLine key={`${edit.cell.row}:${edit.cell.column}`} edit={edit} why={null} />
        ))}
        {receipt.refused.map(({ edit, code }) => (
          <ReceiptLine
            key={`${edit.cell.row}:${edit.cell.column}`}
            edit={edit}
            why={REFUSAL_WORDS[code]}
          />
        ))}
      </ul>
    </section>
  );
}

function ReceiptLine({ edit, why }: { readonly edit: Edit; readonly why: string | null }) {
  return (
    <li className="jx-edit">
      {why === null ? (
        <CheckmarkRegular className="jx-icon jx-ok" aria-hidden />
      ) : (
        <DismissRegular className="jx-icon jx-error" aria-hidden />
      )}
      <div className="jx-edit-body">
        <p className="jx-finding-where">
          <CellButton cell={edit.cell} about={editTitle(edit)} />
          <span className="jx-finding-subject">{editTitle(edit)}</span>
        </p>
        <BeforeAfter before={edit.before} after={edit.after} />
        {why !== null && <p className="jx-edit-why">未写入：{why}</p>}
      </div>
    </li>
  );
}
