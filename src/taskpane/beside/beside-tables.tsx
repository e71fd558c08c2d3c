import type { Role } from '../../companion';
import type { Companion } from '../../form';
import type { Review } from '../../review';
import { Button } from '@fluentui/react-components';
import { useSession } from '../frame/session-context';
import { ROLE_NAMES, toldBy, whereOf } from './beside-question';
import { entriesOf } from '../../sheet';

/** Every table beside the form, and what told it to be one. */
export function BesideTableList({ review }: { readonly review: Review }) {
  const { targets, monitored, lastYear } = review.beside ?? {};
  const tables: readonly (readonly [Role, Companion | null | undefined])[] = [
    ['targets', targets?.table],
    ['adjusted', targets?.adjusted],
    ['monitored', monitored?.table],
    ['last-year', lastYear?.table],
  ];
  const beside = tables.flatMap(([role, table]) => (table ? [{ role, table }] : []));
  if (beside.length === 0) return null;
  return (
    <ul className="jx-beside-tables" aria-label="对照的表">
      {beside.map(({ role, table }) => (
        <li key={role}>
          <p className="jx-beside-table">{whereOf(table)}</p>
          <p className="jx-hint">{toldBy(table)}</p>
        </li>
      ))}
    </ul>
  );
}

/** What was said of tables and indicators of this project, each to be taken back. */
export function SaidList({ review: { form } }: { readonly review: Review }) {
  const session = useSession();
  const { tables = {}, pairs = [] } = session.beside.saidOf(form);
  const roles = entriesOf(tables);
  if (roles.length === 0 && pairs.length === 0) return null;
  return (
    <section aria-label="对照的指定">
      <h3 className="jx-group-title">已作的指定</h3>
      <ul className="jx-beside-said">
        {roles.map(([role, key]) => (
          <Said
            key={role}
            text={`${ROLE_NAMES[role]}：${key === null ? '没有' : sheetOf(key)}`}
            onBack={() => void session.beside.sayTable(form, role, undefined)}
          />
        ))}
        {pairs.map(({ indicator, other }) => (
          <Said
            key={indicator}
            text={
              other === null
                ? `「${indicator}」不是批复的指标`
                : `「${indicator}」是批复的「${other}」`
            }
            onBack={() => void session.beside.sayPair(form, indicator, undefined)}
          />
        ))}
      </ul>
      <p className="jx-hint">保存在本机，同一项目下次仍按此对照。</p>
    </section>
  );
}

function Said({ text, onBack }: { readonly text: string; readonly onBack: () => void }) {
  return (
    <li>
      <span>{text}</span>
      <Button
        size="small"
        appearance="subtle"
        className="jx-small-action"
        aria-label={`撤销指定 ${text}`}
        onClick={onBack}
      >
        撤销
      </Button>
    </li>
  );
}

/** The sheet a `companionKey` names. */
function sheetOf(key: string): string {
  const [, sheet = '', area = ''] = key.split('\n');
  return `${sheet}!${area}`;
}
