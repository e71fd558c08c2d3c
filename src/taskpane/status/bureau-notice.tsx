import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { RULES } from '../../rules';
import { useSession } from '../frame/session-context';

/** That the bureau's configuration cannot be used, and why; nothing where it can. */
export function BureauFault() {
  const { bureauFault } = useSession();
  if (!bureauFault) return null;
  return (
    <MessageBar layout="multiline" intent="warning" className="jx-message">
      <MessageBarBody>{bureauFault}</MessageBarBody>
    </MessageBar>
  );
}

/** 统一配置: what the bureau set for everyone, beside the officer's own choices. */
export function BureauDefaultsList() {
  const { bureau, standards } = useSession();
  if (!bureau) return null;
  const standard = standards.find(({ id }) => id === bureau.standard);
  const off = RULES.filter(({ id }) => bureau.rulesOff.includes(id)).map(({ title }) => title);
  const lines = [
    standard ? `默认口径：${standard.title}` : null,
    bureau.standards.length > 0
      ? `自有口径：${bureau.standards.map(({ label }) => label).join('、')}`
      : null,
    off.length > 0 ? `停用规则：${off.join('、')}` : null,
    bureau.live ? null : '默认关闭实时核验',
    bureau.layouts.length > 0
      ? `自有版式：${bureau.layouts.map(({ name }) => name).join('、')}`
      : null,
  ].filter((line) => line !== null);
  return (
    <section className="jx-bureau" aria-label="统一配置">
      <h2 className="jx-paper-title">「{bureau.name}」统一配置</h2>
      {lines.map((line) => (
        <p key={line} className="jx-bureau-line">
          {line}
        </p>
      ))}
      <p className="jx-hint">自己的选择优先于统一配置。</p>
    </section>
  );
}
