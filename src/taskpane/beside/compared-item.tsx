import { Select } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { type ComparedRow, comparedWords, type Review } from '../../review';
import { CellButton } from '../controls/cell-button';
import { OtherCellButton } from '../controls/other-cell-button';
import { SeverityIcon } from '../controls/severity-icon';
import { useSession } from '../frame/session-context';

interface ComparedItemProps {
  readonly row: ComparedRow;
  readonly review: Review;
}

/** One indicator: what was approved above what the form prints, and the way to either cell. */
export function ComparedItem({ row, review }: ComparedItemProps) {
  const { name, approved, own, state, beside, cell } = row;
  return (
    <li className="jx-compared">
      <p className="jx-compared-name">
        {name}
        <span className={`jx-state jx-state-${state === 'same' ? 'pass' : 'review'}`}>
          {state === 'same' ? <CheckmarkRegular aria-hidden /> : <SeverityIcon severity="review" />}
          {comparedWords(row)}
        </span>
      </p>
      <dl className="jx-compared-values">
        <dt>批复</dt>
        <dd>
          {state === 'added' ? '—' : valuesOf(approved, row.approvedName === name ? null : row)}
        </dd>
        <dd className="jx-compared-cell">
          {beside && <OtherCellButton {...beside} about={name} />}
        </dd>
        <dt>自评</dt>
        <dd>{state === 'missing' ? '—' : valuesOf(own, null)}</dd>
        <dd className="jx-compared-cell">{cell && <CellButton cell={cell} about={name} />}</dd>
      </dl>
      <Correspondence row={row} review={review} />
    </li>
  );
}

/** ≥98.00 · 8分; with the indicator's own name where the table has another. */
function valuesOf({ target, weight }: ComparedRow['approved'], named: ComparedRow | null): string {
  const parts = [target || '未写指标值', weight === '' ? '' : `${weight}分`];
  const values = parts.filter((part) => part !== '').join(' · ');
  return named?.approvedName ? `「${named.approvedName}」${values}` : values;
}

/** What is not sure, or was said, can be said otherwise: which approved indicator this one is. */
function Correspondence({ row, review }: ComparedItemProps) {
  const session = useSession();
  const { indicator, state, said, name } = row;
  const own = session.beside.isSaidOf(review.form, name);
  if (indicator === null || !(own || state === 'unsure' || state === 'added')) return null;
  const names = namesToChoose(review, row);
  const choose = (value: string) => {
    const other = value === OPEN ? undefined : value === NONE ? null : names[Number(value)];
    void session.beside.sayPair(review.form, name, other);
  };
  return (
    <Select
      size="small"
      className="jx-compared-select"
      aria-label={`${name} 对应的批复指标`}
      value={said ? String(names.indexOf(row.approvedName ?? '')) : own ? NONE : OPEN}
      onChange={(_, { value }) => choose(value)}
    >
      <option value={OPEN}>{own ? '撤销指定' : '请指定对应的批复指标'}</option>
      {names.map((one, index) => (
        <option key={`${one} ${index}`} value={String(index)}>{`是「${one}」`}</option>
      ))}
      <option value={NONE}>不是批复的指标</option>
    </Select>
  );
}

const OPEN = 'open';
const NONE = 'none';

/** The approved indicators that no row of the form is for sure, this row's own first. */
function namesToChoose({ beside }: Review, { approvedName }: ComparedRow): string[] {
  const targets = beside?.targets;
  if (!targets) return [];
  const taken = targets.matching.pairs.filter(({ sure }) => sure).map(({ other }) => other);
  const free = targets.indicators
    .filter((_, index) => !taken.includes(index))
    .map(({ indicator }) => indicator.name.text)
    .filter((name) => name !== approvedName);
  return [...(approvedName === null ? [] : [approvedName]), ...new Set(free)];
}
