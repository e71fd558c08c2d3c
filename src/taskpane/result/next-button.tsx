import { useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { a1 } from '../../sheet';
import type { Card } from '../../session';
import type { NextAct } from './next-act';
import { useFocusHome } from '../frame/page-frame';
import type { PaneOptions } from '../frame/pane-options';
import { useSession, useSessionState } from '../frame/session-context';

interface NextButtonProps {
  readonly act: NextAct;
  readonly options: PaneOptions;
  readonly onGo: (card: Card) => void;
  readonly onPapers: () => void;
}

/** The one primary button, which always does the next thing, and 重新核验. */
export function NextButton({ act, options, onGo, onPapers }: NextButtonProps) {
  const session = useSession();
  const { work } = useSessionState();
  const primary = useRef<HTMLButtonElement>(null);
  useFocusHome(primary);
  const busy = work !== null;
  const run = (): void => {
    if (act.kind === 'go') return onGo(act.card);
    if (act.kind === 'check') return void session.check();
    if (act.kind === 'write') return void session.write();
    return options.onSaveClean ? void options.onSaveClean() : onPapers();
  };
  return (
    <div className="jx-actions">
      <Button
        ref={primary}
        data-main-act
        appearance="primary"
        className="jx-primary"
        disabledFocusable={busy}
        onClick={run}
      >
        {wordsOf(act, options)}
      </Button>
      {act.kind !== 'check' && (
        <Button
          className="jx-secondary"
          disabledFocusable={busy}
          onClick={() => void session.check()}
        >
          重新核验
        </Button>
      )}
    </div>
  );
}

function wordsOf(act: NextAct, options: PaneOptions): string {
  switch (act.kind) {
    case 'check':
      return '重新核验';
    case 'write':
      return `写回 ${act.count} 处`;
    case 'go': {
      const where = act.card.cell ? ` ${a1(act.card.cell)}` : '';
      return `下一处${where}（${act.position} / ${act.total}）`;
    }
    case 'hand-in':
      return options.onSaveClean ? '另存上报版' : '导出核验单';
  }
}
