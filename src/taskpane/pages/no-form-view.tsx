import { useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { OtherSheet, Screen } from '../../session';
import { useLostFocus } from '../frame/page-frame';
import { useSession, useSessionState } from '../frame/session-context';

type NoFormScreen = Extract<Screen, { kind: 'no-form' }>;

/** The sheet holds no form: what was looked for, what was found, and where forms are. */
export function NoFormView({ screen }: { readonly screen: NoFormScreen }) {
  const session = useSession();
  const { work } = useSessionState();
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(heading);
  const { refusal, sheet } = screen;
  const others = screen.others ?? [];
  return (
    <section className="jx-noform" aria-labelledby="jx-noform-title">
      <h2 ref={heading} tabIndex={-1} id="jx-noform-title" className="jx-noform-title">
        <TableSearchRegular className="jx-noform-icon" aria-hidden />
        未在「{sheet.name}」找到自评表
      </h2>
      {others.length > 0 && <OtherSheets others={others} />}
      {/* Live checking of a large workbook reads the sheet at hand only; a check that is asked for looks at the others too. */}
      {screen.others === null && <p className="jx-lead">点「重新核验」，会一并查找其他工作表。</p>}
      {screen.others?.length === 0 && <p className="jx-lead">其他工作表中也没有自评表。</p>}
      <Button
        data-main-act={others.length > 0 ? undefined : ''}
        appearance={others.length > 0 ? 'subtle' : 'primary'}
        className={others.length > 0 ? 'jx-below' : 'jx-wide jx-below'}
        disabledFocusable={work !== null}
        onClick={() => void session.check()}
      >
        重新核验当前表
      </Button>
      <details className="jx-why" open={others.length === 0}>
        <summary>为什么当前表不是自评表</summary>
        <p className="jx-below">{refusal.message}</p>
        <dl className="jx-looked">
          <Words title="查找了" words={refusal.lookedFor} />
          <Words title="找到了" words={refusal.found} empty="没有相关的文字" />
        </dl>
      </details>
    </section>
  );
}

function Words(props: {
  readonly title: string;
  readonly words: readonly string[];
  readonly empty?: string;
}) {
  if (props.words.length === 0 && !props.empty) return null;
  return (
    <>
      <dt>{props.title}</dt>
      <dd>{props.words.length > 0 ? props.words.join('、') : props.empty}</dd>
    </>
  );
}

/** 核验「自评表」: the one sheet with a form, or all of them, those with problems first. */
function OtherSheets({ others }: { readonly others: readonly OtherSheet[] }) {
  const session = useSession();
  const { work } = useSessionState();
  return (
    <ul className="jx-others" aria-label="有自评表的工作表">
      {others.map((sheet, index) => (
        <li key={sheet.id}>
          <Button
            data-main-act={index === 0 ? '' : undefined}
            appearance={index === 0 ? 'primary' : 'secondary'}
            className="jx-wide"
            disabledFocusable={work !== null}
            onClick={() => void session.open(sheet)}
          >
            核验「{sheet.name}」
          </Button>
          <p className="jx-hint">{sheet.headline}</p>
        </li>
      ))}
    </ul>
  );
}
