import { cellList, type Finding, findRule } from '../../rules';
import { type CellAddress, type Edit, sameCell } from '../../sheet';

/**
 * The findings with what they promise held against the plan: of blanks that are said to be filled by
 * 写回, those whose edit was held back are told apart, since nothing will be written there. Where nothing
 * else is asked of the form they are asked about, or it would pass for ready with its blanks.
 * @param edits what a write without any choice of the officer would write
 * @param isShut whether the sheet refuses to have a cell written, which keeps no promise either
 */
export function keptPromises(
  findings: readonly Finding[],
  edits: readonly Edit[],
  isShut: (cell: CellAddress) => boolean = () => false,
): Finding[] {
  const isAsked = findings.some(({ severity }) => severity === 'error' || severity === 'review');
  const isWritten = (at: CellAddress) =>
    edits.some(({ cell }) => sameCell(cell, at)) && !isShut(at);
  return findings.flatMap((finding) => {
    if (!isPromise(finding)) return [finding];
    const kept = finding.cells.filter(isWritten);
    const held = finding.cells.filter((cell) => !isWritten(cell));
    if (held.length === 0) return [finding];
    const withheld = {
      ...finding,
      id: held.every(isShut) ? 'locked' : 'withheld',
      severity: isAsked ? finding.severity : ('review' as const),
      data: { cells: cellList(held) },
      cells: held,
    };
    return kept.length === 0 ? [withheld] : [about(finding, kept), withheld];
  });
}

/** Whether a finding says of blanks that 写回 fills them. */
export function isPromise({ rule, id }: Finding): boolean {
  return findRule(rule)?.promises === id;
}

function about(finding: Finding, cells: readonly CellAddress[]): Finding {
  const count = 'count' in finding.data && { count: String(cells.length) };
  return { ...finding, data: { ...finding.data, ...count, cells: cellList(cells) }, cells };
}
