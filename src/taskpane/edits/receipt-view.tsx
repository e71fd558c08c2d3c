import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type Receipt, sameSheet } from '../../sheet';
import { BeforeAfter, editTitle } from './edit-item';
import { CellButton } from '../controls/cell-button';
import { OtherCellButton } from '../controls/other-cell-button';
import { useSessionState } from '../frame/session-context';
import { clockTime } from './done-sentence';
import { REFUSAL_WORDS } from './refusal-words';

/** What was written and when, and what was not, on whichever sheets. */
export function ReceiptView({ receipt }: { readonly receipt: Receipt }) {
  return (
    <section className="jx-receipt" aria-label="写回回执">
      <h3 className="jx-group-title">
        已写回 {receipt.written.length} 处 · {clockTime(receipt.at)}
      </h3>
      <ul className="jx-edits">
        {receipt.written.map((one) => (
          <ReceiptLine key={keyOf(one)} {...one} why={null} />
        ))}
        {receipt.refused.map((one) => (
          <ReceiptLine key={keyOf(one)} {...one} why={REFUSAL_WORDS[one.code]} />
        ))}
      </ul>
    </section>
  );
}

type Written = Receipt['written'][number];

function keyOf({ sheet, edit: { cell } }: Written): string {
  return `${sheet.id}:${cell.row}:${cell.column}`;
}

function ReceiptLine({ sheet, edit, why }: Written & { readonly why: string | null }) {
  const { screen } = useSessionState();
  const isShown = screen.kind !== 'welcome' && sameSheet(screen.sheet, sheet);
  const { cell } = edit;
  return (
    <li className="jx-edit">
      {why === null ? (
        <CheckmarkRegular className="jx-icon jx-ok" aria-hidden />
      ) : (
        <DismissRegular className="jx-icon jx-error" aria-hidden />
      )}
      <div className="jx-edit-body">
        <p className="jx-finding-where">
          {isShown ? (
            <CellButton cell={cell} about={editTitle(edit)} />
          ) : (
            <OtherCellButton sheet={sheet} cell={cell} about={editTitle(edit)} />
          )}
          <span className="jx-finding-subject">{editTitle(edit)}</span>
        </p>
        <BeforeAfter before={edit.before} after={edit.after} />
        {why !== null && <p className="jx-edit-why">未写入：{why}</p>}
      </div>
    </li>
  );
}
