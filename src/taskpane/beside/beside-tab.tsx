import { comparisonOf, type Comparison, type Review } from '../../review';
import { FoldedSection } from '../controls/folded-section';
import type { PaneOptions } from '../frame/pane-options';
import { BesideQuestion } from './beside-question';
import { BesideSources } from './beside-sources';
import { BesideTableList, SaidList } from './beside-tables';
import { ComparedItem } from './compared-item';

/** 对照: the form beside what was approved of it, row by row. Nothing is ever written to either's targets. */
export function BesideTab(props: { readonly review: Review; readonly options: PaneOptions }) {
  const { review, options } = props;
  const comparison = comparisonOf(review);
  const asked = review.beside?.asked ?? [];
  return (
    <>
      {asked
        .filter(({ role, candidates }) => role === 'targets' || candidates.length > 0)
        .map((question) => (
          <BesideQuestion key={question.role} question={question} form={review.form} />
        ))}
      {comparison ? (
        <Compared comparison={comparison} review={review} />
      ) : (
        asked.length === 0 && <p className="jx-empty">还没有可对照的绩效目标表。</p>
      )}
      <BesideTableList review={review} />
      <SaidList review={review} />
      <BesideSources readSheets={options.readSheets} />
    </>
  );
}

/** What differs first; what agrees folded away. */
function Compared({ comparison, review }: { comparison: Comparison; review: Review }) {
  const differing = comparison.rows.filter(({ state }) => state !== 'same');
  const same = comparison.rows.filter(({ state }) => state === 'same');
  const items = (rows: Comparison['rows']) =>
    rows.map((row) => (
      <ComparedItem key={`${String(row.indicator)} ${row.name}`} row={row} review={review} />
    ));
  return (
    <>
      {differing.length > 0 && (
        <ul className="jx-compared-list" aria-label="与批复不一致">
          {items(differing)}
        </ul>
      )}
      {same.length > 0 && (
        <FoldedSection title="一致" count={same.length} openFor={differing.length === 0}>
          <ul className="jx-compared-list" aria-label="与批复一致">
            {items(same)}
          </ul>
        </FoldedSection>
      )}
    </>
  );
}
