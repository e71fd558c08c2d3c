import { Field, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import type { ThemeChoice } from '../../session';
import { BureauDefaultsList, BureauFault } from '../status/bureau-notice';
import { UnkeptNotice } from '../status/unkept-notice';
import { useSession, useSessionState } from '../frame/session-context';

const THEMES: readonly (readonly [ThemeChoice, string])[] = [
  ['auto', '跟随系统'],
  ['light', '浅色'],
  ['dark', '深色'],
];

/** The few choices an officer has; each takes effect at once and is remembered on this machine. */
export function SettingsPage() {
  const session = useSession();
  const { settings } = useSessionState();
  const { capabilities } = session.host;
  return (
    <>
      <BureauFault />
      <UnkeptNotice />
      <BureauDefaultsList />
      {capabilities.events && (
        <Setting
          label="实时核验"
          hint="修改表格后自动更新问题列表，不改动数据；若因此无法用 Ctrl+Z 撤销，请关闭。"
          checked={session.live}
          onChange={(live) => void session.change({ live })}
        />
      )}
      <Setting
        label="标记"
        hint="写回时给待处理的单元格加醒目标记，随时可清除，不影响原有格式。"
        checked={settings.marks}
        onChange={(marks) => void session.change({ marks })}
      />
      {capabilities.events && capabilities.marksCostUndo && (
        <Setting
          label="标记实时更新"
          hint="更新标记会清空表格程序自己的撤销记录；关闭时在下次核验更新标记。"
          checked={settings.liveMarks}
          onChange={(liveMarks) => void session.change({ liveMarks })}
        />
      )}
      <Field label="外观">
        <RadioGroup
          layout="horizontal"
          value={settings.theme}
          onChange={(_, { value }) => {
            const theme = THEMES.find(([choice]) => choice === value)?.[0];
            if (theme) void session.change({ theme });
          }}
        >
          {THEMES.map(([choice, label]) => (
            <Radio key={choice} value={choice} label={label} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}

function Setting(props: {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <Field hint={props.hint} className="jx-setting">
      <Switch
        label={props.label}
        labelPosition="before"
        className="jx-switch"
        checked={props.checked}
        onChange={(_, { checked }) => props.onChange(checked)}
      />
    </Field>
  );
}
