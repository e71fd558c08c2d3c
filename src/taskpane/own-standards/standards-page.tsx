import { useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { copyOf, readStandard, standardText } from '../../session';
import type { Standard } from '../../standards';
import { CopyButton } from '../controls/copy-button';
import { ImportText } from '../controls/import-text';
import type { PaneOptions } from '../frame/pane-options';
import { useLostFocus } from '../frame/page-frame';
import { SaidLine, type Said } from '../controls/said-line';
import { useSession, useSessionState } from '../frame/session-context';
import { StandardEditor } from './standard-editor';
import { fileName } from '../frame/text-file';

/** 口径管理: the officer's own standards, to edit, pass on and take over; the pane's head chooses among them. */
export function StandardsPage({ options }: { readonly options: PaneOptions }) {
  const session = useSession();
  useSessionState();
  const [edited, setEdited] = useState<Standard | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const { ownStandards, standard } = session;
  const keep = async (kept: Standard) => {
    await session.keepStandard(kept);
    setEdited(null);
    setSaid({ text: `已保存并选用「${kept.label}」。` });
  };
  const remove = async (own: Standard) => {
    const chosen = session.state.settings.standard;
    await session.removeStandard(own.id);
    const onBack = async () => {
      await session.keepStandard(own);
      await session.change({ standard: chosen });
      setSaid({ text: `已恢复口径「${own.label}」。` });
    };
    setSaid({ text: `已删除口径「${own.label}」。`, onBack });
  };
  if (edited) {
    return (
      <StandardEditor
        key={edited.id}
        standard={edited}
        onKeep={(kept) => void keep(kept)}
        onCancel={() => setEdited(null)}
      />
    );
  }
  const take = async (text: string): Promise<string | null> => {
    const { standard: taken, faults } = readStandard(text);
    if (!taken) return faults.join('');
    if (isShipped(taken.id, session.standards, ownStandards)) {
      return `口径编号「${taken.id}」与内置或统一配置的口径重名，请复制后改编号再导入。`;
    }
    await keep(taken);
    return null;
  };
  return (
    <>
      <SaidLine said={said} otherwise={`正在使用：${standard.title}；在窗格上方改选。`} />
      <CopyStandard onClick={() => setEdited(copyOf(standard, session.standards))} />
      {ownStandards.length > 0 && (
        <ul className="jx-own" aria-label="自有口径">
          {ownStandards.map((own) => (
            <li key={own.id} className="jx-paper">
              <h2 className="jx-paper-title">{own.label}</h2>
              <p className="jx-hint">{own.title}</p>
              <div className="jx-paper-actions">
                <OwnActions
                  own={own}
                  options={options}
                  onEdit={setEdited}
                  onRemove={() => void remove(own)}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      <ImportText title="导入口径" what="口径文件" onText={take} />
    </>
  );
}

function CopyStandard({ onClick }: { readonly onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLostFocus(button);
  return (
    <Button ref={button} appearance="primary" className="jx-wide" onClick={onClick}>
      复制当前口径并修改
    </Button>
  );
}

function OwnActions(props: {
  readonly own: Standard;
  readonly options: PaneOptions;
  readonly onEdit: (standard: Standard) => void;
  readonly onRemove: () => void;
}) {
  const { own, options, onEdit, onRemove } = props;
  const { onSaveFile } = options;
  const save = () => onSaveFile?.(standardText(own), `${fileName(`口径 ${own.label}`)}.json`);
  return (
    <>
      <Small title="修改" own={own} onClick={() => onEdit(own)} />
      {onSaveFile && <Small title="导出" own={own} onClick={save} />}
      <Small title="删除" own={own} onClick={onRemove} />
      <CopyButton label="复制口径内容" text={() => standardText(own)} />
    </>
  );
}

function Small(props: {
  readonly title: string;
  readonly own: Standard;
  readonly onClick: () => void;
}) {
  return (
    <Button
      size="small"
      className="jx-small-action jx-paper-action"
      aria-label={`${props.title} ${props.own.label}`}
      onClick={props.onClick}
    >
      {props.title}
    </Button>
  );
}

function isShipped(id: string, all: readonly Standard[], own: readonly Standard[]): boolean {
  return all.some((one) => one.id === id) && !own.some((one) => one.id === id);
}
