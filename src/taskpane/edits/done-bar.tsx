import { type ReactNode, useId, useState } from 'react';
import { Link } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { a1, type Receipt, type Refusal } from '../../sheet';
import type { Done } from '../../session';
import { clockTime, doneSentence, momentOf } from './done-sentence';
import { ReceiptView } from './receipt-view';
import { REFUSAL_WORDS } from './refusal-words';
import { useSession, useSessionState } from '../frame/session-context';

interface DoneBarProps {
  /** Takes the receipt back; the newest one of the sheet shown otherwise. */
  readonly onUndo?: (receipt: Receipt) => void;
}

/** What the last action did, its list and the one way back: ✓ 已写回3处。14:32 清单 撤销写回. */
export function DoneBar(props: DoneBarProps) {
  const { done, undoable } = useSessionState();
  if (done) return <DoneMessage key={keyOf(done)} done={done} {...props} />;
  // Written on an earlier day, or before another sheet was looked at.
  if (!undoable || props.onUndo) return null;
  return (
    <Written
      receipt={undoable}
      words={`${momentOf(undoable.at)}写回过${undoable.written.length}处。`}
    />
  );
}

function keyOf(done: Done): string {
  return done.kind === 'written' ? done.receipt.id : done.kind;
}

function DoneMessage({ done, onUndo }: DoneBarProps & { readonly done: Done }) {
  if (done.kind === 'written' && done.receipt.written.length > 0) {
    return (
      <Written
        receipt={done.receipt}
        words={doneSentence(done)}
        time={clockTime(done.receipt.at)}
        onUndo={onUndo}
      >
        <Refused done={done} />
      </Written>
    );
  }
  return (
    <Bar
      partly={refusedBy(done).length > 0 || (done.kind === 'undone' && done.marked !== undefined)}
    >
      <p className="jx-done-text">{doneSentence(done)}</p>
      <Refused done={done} />
    </Bar>
  );
}

function Bar(props: { readonly partly: boolean; readonly children: ReactNode }) {
  const Icon = props.partly ? WarningRegular : CheckmarkRegular;
  return (
    <div className={props.partly ? 'jx-done jx-done-partly' : 'jx-done'}>
      <Icon className="jx-icon" aria-hidden />
      <div>{props.children}</div>
    </div>
  );
}

interface WrittenProps extends DoneBarProps {
  readonly receipt: Receipt;
  readonly words: string;
  /** When, where the words do not say it. */
  readonly time?: string;
  readonly children?: ReactNode;
}

/** What was written: its list folds out here, and 撤销写回 stands nowhere else. */
function Written({ receipt, words, time, onUndo, children }: WrittenProps) {
  const session = useSession();
  const { work, undoable } = useSessionState();
  // What was written to another sheet than the one shown is taken back there.
  const isHere = onUndo !== undefined || undoable?.id === receipt.id;
  const [listed, setListed] = useState(false);
  const id = useId();
  return (
    <Bar partly={receipt.refused.length > 0}>
      <p className="jx-done-text">
        {words}
        {time && <span className="jx-done-time">{time}</span>}
        <span className="jx-done-actions">
          <Link
            as="button"
            inline
            className="jx-done-action"
            aria-expanded={listed}
            aria-controls={id}
            onClick={() => setListed(!listed)}
          >
            清单
          </Link>
          {isHere && (
            <Link
              as="button"
              inline
              className="jx-done-action"
              disabledFocusable={work !== null}
              onClick={() => (onUndo ? onUndo(receipt) : void session.undo())}
            >
              撤销写回
            </Link>
          )}
        </span>
      </p>
      {children}
      <div id={id} hidden={!listed}>
        {listed && <ReceiptView receipt={receipt} />}
      </div>
    </Bar>
  );
}

/** Cells that were not written or not restored, grouped by the reason, and marks that were refused. */
function Refused({ done }: { readonly done: Done }) {
  const refused = refusedBy(done);
  const marks = done.kind === 'written' ? done.receipt.marks : [];
  const codes = [...new Set(refused.map(({ code }) => code))];
  const { screen } = useSessionState();
  const shown = screen.kind === 'welcome' ? null : screen.sheet;
  const isOfShown = refused.every(({ sheet }) => sheet.id === shown?.id);
  const cellName = ({ sheet, edit }: Refusal) =>
    isOfShown ? a1(edit.cell) : `${sheet.name} ${a1(edit.cell)}`;
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
      {done.kind === 'undone' &&
        done.marked?.map(({ id, name }) => (
          <p key={id} className="jx-done-refused">
            工作表「{name}」的标记没有清除，可稍后点「清除标记」。
          </p>
        ))}
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
