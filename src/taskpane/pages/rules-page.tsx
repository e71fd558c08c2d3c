import { useState } from 'react';
import { Button, SearchBox } from '@fluentui/react-components';
import { levelOf, RULES, type Rule } from '../../rules';
import { SEVERITY_TITLES } from '../../review';
import { SEVERITIES } from '../../session';
import { RuleItem } from './rule-item';
import { useSession, useSessionState } from '../frame/session-context';
import { SeverityIcon } from '../controls/severity-icon';

/** Every rule with its page and its switch; what is switched off is remembered and counted. */
export function RulesPage() {
  const session = useSession();
  useSessionState();
  const [query, setQuery] = useState('');
  const shown = RULES.filter((rule) => matches(rule, query));
  const off = RULES.filter(({ id }) => session.rulesOff.includes(id)).length;
  return (
    <>
      <SearchBox
        className="jx-wide"
        placeholder="查找规则"
        aria-label="查找规则"
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <p className="jx-hint">
        共 {RULES.length} 条{off > 0 ? `，已停用 ${off} 条` : '，全部启用'}。
        {off > 0 && (
          <Button
            size="small"
            appearance="subtle"
            className="jx-small-action"
            onClick={() => void session.change({ rulesOff: [] })}
          >
            全部启用
          </Button>
        )}
      </p>
      {SEVERITIES.map((severity) => {
        const rules = shown.filter((rule) => levelOf(rule) === severity);
        if (rules.length === 0) return null;
        return (
          <section key={severity} className="jx-severity" aria-label={SEVERITY_TITLES[severity]}>
            <h2 className={`jx-group-title jx-${severity}`}>
              <SeverityIcon severity={severity} />
              {SEVERITY_TITLES[severity]} {rules.length}
            </h2>
            <ul className="jx-rules">
              {rules.map((rule) => (
                <RuleItem key={rule.id} rule={rule} />
              ))}
            </ul>
          </section>
        );
      })}
      {shown.length === 0 && <p className="jx-empty">没有含「{query}」的规则。</p>}
    </>
  );
}

function matches({ title, page }: Rule, query: string): boolean {
  const text = query.trim();
  return text === '' || title.includes(text) || page.looksFor.includes(text);
}
