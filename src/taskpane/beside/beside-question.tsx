import { Button } from '@fluentui/react-components';
import { companionKey, type Question, type Role } from '../../companion';
import { type Companion, COMPANION_NAMES, type Form } from '../../form';
import { a1Area } from '../../sheet';
import { useSession } from '../frame/session-context';

/** What each role is called. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  targets: '绩效目标表',
  adjusted: '绩效目标调整表',
  monitored: '绩效运行监控表',
  'last-year': '上年自评表',
};

const WHY: Readonly<Record<Question['why'], string>> = {
  several: '有几张表可能是本项目的',
  unnamed: '这张表没有写项目名称，指标与本表相近',
  none: '找到的表都不是本项目的',
};

/** Which table is meant: the candidates with what tells them, one to be named or none. */
export function BesideQuestion({ question, form }: { question: Question; form: Form }) {
  const session = useSession();
  const { role, why, candidates } = question;
  const say = (key: string | null) => void session.beside.sayTable(form, role, key);
  const name = ROLE_NAMES[role];
  return (
    <section className="jx-beside-question" aria-label={`${name}请指定`}>
      <h3 className="jx-group-title">{`${name}：${WHY[why]}`}</h3>
      {candidates.length > 0 && (
        <ul className="jx-candidates">
          {candidates.map((table) => (
            <li key={companionKey(table, form)}>
              <p className="jx-beside-table">{whereOf(table)}</p>
              <p className="jx-hint">{toldBy(table)}</p>
              <Button
                size="small"
                className="jx-small-action"
                aria-label={`用这张 ${whereOf(table)}`}
                onClick={() => say(companionKey(table, form))}
              >
                用这张
              </Button>
            </li>
          ))}
        </ul>
      )}
      {candidates.length > 0 && (
        <Button size="small" className="jx-small-action" onClick={() => say(null)}>
          都不是
        </Button>
      )}
    </section>
  );
}

/** 绩效目标表 目标!A1:E20. */
export function whereOf({ kind, snapshot, area }: Companion): string {
  return `${COMPANION_NAMES[kind]} ${snapshot.name}!${a1Area(area)}`;
}

/** What tells one table from another: its project, year and unit, and why it is taken for such a table. */
export function toldBy({ project, year, unit, indicators, evidence }: Companion): string {
  const parts = [
    project?.text || '未写项目名称',
    year === null ? '' : `${year}年度`,
    unit?.text ?? '',
    `${indicators.length}项指标`,
    evidence.length > 0 ? `依据：${evidence.join('、')}` : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
