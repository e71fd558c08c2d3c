import type { Form } from '../../../form';
import type { CellAddress } from '../../../sheet';
import { isNoReason } from './no-reason';
import type { RuleInput } from '../../rule';
import type { Row } from '../rows/rows';

/** Words in a cell that no field is read from. */
interface Said {
  readonly at: CellAddress;
  readonly text: string;
}

/**
 * What may be the reason of a row though it stands in a column nobody reads, as under 自评扣分原因 beside 备注: words in
 * a column that most rows leave blank. What is said of most rows, as where the figures come from, is none.
 */
export function saidElsewhere({ form }: RuleInput, { indicator }: Row): Said | null {
  const rows = form.indicators.map(({ row }) => row);
  return (
    idleWords(form, indicator.row).find(({ at }) => {
      const filled = rows.filter((row) => form.snapshot.cell({ ...at, row }).text !== '');
      return filled.length * 2 <= rows.length;
    }) ?? null
  );
}

function idleWords({ ledger, snapshot, unread }: Form, row: number): Said[] {
  const idle = [...ledger.ofRow(row).values()].filter(({ as }) => as === 'aside' || as === 'note');
  const lost = unread.filter(({ at }) => at.row === row);
  return [...idle, ...lost].flatMap(({ at }) => {
    const { text } = snapshot.cell(at);
    return SENTENCE.test(text) && !isNoReason(text) ? [{ at, text }] : [];
  });
}

/** More words in a row than a name or a unit has. */
const SENTENCE = /\p{Script=Han}{4}/u;
