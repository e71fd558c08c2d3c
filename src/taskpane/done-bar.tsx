import { Link } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { a1, type Receipt, type Refusal } from '../sheet';
import type { Done } from '../session';
import { clockTime, doneSentence } from './done-sentence';
import { REFUSAL_WORDS } from './refusal-words';
import { useSession, useSessionState } from './session-context';

interface DoneBarProps {
  /** Shows the list of what was written, where the page has one. */
  readonly onReceipt?: () => void;
  /** Takes the receipt back; the newest one of the sheet shown otherwise. */
  readonly onUndo?: (receipt: Receipt) => void;
}

/** What the last action did: ✓ 已写回 3 处 · 14:32 · 撤销写回. */
export function DoneBar(props: DoneBarProps) {
  const { done } = useSessionState();
  if (!done) return null;
  const partly = refusedBy(done).length > 0;
  return (
    <div className={partly ? 'jx-done jx-done-partly' : 'jx-done'}>
      {partly ? (
        <WarningRegular className="jx-icon" aria-hidden />
      ) : (
        <CheckmarkRegular className="jx-icon" aria-hidden />
      )}
      <div>
        <p className="jx-done-text">
          {doneSentence(done)}
          {done.kind === 'written' && done.receipt.written.length > 0 && (
            <WrittenActions receipt={done.receipt} {...props} />
          )}
        </p>
        <Refused done={done} />
      </div>
    </div>
  );
}

function WrittenActions(props: DoneBarProps & { readonly receipt: Receipt }) {
  const session = useSession();
  const { work } = useSessionState();
  return (
    <span className="jx-done-actions">
      <span className="jx-time">{clockTime(props.receipt.at)}</span>
      {props.onReceipt && (
        <Link as="button" inline className="jx-done-action" onClick={props.onReceipt}>
          清单
        </Link>
      )}
      <Link
        as="button"
        inline
        className="jx-done-action"
        disabledFocusable={work !== null}
        onClick={() => (props.onUndo ? props.onUndo(props.receipt) : void session.undo())}
      >
        撤销写回
      </Link>
    </span>
  );
}

/** Cells that were not written or not restored, grouped by the reason, and marks that were refused. */
function Refused({ done }: { readonly done: Done }) {
  const refused = refusedBy(done);
  const marks = done.kind === 'written' ? done.receipt.marks : [];
  const codes = [...new Set(refused.map(({ code }) => code))];
  const isOneSheet = new Set(refused.map(({ sheet }) => sheet.id)).size < 2;
  const cellName = ({ sheet, edit }: Refusal) =>
    isOneSheet ? a1(edit.cell) : `${sheet.name} ${a1(edit.cell)}`;
  return (
    <>
      {codes.map((code) => (
        <p key={code} className="jx-done-refused">
          {listCells(refused.filter((one) => one.code === code).map(cellName))}
          {done.kind === 'written' ? '未写入' : '未恢复'}：{REFUSAL_WORDS[code]}
        </p>
      ))}
      {marks.map(({ refused: why, sheet }) =>
        why === null ? null : (
          <p key={sheet.id} className="jx-done-refused">
            标记未能加上：{why}
          </p>
        ),
      )}
      {done.kind === 'written' && !done.remembered && (
        <p className="jx-done-refused">本机不能保存撤销记录，关闭窗格前可以撤销。</p>
      )}
    </>
  );
}

function refusedBy(done: Done): readonly Refusal[] {
  if (done.kind === 'written') return done.receipt.refused;
  return done.kind === 'undone' ? done.result.left : [];
}

/** G5、G6、G7 等 5 格. */
function listCells(names: readonly string[]): string {
  if (names.length <= 3) return names.join('、');
  return `${names.slice(0, 3).join('、')} 等 ${names.length} 格`;
}
