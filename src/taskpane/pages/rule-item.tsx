import { useId, useState } from 'react';
import { Switch } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { Rule } from '../../rules';
import { useSession, useSessionState } from '../frame/session-context';

/** One rule: its title, its switch, and on opening its page. */
export function RuleItem({ rule }: { readonly rule: Rule }) {
  const session = useSession();
  useSessionState();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { rulesOff } = session;
  const off = rulesOff.includes(rule.id);
  const toggle = () =>
    void session.change({
      rulesOff: off ? rulesOff.filter((other) => other !== rule.id) : [...rulesOff, rule.id],
    });
  return (
    <li className="jx-rule">
      <div className="jx-rule-head">
        <button
          type="button"
          className="jx-rule-title"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <ChevronRightRegular className={open ? 'jx-chevron jx-open' : 'jx-chevron'} aria-hidden />
          {rule.title}
        </button>
        <Switch checked={!off} aria-label={`启用规则 ${rule.title}`} onChange={toggle} />
      </div>
      <dl id={id} className="jx-rule-page" hidden={!open}>
        <dt>查什么</dt>
        <dd>{rule.page.looksFor}</dd>
        <dt>为什么</dt>
        <dd>{rule.page.why}</dd>
        <dt>例子</dt>
        <dd>{rule.page.example}</dd>
        <dt>怎么改</dt>
        <dd>{rule.page.fix}</dd>
        {rule.basis.length > 0 && <dt>依据</dt>}
        {rule.basis.map((basis) => (
          <dd key={basis}>{basis}</dd>
        ))}
      </dl>
    </li>
  );
}
