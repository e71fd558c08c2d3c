import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import {
  type LayoutCorrection,
  parseLayoutCorrection,
  serialiseLayoutCorrection,
} from '../../form';
import { CopyButton } from '../controls/copy-button';
import { ImportText } from '../controls/import-text';
import type { PaneOptions } from '../frame/pane-options';
import { SaidLine, type Said } from '../controls/said-line';
import { useSession, useSessionState } from '../frame/session-context';
import { fileName } from '../frame/text-file';

/** 版式: the corrections kept on this machine, to pass on, forget, or take over from a file. */
export function LayoutList({ options }: { readonly options: PaneOptions }) {
  const session = useSession();
  useSessionState();
  const [said, setSaid] = useState<Said | null>(null);
  const { layouts, bureau } = session;
  const take = async (text: string): Promise<string | null> => {
    const parsed = parseLayoutCorrection(text);
    if ('problem' in parsed) return parsed.problem;
    const { correction } = parsed;
    await session.setLayouts([...layouts.filter((one) => !isSame(one, correction)), correction]);
    setSaid({ text: `已导入版式「${correction.name}」。` });
    return null;
  };
  const forget = async (forgotten: readonly LayoutCorrection[], what: string) => {
    await session.setLayouts(layouts.filter((one) => !forgotten.includes(one)));
    const onBack = async () => {
      await session.setLayouts(layouts);
      setSaid({ text: '已恢复版式。' });
    };
    setSaid({ text: what, onBack });
  };
  return (
    <section aria-label="版式">
      <h2 className="jx-group-title">版式</h2>
      <SaidLine said={said} otherwise={sayKept(layouts.length)} />
      {bureau && bureau.layouts.length > 0 && (
        <p className="jx-hint">
          「{bureau.name}」统一配置了 {bureau.layouts.length} 个版式，自己的校正优先。
        </p>
      )}
      {layouts.length > 0 && (
        <>
          <ul aria-label="本机的版式">
            {layouts.map((layout) => (
              <KeptLayout
                key={`${layout.name} ${layout.sheet ?? ''}`}
                layout={layout}
                options={options}
                onForget={() => void forget([layout], `已删除版式「${layout.name}」。`)}
              />
            ))}
          </ul>
          <Button
            className="jx-wide jx-below"
            onClick={() => void forget(layouts, '已恢复自动识别。')}
          >
            恢复自动识别
          </Button>
        </>
      )}
      <ImportText title="导入版式" what="版式文件" onText={take} />
    </section>
  );
}

interface KeptLayoutProps {
  readonly layout: LayoutCorrection;
  readonly options: PaneOptions;
  readonly onForget: () => void;
}

function KeptLayout({ layout, options: { onSaveFile }, onForget }: KeptLayoutProps) {
  const { name } = layout;
  const text = () => serialiseLayoutCorrection(layout);
  return (
    <li className="jx-paper">
      <h3 className="jx-paper-title">{name}</h3>
      <p className="jx-hint">{whatItSays(layout)}</p>
      <div className="jx-paper-actions">
        {onSaveFile && (
          <Button
            size="small"
            className="jx-small-action jx-paper-action"
            aria-label={`导出 ${name}`}
            onClick={() => onSaveFile(text(), `${fileName(name)}.json`)}
          >
            导出
          </Button>
        )}
        <Button
          size="small"
          className="jx-small-action jx-paper-action"
          aria-label={`删除 ${name}`}
          onClick={onForget}
        >
          删除
        </Button>
        <CopyButton label="复制版式内容" text={text} />
      </div>
    </li>
  );
}

function isSame(a: LayoutCorrection, b: LayoutCorrection): boolean {
  return a.name === b.name && a.sheet === b.sheet;
}

function sayKept(count: number): string {
  return count > 0
    ? '校正保存在本机；导出的版式文件可交给同事导入。'
    : '校正后在此保存为版式，可导出给同事使用。';
}

function whatItSays({ columns, rows, sheet, paste }: LayoutCorrection): string {
  const parts = [
    columns.length > 0 ? `${columns.length}列` : '',
    rows.length > 0 ? `${rows.length}行` : '',
    paste ? '复制的列顺序' : '',
  ].filter((part) => part !== '');
  const where = sheet === null ? '按表头和行名，用于所有表' : `只用于工作表「${sheet}」`;
  return `校正${parts.join('、') || '0列'}，${where}`;
}
