import type { Companion, Form } from '../form';
import { approvedTargets } from './approved-targets';
import type { Beside, BesideSaid, Question, Role, TableBeside } from './beside';
import { chooseTable } from './choose-table';
import { matchIndicators } from './match-indicators';

/**
 * Lays beside a form what belongs to it of the tables at hand; null where there is none and nothing to
 * ask, so that a form by itself is reviewed as ever.
 */
export function layBeside(
  form: Form,
  tables: readonly Companion[],
  said: BesideSaid = {},
): Beside | null {
  if (tables.length === 0) return null;
  const asked: Question[] = [];
  const chosen = (role: Role): Companion | null => {
    const { table, question } = chooseTable(form, role, tables, said);
    if (question) asked.push(question);
    return table;
  };
  const matched = (table: Companion | null): TableBeside | null =>
    table && { table, matching: matchIndicators(form.indicators, table.indicators, said.pairs) };
  const adjusted = chosen('adjusted');
  // a 调整表 alone still says what was approved of the rows it lists
  const table = chosen('targets') ?? adjusted;
  const beside = {
    targets:
      table && approvedTargets(form, table, adjusted === table ? null : adjusted, said.pairs),
    monitored: matched(chosen('monitored')),
    lastYear: matched(chosen('last-year')),
    asked,
  };
  const isAlone = !beside.targets && !beside.monitored && !beside.lastYear && asked.length === 0;
  return isAlone ? null : beside;
}
