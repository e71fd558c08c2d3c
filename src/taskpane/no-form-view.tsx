import { useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { Screen } from '../session';
import { useLostFocus } from './page-frame';
import { useSession, useSessionState } from './session-context';

type NoFormScreen = Extract<Screen, { kind: 'no-form' }>;

/** The sheet holds no form: what was looked for, what was found, and where forms are. */
export function NoFormView({ screen }: { readonly screen: NoFormScreen }) {
  const session = useSession();
  const { work } = useSessionState();
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(heading);
  const { refusal, sheet } = screen;
  return (
    <section className="jx-noform" aria-labelledby="jx-noform-title">
      <TableSearchRegular className="jx-noform-icon" aria-hidden />
      <h2 ref={heading} tabIndex={-1} id="jx-noform-title" className="jx-noform-title">
        未在「{sheet.name}」找到自评表
      </h2>
      <p className="jx-lead">{refusal.message}</p>
      <dl className="jx-looked">
        <Words title="查找了" words={refusal.lookedFor} />
        <Words title="找到了" words={refusal.found} empty="没有相关的文字" />
      </dl>
      <OtherSheets screen={screen} />
      <Button
        appearance={screen.others?.length ? 'secondary' : 'primary'}
        className="jx-wide"
        disabledFocusable={work !== null}
        onClick={() => void session.check()}
      >
        重新核验当前表
      </Button>
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

function OtherSheets({ screen }: { readonly screen: NoFormScreen }) {
  const session = useSession();
  const { others } = screen;
  // Live checking reads the sheet at hand only; a check the officer asks for looks at the others too.
  if (others === null) return <p className="jx-lead">重新核验时，会一并查找其他工作表。</p>;
  if (others.length === 0) return <p className="jx-lead">其他工作表中也没有自评表。</p>;
  return (
    <section aria-labelledby="jx-others-title">
      <h3 id="jx-others-title" className="jx-group-title">
        选择其他工作表
      </h3>
      <ul className="jx-others">
        {others.map((sheet) => (
          <li key={sheet.id}>
            <Button className="jx-wide jx-left" onClick={() => void session.open(sheet)}>
              {sheet.name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
