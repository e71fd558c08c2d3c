import { useRef, useState } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { checkStandard, standardEffects, type StandardEffect } from '../../session';
import { PARAMETER_TITLES, type Standard, type StandardParameters } from '../../standards';
import { ParameterEditor, type ParameterName } from './parameter-editor';
import { useLostFocus } from '../frame/page-frame';
import { useSession, useSessionState } from '../frame/session-context';
import { keysOf } from '../../sheet';

interface StandardEditorProps {
  readonly standard: Standard;
  readonly onKeep: (standard: Standard) => void;
  readonly onCancel: () => void;
}

/** Who vouches for a value the officer has changed. */
const OWN_SOURCE = { source: '本单位自行设定', confidence: 'assumed' } as const;

const NAMES = keysOf(PARAMETER_TITLES);

/** One standard as a form: checked at every key, with what it changes on the form shown. */
export function StandardEditor({ standard, onKeep, onCancel }: StandardEditorProps) {
  const [draft, setDraft] = useState(standard);
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(heading);
  const checked = checkStandard(draft);
  const change = (name: ParameterName, value: unknown) => {
    const before: StandardParameters[ParameterName] = draft.parameters[name];
    const parameter = { ...before, ...OWN_SOURCE, value };
    // The draft may be no standard for a while; checkStandard says why.
    setDraft({ ...draft, parameters: { ...draft.parameters, [name]: parameter } });
  };
  return (
    <form
      className="jx-editor"
      aria-label="修改口径"
      onSubmit={(event) => {
        event.preventDefault();
        if (checked.standard) onKeep(checked.standard);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // One key must not throw away what was typed; 取消 does.
        event.preventDefault();
        if (draft === standard) onCancel();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className="jx-paper-title">
        修改口径
      </h2>
      <Field label="口径全称">
        <Input
          value={draft.title}
          onChange={(_, { value }) => setDraft({ ...draft, title: value })}
        />
      </Field>
      <Field label="口径简称">
        <Input
          value={draft.label}
          onChange={(_, { value }) => setDraft({ ...draft, label: value })}
        />
      </Field>
      {NAMES.map((name) => (
        <fieldset key={name} className="jx-parameter">
          <legend>{PARAMETER_TITLES[name]}</legend>
          <ParameterEditor
            name={name}
            parameters={draft.parameters}
            onChange={(value) => change(name, value)}
          />
          <p className="jx-hint">来源：{draft.parameters[name].source}</p>
        </fieldset>
      ))}
      <div className="jx-editor-foot">
        <div role="status">
          {checked.standard ? (
            <Effects standard={checked.standard} />
          ) : (
            <Faults of={checked.faults} />
          )}
        </div>
        <div className="jx-form-actions">
          <Button
            type="submit"
            appearance="primary"
            className="jx-small-action"
            disabledFocusable={!checked.standard}
          >
            保存并选用
          </Button>
          <Button className="jx-small-action" onClick={onCancel}>
            取消
          </Button>
        </div>
      </div>
    </form>
  );
}

function Faults({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className="jx-faults">
      {of.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}

/** Which numbers of the form shown change, before → after. */
function Effects({ standard }: { readonly standard: Standard }) {
  const session = useSession();
  const { screen } = useSessionState();
  const review = screen.kind === 'result' ? screen.review.reviews[screen.current] : undefined;
  if (!review) return <p className="jx-hint">核验一张表后，可在这里看到得分的变化。</p>;
  const effects = standardEffects(review, standard);
  if (effects.length === 0) {
    return <p className="jx-hint">与「{session.standard.label}」相比，本表得分不变。</p>;
  }
  return (
    <>
      <p className="jx-hint">
        与「{session.standard.label}」相比，本表 {effects.length} 处变化：
      </p>
      <ul className="jx-effects">
        {effects.map((effect) => (
          <Effect key={effect.title} effect={effect} />
        ))}
      </ul>
    </>
  );
}

function Effect({ effect: { title, before, after } }: { readonly effect: StandardEffect }) {
  return (
    <li>
      {title} <del>{before}</del> → <ins>{after}</ins>
    </li>
  );
}
