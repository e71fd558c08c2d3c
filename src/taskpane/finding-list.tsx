import type { Finding, Severity } from '../rules';
import { SEVERITY_TITLES, type Review } from '../review';
import { SEVERITIES, type Summary } from '../session';
import { FindingGroup } from './finding-group';
import { SetAsideList } from './set-aside-list';
import { SeverityIcon } from './severity-icon';

interface FindingListProps {
  readonly review: Review;
  readonly summary: Summary;
  /** The finding of the cell selected in the sheet. */
  readonly selected: Finding | null;
}

/** Findings by severity, then by rule, then by row; those set aside last. */
export function FindingList({ review, summary, selected }: FindingListProps) {
  if (summary.open.length === 0 && summary.setAside.length === 0) {
    return <p className="jx-empty">没有发现问题。{summary.checked}。</p>;
  }
  return (
    <>
      {SEVERITIES.map((severity) => {
        const findings = summary.open.filter((finding) => finding.severity === severity);
        if (findings.length === 0) return null;
        return (
          <section key={severity} className="jx-severity" aria-label={SEVERITY_TITLES[severity]}>
            <SeverityTitle severity={severity} count={findings.length} />
            {byRule(findings).map(([rule, group]) => (
              <FindingGroup
                key={rule}
                rule={rule}
                findings={group}
                review={review}
                selected={selected}
                startOpen={severity !== 'info'}
              />
            ))}
          </section>
        );
      })}
      <SetAsideList review={review} setAside={summary.setAside} />
    </>
  );
}

function SeverityTitle(props: { readonly severity: Severity; readonly count: number }) {
  return (
    <h3 className={`jx-group-title jx-${props.severity}`}>
      <SeverityIcon severity={props.severity} />
      {SEVERITY_TITLES[props.severity]} {props.count}
    </h3>
  );
}

function byRule(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups];
}
